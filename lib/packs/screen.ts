import type { SchemaFault } from '../rules/schema-faults.ts';

/**
 * Looks through what came from outside before anything else reads it: without recursion, so that nothing in it is too deep.
 * All texts of packs are drawn as text, never as markup. What looks like markup is refused all the same: whoever reads `<b>` on a
 * card learns nothing from it, and a file that brings it into a table or a mail somewhere else may do harm there.
 */

/** A rule's deepest place (a case's line, a condition inside a quantifier) is some twenty levels down. */
const DEEPEST = 40;
/** 10,000 rules with their cases hold about three million. */
const MOST_VALUES = 5_000_000;
/** Longer texts are nobody's warning; selectors and reasons stay well below. */
const LONGEST_TEXT = 2000;
/** More faults of one file help nobody. */
export const MOST_FAULTS = 50;

/** Control characters but for line breaks, which notes may have. */
const CONTROL = /(?!\n)\p{Cc}/u;
/** What turns the direction of text, or cannot be seen: marks and overrides, zero-width characters, tags, separators. */
const HIDDEN = /[\p{Cf}\p{Zl}\p{Zp}]/u;
/** Half of a character. */
const BROKEN = /\p{Cs}/u;
const MARKUP = /<[a-z!/?]|&(#\d+|#x[\da-f]+|amp|gt|lt|nbsp|quot);/i;
const KEYS = new Set(['__proto__', 'constructor', 'prototype']);

type Path = readonly PropertyKey[];

/** What is wrong with a text, or nothing. */
export function textFault(text: string): string | undefined {
  if (text.length > LONGEST_TEXT) return `has ${text.length} characters; ${LONGEST_TEXT} are the most`;
  if (CONTROL.test(text)) return 'has a control character';
  if (HIDDEN.test(text)) return 'has a character that cannot be seen or turns the direction of text';
  if (BROKEN.test(text)) return 'has half of a character';
  if (MARKUP.test(text)) return 'looks like markup; write plain text';
  return undefined;
}

/**
 * @param data any JSON
 * @returns what is wrong with its texts, names, depth and size, with the places; the first {@link MOST_FAULTS}
 */
export function screen(data: unknown): SchemaFault[] {
  const faults: SchemaFault[] = [];
  const open: { readonly value: unknown; readonly path: Path }[] = [{ value: data, path: [] }];
  let count = 0;
  while (open.length > 0 && faults.length < MOST_FAULTS) {
    const { value, path } = open.pop() ?? { value: undefined, path: [] };
    if (++count > MOST_VALUES) return [{ path: [], message: `holds more than ${MOST_VALUES} values` }];
    if (typeof value === 'string') {
      const message = textFault(value);
      if (message) faults.push({ path, message });
    } else if (typeof value === 'object' && value !== null) {
      if (path.length >= DEEPEST) {
        faults.push({ path: path.slice(0, DEEPEST), message: `is more than ${DEEPEST} levels deep` });
        continue;
      }
      const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
      // The last one is looked at first.
      for (const [key, child] of entries.toReversed()) {
        const message = typeof key === 'string' ? keyFault(key) : undefined;
        if (message) faults.push({ path: [...path, '?'], message });
        else open.push({ value: child, path: [...path, key] });
      }
    }
  }
  return faults.slice(0, MOST_FAULTS);
}

function keyFault(key: string): string | undefined {
  if (KEYS.has(key)) return `is called ${key}, which no part of a pack is`;
  const fault = textFault(key);
  return fault && `its name ${fault}`;
}
