import type { PayerKind } from '../claim/claim.ts';
import { packName } from '../texts/pack-name.ts';
import { namesCode } from './named-codes.ts';
import { categoryName, denialsOf } from './rule-words.ts';
import type { PayerScope, RulePack } from './types.ts';

/** A rule as it goes to a page. */
export type PackRule = RulePack['rules'][number];

/** What to look for; what is left out does not matter. */
export interface RuleQuery {
  /** Words, HCPCS codes, denial codes; a rule must answer to each. */
  readonly text?: string;
  readonly category?: string;
  readonly payer?: PayerKind;
}

/** Finds rules; the best first, else in the order of the pack. */
export type RuleFinder = (query: RuleQuery) => readonly PackRule[];

/** Whether a rule answers to one piece of what is looked for, and whether its title does. */
type Piece = (entry: Entry) => { readonly fits: boolean; readonly inTitle: boolean };

interface Entry {
  readonly rule: PackRule;
  readonly title: string;
  /** Everything that the rule says, in small letters. */
  readonly words: string;
  /** `co-4`, `4`, `n519`. */
  readonly denials: ReadonlySet<string>;
  readonly names: (code: string) => boolean;
}

/**
 * Makes the rules of a pack searchable.
 * @param doubts what is unsure, by rule
 */
export function ruleFinder(
  { rules, sets, denialWords }: RulePack,
  doubts: Readonly<Record<string, string | undefined>> = {},
): RuleFinder {
  const entries = rules.map((rule): Entry => {
    const denials = denialsOf(rule, denialWords).flat();
    const texts = [
      rule.id,
      rule.title,
      categoryName(rule.category),
      rule.why ?? '',
      ...rule.branches.flatMap(({ message, fix }) => [withoutNames(message), withoutNames(fix)]),
      ...(rule.documents ?? []).map((paper) => packName('document', paper).text),
      ...rule.sources.flatMap(({ title, section = '' }) => [title, section]),
      ...denials.flatMap(({ words = '' }) => words),
      doubts[rule.id] ?? '',
    ];
    return {
      rule,
      title: plain(`${rule.title} ${rule.id}`),
      words: plain(texts.join(' ')),
      denials: new Set(denials.flatMap(({ code }) => [code, code.replace(/^(CO|PR|OA)-/, '')].map(plain))),
      names: namesCode(rule, sets),
    };
  });
  return ({ text = '', category, payer }) => {
    const pieces = piecesOf(text);
    const found = entries.flatMap((entry) => {
      if (category !== undefined && entry.rule.category !== category) return [];
      if (payer !== undefined && !speaksFor(entry.rule, payer)) return [];
      const results = pieces.map((piece) => piece(entry));
      if (!results.every(({ fits }) => fits)) return [];
      return [{ rule: entry.rule, hits: results.filter(({ inTitle }) => inTitle).length }];
    });
    return found.toSorted((a, b) => b.hits - a.hits).map(({ rule }) => rule);
  };
}

/** `E0601`, `e-0601`, `HC:E 0601`. */
const TYPED_CODE = /^(?:hc(?:pcs)?[\s:|*-]+)?([a-z])[\s.-]*(\d{4})$/i;

/** The HCPCS Level II code in what was typed, in any shape, where nothing else stands beside it. */
export function codeIn(text: string): string | undefined {
  const [, letter, digits] = TYPED_CODE.exec(text.trim()) ?? [];
  return letter && digits && `${letter.toUpperCase()}${digits}`;
}

/** A message without the names in braces that stand for values. */
const withoutNames = (message: string): string => message.replace(/\{[^{}]*\}/g, ' ');

/** Small letters without accents; what stands between words is one blank, hyphens stay. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim();

/** Words that only say what kind of code follows. */
const KINDS = new Set(['carc', 'rarc', 'hcpcs']);

/** Takes apart what was typed: a group and its reason are one piece (`CO 4`), words that name a kind of code none. */
function piecesOf(text: string): Piece[] {
  const whole = codeIn(text);
  if (whole !== undefined) return [pieceOf(whole)];
  const typed = plain(text).replace(/\b(co|pr|oa)[ -]*(\d{1,3}|[a-z]\d{1,2})(?= |$)/g, '$1-$2');
  return typed
    .split(' ')
    .filter((word) => word !== '' && !KINDS.has(word))
    .map(pieceOf);
}

function pieceOf(word: string): Piece {
  const code = codeIn(word);
  if (code !== undefined) {
    const spoken = code.toLowerCase();
    return ({ names, title, words }) => ({
      fits: names(code) || hasWord(words, spoken),
      inTitle: hasWord(title, spoken),
    });
  }
  // A group with a reason is a denial and nothing else; a reason or a remark alone may also be a word of a text.
  if (/^(co|pr|oa)-/.test(word)) return ({ denials }) => ({ fits: denials.has(word), inTitle: false });
  return ({ denials, title, words }) => ({
    fits: denials.has(word) || hasWord(words, word),
    inTitle: hasWord(title, word),
  });
}

/** Whether a word of a text begins so; short words and numbers must stand there whole. */
function hasWord(text: string, word: string): boolean {
  const isWhole = word.length < 3 || /^\d+$/.test(word);
  const parts = text.split(' ').flatMap((part) => [part, ...part.split('-')]);
  return parts.some((part) => (isWhole ? part === word : part.startsWith(word)));
}

function speaksFor({ payers, branches }: PackRule, kind: PayerKind): boolean {
  const speaks = (scope: PayerScope): boolean => (scope[kind] ?? scope.all ?? 'off') !== 'off';
  return branches.some((branch) => speaks(branch.payers ?? payers));
}
