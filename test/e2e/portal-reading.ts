import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { parseMoney, parseValue } from '../../lib/claim/parse.ts';
import { CORE_PACK_FOLDER } from '../../lib/cli/build-pack.ts';
import { readVocabulary } from '../../lib/cli/read-vocabulary.ts';
import type { FormClaim, FormLine } from '../../lib/training/form-types.ts';
import { inPageScript } from '../forms/bundle.ts';
import type { PageReading } from '../forms/in-page.ts';

type Values = Readonly<Record<string, string | boolean>>;

/** A page as Box24 reads it: the very reader, run once in the page. */
export class PortalReader {
  readonly #script: string;

  private constructor(script: string) {
    this.#script = script;
  }

  static async build(): Promise<PortalReader> {
    const code = await inPageScript(new URL('../forms/in-page.ts', import.meta.url), 'Box24Forms');
    const vocabulary = readVocabulary(join(CORE_PACK_FOLDER, 'vocabulary.yaml'));
    return new PortalReader(`${code};Box24Forms.readPage(${JSON.stringify(vocabulary)})`);
  }

  /** What is read now: the paths of all boxes, and what stands in those that are filled. */
  async read(page: Page): Promise<{ readonly paths: readonly string[]; readonly filled: Values }> {
    const { fields } = await page.evaluate<PageReading>(this.#script);
    const values = Object.entries(fields).map(
      ([path, { value }]) => [path, typeof value === 'object' ? `raw: ${value.raw}` : value] as const,
    );
    return {
      paths: values.map(([path]) => path),
      filled: Object.fromEntries(values.filter(([, value]) => value !== '')),
    };
  }
}

/** Paths of a claim's boxes that are no list. */
export const headerOf = ({ fields }: FormClaim): readonly string[] => Object.keys(fields);

/** What must be read of these fields. */
export const fieldValues = ({ fields }: FormClaim, paths: readonly string[]): Values =>
  filled(paths.map((path) => [path, fields[path] ?? '']));

export const diagnosisValues = ({ diagnoses }: FormClaim): Values =>
  filled(diagnoses.map((code, at) => [`diagnoses[${at}]`, code]));

export const lineValues = ({ lines }: Pick<FormClaim, 'lines'>): Values =>
  filled(lines.flatMap(valuesOfLine));

function valuesOfLine({ modifiers, ...line }: FormLine, at: number): readonly (readonly [string, string])[] {
  const codes = modifiers.map((code, place) => [`lines[${at}].modifiers[${place}]`, code] as const);
  return [...Object.entries(line).map(([name, text]) => [`lines[${at}].${name}`, text] as const), ...codes];
}

function filled(values: readonly (readonly [path: string, text: string])[]): Values {
  return Object.fromEntries(
    values.filter(([, text]) => text !== '').map(([path, text]) => [path, canonical(path, text)]),
  );
}

function canonical(path: string, text: string): string | boolean {
  if (path.endsWith('diagnosisPointers')) return text;
  if (/charge|amount/i.test(path)) return ((parseMoney(text) ?? 0) / 100).toFixed(2);
  const value = parseValue(path, text);
  if (value.state !== 'known') return `raw: ${text}`;
  return typeof value.value === 'boolean' ? value.value : String(value.value);
}
