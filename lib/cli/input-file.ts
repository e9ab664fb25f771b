import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { placeOfFault } from '../claim/json-place.ts';
import { BadInput } from './bad-input.ts';

/** The largest saved claim page seen is 2 MB; what is ten times larger is something else. */
const LARGEST_BYTES = 20 * 1024 * 1024;

/** A file for `check`: a page for the browser, the text of a claim file, or X12, which is read as it comes. */
export type InputFile =
  | { readonly kind: 'page' }
  | { readonly kind: 'claim'; readonly text: string }
  | { readonly kind: 'x12' };

/** Bytes at the beginning that tell X12. */
const FIRST_BYTES = 512;

/** How files begin that people take for the right one. */
const FOREIGN: readonly (readonly [start: RegExp, name: string, advice: string])[] = [
  [/^%PDF/, 'a PDF', 'check reads claim pages, and claim files in JSON or 837P'],
  [/^(MIME-Version|From|Snapshot-Content-Location):/i, 'a web archive', 'save the page as HTML'],
];

/**
 * Finds out what a file is, by its content first: a page may be called .php or .aspx, a claim file .txt.
 * @throws BadInput when it is missing, empty, too large, or neither
 */
export function readInputFile(file: string): InputFile {
  if (isX12(file)) return { kind: 'x12' };
  const text = readText(file);
  const start = text.slice(0, 200).trimStart();
  const foreign = FOREIGN.find(([pattern]) => pattern.test(start));
  if (foreign) throw new BadInput(`${file} is ${foreign[1]}: ${foreign[2]}.`);
  const ending = path.extname(file).toLowerCase();
  if (start.startsWith('<')) {
    if (ending === '.json')
      throw new BadInput(`${file} holds a page and not JSON: call it .html, or name the claim file.`);
    return { kind: 'page' };
  }
  if (start.startsWith('{') || start.startsWith('[') || ending === '.json') return { kind: 'claim', text };
  if (ending === '.html' || ending === '.htm') return { kind: 'page' };
  throw new BadInput(`${file} is neither a page (HTML) nor a claim file (JSON, 837P).`);
}

/** Such a file may be far larger than any other, so that only its beginning is looked at. */
function isX12(file: string): boolean {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'r');
  } catch {
    // Whoever reads it says why it cannot be read.
    return false;
  }
  try {
    const bytes = Buffer.alloc(FIRST_BYTES);
    const length = statSync(file).isFile() ? readSync(descriptor, bytes) : 0;
    return /^\uFEFF?\s*ISA[^A-Za-z0-9\s]/.test(bytes.toString('utf8', 0, length));
  } finally {
    closeSync(descriptor);
  }
}

/**
 * The text of a file.
 * @throws BadInput when there is none
 */
export function readText(file: string): string {
  let bytes: Buffer;
  try {
    const { size } = statSync(file);
    if (size > LARGEST_BYTES)
      throw new BadInput(
        `${file} has ${Math.round(size / 1024 / 1024)} MB; a claim or a claim page has at most ${LARGEST_BYTES / 1024 / 1024}.`,
      );
    bytes = readFileSync(file);
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw new BadInput(whyUnread(file, error));
  }
  const text = decode(bytes);
  if (text === undefined)
    throw new BadInput(`${file} is no text: check reads claim pages (HTML) and claim files (JSON, 837P).`);
  if (text.trim() === '') throw new BadInput(`${file} is empty.`);
  return text;
}

function whyUnread(file: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return `${file} does not exist.`;
  if (code === 'EISDIR') return `${file} is a folder: name a file in it.`;
  if (code === 'EACCES' || code === 'EPERM') return `${file} may not be read by you.`;
  return `${file} cannot be read (${String(code ?? error)}).`;
}

/** Text in the encoding that its byte order mark names, else UTF-8; undefined for what holds zero bytes all the same. */
function decode(bytes: Buffer): string | undefined {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  const text = new TextDecoder(encoding).decode(bytes);
  return text.includes('\0') ? undefined : text;
}

/**
 * Reads JSON.
 * @throws BadInput naming the line and column; never the text, which may be a patient's
 */
export function readJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const { line, column } = placeOfFault(text);
    throw new BadInput(
      `${file} is not JSON: it cannot be understood from line ${line}, column ${column} on.`,
    );
  }
}
