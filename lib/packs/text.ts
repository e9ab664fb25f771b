import { formatDate } from '../claim/dates.ts';
import type { CodeSelector, Effective, PayerScope } from '../rules/types.ts';
import type { PayerData } from '../tables/payers.ts';
import { packsText, packsTextOf } from '../texts/packs-text.ts';
import { pageText } from '../texts/page-text.ts';
import { kindOf } from './kinds/index.ts';
import type { KindRule } from './types.ts';

/** More codes are counted, not named. */
const MOST_CODES = 6;

/** The codes of a rule in words. */
function codesText(selector: CodeSelector | undefined): string {
  if (!selector) return packsText('codes.any');
  const { list = [], set, prefix, except } = selector;
  const named = list.slice(0, MOST_CODES);
  const parts = [
    ...named,
    ...(set ? [packsText('codes.set', { sets: set.join(packsText('list.or')) })] : []),
    ...(prefix ? [packsText('codes.prefix', { prefixes: prefix.join(packsText('list.or')) })] : []),
  ];
  const all = parts.length > 0 ? parts.join(packsText('list.comma')) : packsText('codes.any');
  const left = list.length - named.length;
  const text = left > 0 ? packsText('codes.more', { codes: all, count: left }) : all;
  return except ? packsText('codes.except', { codes: text, except: codesText(except) }) : text;
}

/** The payers of a rule in words. @param payers those that there are, for their titles */
function payersText(
  { payers, forPayers }: Pick<KindRule, 'payers' | 'forPayers'>,
  known: readonly Pick<PayerData, 'id' | 'title'>[],
): string {
  if (forPayers)
    return forPayers
      .map((id) => known.find((payer) => payer.id === id)?.title ?? id)
      .join(packsText('list.comma'));
  return scopeText(payers ?? {});
}

function scopeText(scope: PayerScope): string {
  const spoken = Object.entries(scope).flatMap(([kind, mode]) => {
    if (mode === 'off') return [];
    const payer = kind === 'all' ? packsText('payers.all') : pageText(`payer.${kind}` as 'payer.other');
    return [mode === 'one-lower' ? packsText('payers.oneLower', { payer }) : payer];
  });
  return spoken.join(packsText('list.comma'));
}

/** " from 01/01/2027", " until …"; nothing where a rule has no dates. */
const datesText = ({ from, to }: Partial<Effective> = {}): string =>
  `${from === undefined ? '' : packsText('dates.from', { from: formatDate(from) })}${to === undefined ? '' : packsText('dates.to', { to: formatDate(to) })}`;

/**
 * A rule by kind as one sentence: "For Aetna, E0601 needs KX from 01/01/2027."
 * @param known the payers that there are, for their titles
 * @throws where there is no such kind, or the parameters are not its own
 */
export function kindText(one: KindRule, known: readonly Pick<PayerData, 'id' | 'title'>[]): string {
  return packsText('kind.whole', {
    payers: payersText(one, known),
    codes: codesText(one.codes),
    says: saidBy(one),
    dates: datesText(one.effective),
  });
}

const saidBy = (one: KindRule): string => {
  const kind = kindOf(one.kind);
  if (!kind) throw new Error(`no kind of rule is called "${one.kind}"`);
  return kind.with(one.parameters).reading();
};

/** What a rule by kind is called that has no title of its own: "E0601 needs KX". */
export const ruleTitle = (one: KindRule): string => `${codesText(one.codes)} ${saidBy(one)}`;

/** What a rule by kind is called: its own title, or what its kind says; its id while its parameters are unfinished. */
export function titleOf(one: KindRule): string {
  if (one.title !== undefined) return one.title;
  try {
    return ruleTitle(one);
  } catch {
    return one.id;
  }
}

/** What a kind is called. */
export const kindTitle = (kind: string): string => packsTextOf(`kind.${kind}`) ?? kind;
