import type { PlaceFault } from './refusal.ts';

/**
 * JSON from somebody else. The text is looked through before it is parsed: how deep it is nested, how much is in it, and whether a
 * key stands twice in one object, of which programs take either, so that what somebody reads is not what Box24 takes.
 */

/** A condition tree is nested some twenty deep at most; whoever walks a pack calls himself once a level. */
const DEEPEST = 64;
/** 10,000 rules have some 1.5 million values; more of them fit into a file of the largest size only when they are empty. */
const MOST_VALUES = 3_000_000;
/** Keys that mean something to JavaScript itself. */
const NEVER_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export type StrictJson =
  | { readonly value: unknown; readonly fault?: undefined }
  | { readonly fault: PlaceFault };

/**
 * Parses JSON within bounds.
 * @returns the value, or the first thing that is wrong with the text
 */
export function strictJson(text: string): StrictJson {
  const reason = boundsOf(text);
  if (reason) return { fault: reason };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { fault: { place: '', reason: 'is no JSON, or was cut' } };
  }
}

interface Level {
  /** The keys so far; none in a list. */
  readonly keys?: Set<string>;
  expectsKey: boolean;
}

/** Looks through a text without taking it apart; what is no JSON at all is left to the parser. */
function boundsOf(text: string): PlaceFault | undefined {
  const levels: Level[] = [];
  let values = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    const level = levels.at(-1);
    if (letter === '"') {
      const end = endOfString(text, at);
      if (level?.keys && level.expectsKey) {
        const fault = keyFault(text.slice(at, end + 1), level.keys);
        if (fault) return { place: `character ${at + 1}`, reason: fault };
        level.expectsKey = false;
      }
      at = end;
    } else if (letter === '{' || letter === '[') {
      levels.push(letter === '{' ? { keys: new Set(), expectsKey: true } : { expectsKey: false });
      if (levels.length > DEEPEST)
        return { place: `character ${at + 1}`, reason: `is nested more than ${DEEPEST} deep` };
    } else if (letter === '}' || letter === ']') levels.pop();
    else if (letter === ',') {
      if (++values > MOST_VALUES) return { place: '', reason: `holds more than ${MOST_VALUES} values` };
      if (level) level.expectsKey = true;
    }
  }
  return undefined;
}

/** Where a string ends that begins at a place; the end of the text where it does not. */
function endOfString(text: string, start: number): number {
  for (let from = start + 1; ; ) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return text.length;
    let slashes = 0;
    while (text[quote - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return quote;
    from = quote + 1;
  }
}

function keyFault(quoted: string, keys: Set<string>): string | undefined {
  let key: unknown;
  try {
    key = JSON.parse(quoted);
  } catch {
    return undefined;
  }
  if (typeof key !== 'string') return undefined;
  if (NEVER_KEYS.has(key)) return `has the key ${key}, which no pack needs`;
  if (keys.has(key)) return `has the key ${JSON.stringify(key.slice(0, 40))} twice`;
  keys.add(key);
  return undefined;
}
