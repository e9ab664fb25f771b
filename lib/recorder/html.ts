import { shapeOf } from './shape.ts';
import type { Recorded, RecordedDocument, RecordedElement, RecordedText, Recording } from './types.ts';

/** What a file says of itself. */
export interface About {
  /** The day on which it was made, `2026-11-27`. */
  readonly date: string;
  /** Version of Box24. */
  readonly version: string;
}

/** Elements without an end. */
const VOID = new Set(['br', 'col', 'hr', 'img', 'input', 'wbr']);
/** Nothing is fetched, run or sent from the file. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'";

/** What a file begins with. */
const MADE = 'Structure of a page, without its values.';
const BEGINS = new RegExp(
  `^<!doctype html>\\s*<html><head><!-- ${MADE} Box24 \\S+, [\\d-]+, ([\\w.-]*)(/\\S*) -->`,
);

/** Of which page a file is, as it says itself; undefined where it is none that {@link toHtml} wrote. */
export function pageOfFile(file: string): Pick<Recording, 'host' | 'path'> | undefined {
  const [found, host = '', path = ''] = BEGINS.exec(file) ?? [];
  return found === undefined ? undefined : { host, path };
}

const isText = (one: Recorded): one is RecordedText => Array.isArray(one);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Words that stay, each text once, in the order of the page; what is no word is not told. */
export function textsOf({ page }: Recording): string[] {
  const texts = new Set<string>();
  const take = (text: RecordedText): void => {
    for (const piece of text) if (piece.kept && /\p{L}/u.test(piece.text)) texts.add(keyOf(piece.text));
  };
  const walk = (one: Recorded): void => {
    if (isText(one)) {
      take(one);
      return;
    }
    Object.values(one.says).forEach(take);
    for (const child of [...(one.shadow ?? []), ...one.children]) walk(child);
    if (one.document) look(one.document);
  };
  const look = ({ title, body }: RecordedDocument): void => {
    take(title);
    walk(body);
  };
  look(page);
  return [...texts];
}

/** How much of a page stays: boxes, texts with words that stay, and texts of which nothing does. */
export function countsOf({ page }: Recording): { boxes: number; texts: number; shapes: number } {
  const counts = { boxes: 0, texts: 0, shapes: 0 };
  const walk = (one: Recorded): void => {
    if (isText(one)) {
      const hasWords = (isKept: boolean) =>
        one.some(({ text, kept }) => kept === isKept && /[\p{L}\p{N}]/u.test(text));
      if (hasWords(true)) counts.texts += 1;
      else if (hasWords(false)) counts.shapes += 1;
      return;
    }
    if (/^(input|select|textarea)$/.test(one.tag) && one.attributes.type !== 'hidden') counts.boxes += 1;
    for (const child of [...(one.shadow ?? []), ...one.children]) walk(child);
    if (one.document) walk(one.document.body);
  };
  walk(page.body);
  return counts;
}

/** A text as the list of those that stay has it. */
const keyOf = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A text as the file has it: what the biller took out is a shape, too. */
export const said = (text: RecordedText, takenOut: ReadonlySet<string>): string =>
  text
    .map((piece) => (piece.kept && takenOut.has(keyOf(piece.text)) ? shapeOf(piece.text) : piece.text))
    .join('');

/**
 * The page as a file: shadow roots and frames stand in it, so that one file is the whole page.
 * @param takenOut texts that shall not stay
 */
export function toHtml(recording: Recording, about: About, takenOut: ReadonlySet<string>): string {
  const { host, path } = recording;
  const head = `<!-- ${MADE} Box24 ${about.version}, ${about.date}, ${escaped(host + path)} -->`;
  return documentHtml(recording.page, takenOut, head);
}

function documentHtml({ title, body }: RecordedDocument, takenOut: ReadonlySet<string>, head = ''): string {
  return `<!doctype html>
<html><head>${head}<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><title>${escaped(said(title, takenOut))}</title><style>body{font-family:Arial,sans-serif}</style></head>${htmlOf(body, takenOut)}</html>
`;
}

function htmlOf(one: Recorded, takenOut: ReadonlySet<string>): string {
  if (isText(one)) return escaped(said(one, takenOut));
  const { tag, children, shadow } = one;
  const all = Object.entries(attributesOf(one, takenOut));
  const start = `<${tag}${all.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('')}>`;
  if (VOID.has(tag)) return start;
  const inside = (some: readonly Recorded[]) => some.map((child) => htmlOf(child, takenOut)).join('');
  const root = shadow ? `<template shadowrootmode="open">${inside(shadow)}</template>` : '';
  return `${start}${root}${inside(children)}</${tag}>`;
}

function attributesOf(one: RecordedElement, takenOut: ReadonlySet<string>): Record<string, string> {
  const spoken = Object.entries(one.says).map(([name, text]) => [name, said(text, takenOut)] as const);
  const style = Object.entries(one.style).map(([name, value]) => `${name}:${value}`);
  return {
    ...one.attributes,
    ...Object.fromEntries(spoken),
    ...(style.length > 0 && { style: style.join(';') }),
    ...(one.document && { srcdoc: documentHtml(one.document, takenOut) }),
  };
}
