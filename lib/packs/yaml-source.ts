import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Scalar,
  visit,
  type YAMLError,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

/**
 * YAML that somebody writes by hand, within bounds: plain data and nothing else, so that what stands in the text is what is taken.
 * Never imported by a script that runs in a page.
 */

/** Where something stands in a text, from 1. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

export interface YamlFault extends LinePlace {
  readonly reason: string;
}

export interface YamlSource {
  /** Plain JSON. */
  readonly data: unknown;
  /** Where a path leads; where it leads to nothing, the last thing on the way there. */
  whereIs(path: readonly PropertyKey[]): LinePlace;
}

export type ParsedYaml =
  | { readonly source: YamlSource; readonly fault?: undefined }
  | { readonly source?: undefined; readonly fault: YamlFault };

/** What opens more lists than this without closing them, or on one line, is made to be too deep. */
const MOST_OPEN = 500;
const DASHES_ON_A_LINE = /^[ ]*(?:[-?:] ){20}/m;

/** Faults as people say them; others are said as the parser has them. */
const SAID: Readonly<Record<string, string>> = {
  BAD_INDENT: 'is not indented like the lines around it, or a bracket was not closed',
  TAB_AS_INDENT: 'is indented with a tab; use blanks',
  MISSING_CHAR: 'lacks a closing quotation mark, a colon or a comma',
  BLOCK_AS_IMPLICIT_KEY: 'has two colons; put the text in quotation marks',
  MULTILINE_IMPLICIT_KEY: 'goes over several lines where a name with a colon should stand',
  BAD_SCALAR_START: 'begins with a character that YAML keeps for itself; put the text in quotation marks',
  MULTIPLE_DOCS: 'begins a second document (---); one file holds one',
  UNEXPECTED_TOKEN: 'is not expected here; look at the indentation and at quotation marks',
  RESOURCE_EXHAUSTION: 'is nested too deep',
};

/**
 * Parses YAML 1.2 without aliases, anchors, tags, directives, and names that are no plain text.
 * @param most how many characters it may have
 */
export function parseYaml(text: string, most: number): ParsedYaml {
  const start = { line: 1, column: 1 };
  if (text.length > most)
    return { fault: { ...start, reason: `has ${text.length} characters; ${most} are the most` } };
  if (isTooDeep(text)) return { fault: { ...start, reason: 'is nested too deep' } };
  const lines = new LineCounter();
  const at = (offset: number): LinePlace => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      version: '1.2',
      schema: 'core',
      // Finds the lines of each error, of which hostile text has thousands.
      prettyErrors: false,
      // It compares each name with each other one; {@link strangerIn} does not.
      uniqueKeys: false,
    });
    const [error] = [...document.errors, ...document.warnings];
    if (error) return { fault: { ...at(error.pos[0]), reason: reasonOf(error) } };
    if (document.directives?.yaml.explicit)
      return { fault: { ...start, reason: 'begins with a directive (%); leave it out' } };
    const stranger = strangerIn(document);
    if (stranger) return { fault: { ...at(stranger.offset), reason: stranger.reason } };
    const data: unknown = document.toJS();
    return { source: { data, whereIs: (path) => at(offsetOf(document, path)) } };
  } catch (error) {
    // What the parser does not catch itself: it calls itself for each level.
    if (error instanceof RangeError) return { fault: { ...start, reason: 'is nested too deep' } };
    throw error;
  }
}

/** Seen without parsing: the parser calls itself for each level, and says so for each of a million brackets. */
function isTooDeep(text: string): boolean {
  if (DASHES_ON_A_LINE.test(text)) return true;
  let open = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    // [ and {, then ] and }.
    if (letter === 0x5b || letter === 0x7b) open += 1;
    else if (letter === 0x5d || letter === 0x7d) open -= 1;
    if (open > MOST_OPEN) return true;
  }
  return false;
}

const reasonOf = ({ code, message }: YAMLError): string =>
  SAID[code] ?? message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? code;

/** The first thing in a document that is no plain data. */
function strangerIn(
  document: Document.Parsed,
): { readonly offset: number; readonly reason: string } | undefined {
  let found: { readonly offset: number; readonly reason: string } | undefined;
  const say = (node: { readonly range?: readonly number[] | null | undefined }, reason: string): symbol => {
    found = { offset: node.range?.[0] ?? 0, reason };
    return visit.BREAK;
  };
  const plain = (node: Scalar | YAMLMap | YAMLSeq): symbol | undefined => {
    if (node.anchor !== undefined) return say(node, 'has an anchor (&); write it out where it is needed');
    return node.tag === undefined ? undefined : say(node, 'has a tag (!); leave it out');
  };
  visit(document, {
    Alias: (_, node) => say(node, 'is an alias (*); write it out'),
    Map: (_, node) => {
      const names = new Set<string>();
      for (const { key } of node.items) {
        if (!isScalar(key)) return say(key as object, 'is a name that is no plain text');
        const name = String(key.value);
        if (names.has(name)) return say(key, 'is a name that stands here already');
        names.add(name);
      }
      return plain(node);
    },
    Seq: (_, node) => plain(node),
    Scalar: (_, node) =>
      typeof node.value === 'number' && !isExact(node.value)
        ? say(node, 'is a number that cannot be kept exactly; put it in quotation marks')
        : plain(node),
  });
  return found;
}

const isExact = (number: number): boolean =>
  Number.isInteger(number) ? Number.isSafeInteger(number) : Number.isFinite(number);

/** Where the end of a path begins, its name included. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair || !isScalar(pair.key)) return offset;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      const range =
        typeof node === 'object' && node && 'range' in node ? (node.range as number[]) : undefined;
      if (!range) return offset;
      offset = range[0] ?? offset;
    } else return offset;
  }
  return offset;
}
