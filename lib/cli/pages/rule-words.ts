import {
  type Denial,
  type PayerMode,
  type PayerScope,
  type Remedy,
  type Rule,
  SEVERITIES,
} from '../../rules/types.ts';
import { payerName } from '../payer-name.ts';

/** What is said of a rule in the reference and in the table alike. */

const MODES: Readonly<Record<PayerMode, string>> = {
  'as-is': '',
  'one-lower': ' (one level lower)',
  off: ' (never)',
};

export const REMEDY_WORDS: Readonly<Record<Remedy, string>> = {
  'correct-and-resubmit': 'correct and send again',
  reopening: 'ask for a reopening',
  'appeal-only': 'only an appeal helps',
  'cannot-be-cured': 'cannot be corrected',
};

/** A payer kind, or all of them, as people call it. */
export const payerWords = (kind: string): string => (kind === 'all' ? 'every payer' : payerName(kind));

/** "Medicare DME, Medicare Advantage (one level lower)". */
export const scopeWords = (payers: PayerScope): string =>
  Object.entries(payers)
    .map(([kind, mode]) => `${payerWords(kind)}${MODES[mode]}`)
    .join(', ');

/** The denials of a rule and of its branches, each once, with our words for the codes. */
export function denialLines(rule: Rule, words: Readonly<Record<string, string>>): string[] {
  const all = [...rule.denials, ...rule.branches.flatMap((branch) => branch.denials ?? [])];
  return [...new Set(all.map((denial) => denialLine(denial, words)))];
}

function denialLine({ group, carc, rarc = [] }: Denial, words: Readonly<Record<string, string>>): string {
  const remarks = rarc.map((one) => withWords(one, words[`rarc:${one}`]));
  return [withWords(`${group}-${carc}`, words[`carc:${carc}`]), ...remarks].join(' + ');
}

const withWords = (name: string, words: string | undefined): string => (words ? `${name} (${words})` : name);

/** The weakest of a rule's sources first: `expertise`, `verified-part`, `verified`. */
export function confidenceOf({ sources }: Pick<Rule, 'sources'>): string[] {
  const order = ['expertise', 'verified-part', 'verified'];
  return order.filter((one) => sources.some(({ confidence }) => confidence === one));
}

/** The worst severity of a rule's branches. */
export const worstOf = ({ branches }: Pick<Rule, 'branches'>): string =>
  SEVERITIES.find((one) => branches.some(({ severity }) => severity === one)) ?? '–';
