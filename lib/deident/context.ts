import {
  CONTEXT_FIELDS,
  type ContextType,
  HISTORY_FIELDS,
  PROFILE_FIELDS,
  PROFILE_RULE_FIELDS,
} from '../facts/context-fields.ts';
import { paperOf, untoldOf } from '../facts/papers.ts';
import type { Context, ContextValue, HistoryLine } from '../facts/types.ts';

/** How what stands beside a claim is changed. */
interface Changes {
  readonly date: (date: string) => string;
  readonly number: (number: string) => string;
  readonly address: (text: string) => string;
  readonly payer: (text: string) => string;
  readonly papers: ReadonlySet<string>;
}

const TYPES: ReadonlyMap<string, ContextType> = new Map(
  [...CONTEXT_FIELDS, ...PROFILE_FIELDS, ...PROFILE_RULE_FIELDS, ...HISTORY_FIELDS].map(({ name, type }) => [
    name,
    type,
  ]),
);
/** Codes and modifiers; words without a digit could be anybody's. */
const CODE = /^(?=.*\d)[A-Z0-9]{2,7}$|^[A-Z]{2}$/;
const RULE_ID = /^[a-z0-9]+(-[a-z0-9]+)+$/;
/** Of the payer's n-th expectation: `rules[0].codes`. */
const OF_RULE = /^rules\[\d+\]\./;

/** What is known beside a claim, without anybody in it: dates moved, numbers and names invented, other free text left out. */
export function contextWithout(context: Context, changes: Changes): Context {
  const values = (of: Readonly<Record<string, ContextValue>>) =>
    Object.fromEntries(
      Object.entries(of).flatMap(([name, value]) => {
        const made = valueWithout(name, value, changes);
        return made === undefined ? [] : [[name, made]];
      }),
    );
  const { history } = context;
  return {
    values: values(context.values),
    lineValues: Object.fromEntries(
      Object.entries(context.lineValues).map(([line, of]) => [line, values(of)]),
    ),
    profile: values(context.profile),
    ...(history && {
      history: {
        ...history,
        entries: history.entries.map(
          (one) => values(one as unknown as Record<string, ContextValue>) as unknown as HistoryLine,
        ),
      },
    }),
  };
}

/** All dates that stand beside a claim. */
export const datesBeside = ({ values, lineValues, profile, history }: Context): readonly string[] =>
  [values, ...Object.values(lineValues), profile, ...(history?.entries ?? [])].flatMap((of) =>
    Object.entries(of).flatMap(([name, value]) => (TYPES.get(name) === 'date' ? String(value) : [])),
  );

/** @returns undefined where it is left out */
function valueWithout(name: string, value: ContextValue, changes: Changes): ContextValue | undefined {
  const called = (untoldOf(name) ?? name).replace(OF_RULE, '');
  const type = TYPES.get(called);
  if (typeof value === 'boolean' || typeof value === 'number')
    return type || isKnown(called, changes.papers) ? value : undefined;
  if (name === 'supplier.npis') return typeof value === 'string' ? undefined : value.map(changes.number);
  if (typeof value !== 'string') return value.filter((one) => CODE.test(one) || RULE_ID.test(one));
  if (type === 'date') return changes.date(value);
  if (type === 'enum') return value;
  if (name === 'supplierNpi') return changes.number(value);
  if (name === 'supplier.address') return changes.address(value);
  if (name === 'maPlan') return changes.payer(value);
  if (name === 'procedureCode') return CODE.test(value) ? value : changes.number(value);
  // A mask has no more than the signs that all numbers of the plan share.
  return name === 'planIdPattern' ? value : undefined;
}

/** A paper that rules ask for, or a value by code: `unitLimits.A4253`. */
function isKnown(name: string, papers: ReadonlySet<string>): boolean {
  const paper = paperOf(name);
  if (paper !== undefined) return papers.has(paper);
  const dot = name.lastIndexOf('.');
  return TYPES.has(name.slice(0, dot)) && CODE.test(name.slice(dot + 1));
}
