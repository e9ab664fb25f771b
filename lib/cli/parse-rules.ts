import { LineCounter, parseDocument } from 'yaml';
import yamlPackage from 'yaml/package.json' with { type: 'json' };
import { remember } from './remember.ts';

/** A YAML file as data, or the first fault in its writing. */
export type Parsed = { readonly data: unknown } | { readonly fault: string };

function parse(text: string): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (!error) return { data: document.toJS() as unknown };
  return { fault: `line ${lines.linePos(error.pos[0]).line}: ${error.message.split('\n')[0]}` };
}

/** Parses rule files. @param texts what stands in them */
export const parseRules = (texts: readonly string[]): readonly Parsed[] => texts.map(parse);

/** The same for the rules of the bundled pack: parsing them takes longer than what most programs then do with them. */
export const parseBundledRules = (texts: readonly string[]): readonly Parsed[] =>
  remember('rules', [yamlPackage.version, ...texts], () => parseRules(texts));

/** The same for what the bundled rules say in other languages. */
export const parseBundledWords = (texts: readonly string[]): readonly Parsed[] =>
  remember('words', [yamlPackage.version, ...texts], () => parseRules(texts));
