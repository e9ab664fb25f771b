import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type CoverageInput, coveragePage } from './coverage.ts';
import { factsPage } from './facts.ts';
import { type PayerPageInput, payerParametersPage } from './payer-parameters.ts';
import { referencePages } from './rule-reference.ts';
import { ruleTablePage } from './rule-table.ts';

/** Where the pages lie. */
export const DOCS_FOLDER = join(import.meta.dirname, '../../../docs');
/** The pages of the rules' categories, below it; nothing else lies there. */
const CATEGORY_FOLDER = 'rules';

/** What the pages are made from: a pack that was read, or the like. */
export interface PagesInput extends Omit<CoverageInput, 'sets' | 'setEditions'>, PayerPageInput {
  readonly pack: Pick<CoverageInput, 'sets' | 'setEditions'> & {
    readonly denialWords: Readonly<Record<string, string>>;
  };
}

/** The generated pages, about the rules, facts and what they know: texts by file, below docs/. */
export function docPages({ pack, ...rest }: PagesInput): ReadonlyMap<string, string> {
  return new Map([
    ['facts.md', factsPage()],
    ...referencePages(rest.rules, pack.denialWords),
    ['rule-table.md', ruleTablePage(rest.rules)],
    ['payer-parameters.md', payerParametersPage(rest)],
    ['coverage.md', coveragePage({ ...rest, sets: pack.sets, setEditions: pack.setEditions })],
  ]);
}

/** The category pages that lie in docs/, as {@link docPages} calls them. */
export const categoryPages = (): readonly string[] =>
  readdirSync(join(DOCS_FOLDER, CATEGORY_FOLDER)).map((name) => `${CATEGORY_FOLDER}/${name}`);

/** Writes the pages. @returns how many */
export function writePages(input: PagesInput): number {
  const pages = docPages(input);
  for (const [file, text] of pages) {
    const path = join(DOCS_FOLDER, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return pages.size;
}
