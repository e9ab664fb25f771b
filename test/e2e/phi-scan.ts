/** Looks for what was typed into a claim in everything that is stored, in every form that it may hide in. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const reversed = (text: string): string => [...text].reverse().join('');

/** What base64 makes of a text wherever it stands among others: the middle, which does not depend on its neighbours. */
function base64Cores(bytes: Buffer): string[] {
  return [0, 1, 2].map((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    const skipped = Math.ceil((before * 8) / 6);
    const full = Math.floor(((before + bytes.length) * 8) / 6);
    return whole.slice(skipped, full);
  });
}

/** What an address makes of a text: signs alone, or each of its bytes. */
const percentForms = (text: string): readonly string[] => [
  encodeURIComponent(text),
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
];

/** Hashes that anybody could try out, since no key goes into them. */
const HASHES = ['sha256', 'sha1', 'md5'] as const;

/** The hashes of a text as it stands, and as somebody may have evened it out before. */
function hashForms(text: string): Map<string, Buffer> {
  const forms = new Map<string, Buffer>();
  for (const said of new Set([text, text.toLowerCase(), text.toUpperCase()]))
    for (const name of HASHES) {
      const hash = createHash(name).update(said).digest();
      const base64 = hash.toString('base64').replace(/=+$/, '');
      // The last digit depends on what fills it up.
      forms.set(`${name} base64 of ${said}`, Buffer.from(base64.slice(0, -1)));
      forms.set(`${name} hex of ${said}`, Buffer.from(hash.toString('hex')));
      forms.set(`${name} bytes of ${said}`, hash);
    }
  return forms;
}

/** A text as bytes, in all the ways in which it is looked for. */
function formsOf(text: string): Map<string, Buffer> {
  const forms = hashForms(text);
  for (const [at, percent] of percentForms(text).entries()) forms.set(`percent ${at}`, Buffer.from(percent));
  for (const [turn, said] of [
    ['', text],
    ['reversed ', reversed(text)],
  ] as const) {
    const plain = Buffer.from(said, 'utf8');
    const wide = Buffer.from(said, 'utf16le');
    // As the browser's database writes its keys.
    forms.set(`${turn}UTF-16 turned`, Buffer.from(wide).swap16());
    forms.set(`${turn}plain`, plain);
    forms.set(`${turn}UTF-16`, wide);
    for (const [name, bytes] of [
      ['', plain],
      ['UTF-16 in ', wide],
    ] as const) {
      forms.set(`${turn}${name}hex`, Buffer.from(bytes.toString('hex')));
      for (const [at, core] of base64Cores(bytes).entries())
        forms.set(`${turn}${name}base64 ${at}`, Buffer.from(core));
    }
  }
  return forms;
}

/** What is looked for, by its first two bytes: bytes are gone through once, however many forms there are. */
class Needles {
  readonly #isStart = new Uint8Array(0x1_00_00);
  readonly #byStart = new Map<number, { readonly said: string; readonly needle: Buffer }[]>();

  add(said: string, needle: Buffer): void {
    const start = needle.readUInt16BE(0);
    this.#isStart[start] = 1;
    this.#byStart.set(start, [...(this.#byStart.get(start) ?? []), { said, needle }]);
  }

  gather(bytes: Buffer, found: Set<string>): void {
    for (let at = 0; at + 1 < bytes.length; at += 1) {
      const start = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
      if (this.#isStart[start] === 0) continue;
      for (const { said, needle } of this.#byStart.get(start) ?? [])
        if (bytes[at + 2] === needle[2] && bytes.subarray(at, at + needle.length).equals(needle))
          found.add(said);
    }
  }
}

const folded = (bytes: Buffer): Buffer => Buffer.from(bytes.toString('latin1').toLowerCase(), 'latin1');

/** @returns finds "what: in which form", for each text that stands in the bytes; case does not count */
function searchFor(texts: readonly string[]): (bytes: Buffer) => string[] {
  const exact = new Needles();
  const inAnyCase = new Needles();
  for (const text of texts)
    for (const [form, needle] of formsOf(text)) {
      const said = `${text}: ${form}`;
      // Base64 tells capitals from small letters, and so do the bytes of a hash.
      if (/base64|bytes/.test(form)) exact.add(said, needle);
      else inAnyCase.add(said, folded(needle));
    }
  return (bytes) => {
    const found = new Set<string>();
    exact.gather(bytes, found);
    inAnyCase.gather(folded(bytes), found);
    return [...found];
  };
}

/** @returns "what: in which form", for each text that stands in the bytes; case does not count */
export const findIn = (bytes: Buffer, texts: readonly string[]): string[] => searchFor(texts)(bytes);

/** The same for every file of a folder. @returns also how many files and bytes were read */
export async function findInFolder(folder: string, texts: readonly string[]) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const search = searchFor(texts);
  const found: string[] = [];
  let files = 0;
  let bytes = 0;
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const content = await readFile(path.join(entry.parentPath, entry.name));
    files += 1;
    bytes += content.length;
    const where = path.relative(folder, path.join(entry.parentPath, entry.name));
    found.push(...search(content).map((one) => `${where}: ${one}`));
  }
  return { found, files, bytes };
}
