import { formatDate } from '../claim/dates.ts';
import { formatValue } from '../claim/format.ts';
import { coreRegistry, type Registry } from '../facts/registry.ts';
import type { FactType } from '../facts/types.ts';
import { itemFact } from '../rules/items.ts';
import type {
  Aggregate,
  Branch,
  Condition,
  DaysLeaf,
  Leaf,
  Operators,
  Over,
  Quantifier,
  Value,
} from '../rules/types.ts';
import { factLabel } from '../rules/wording.ts';
import { packsText, packsTextOf } from '../texts/packs-text.ts';
import { plainText } from '../texts/text.ts';
import { spokenWord } from '../texts/word-text.ts';

/** Longer lists are counted, not named. */
const MOST_NAMED = 6;

/** Where a condition stands: what the members of the list are, inside one. */
interface Place {
  readonly registry: Registry;
  readonly over?: Over;
}

/**
 * A condition as a plain sentence without its full stop: "HCPCS code (item 24D) is E0601 and modifiers lack KX". Facts go by their
 * titles, values as billers write them; in the language that is spoken.
 */
export const conditionText = (condition: Condition, registry: Registry = coreRegistry): string =>
  textOf(condition, { registry });

/** When a branch speaks, as one sentence: "Speaks when …, unless …." */
export function branchText(
  { when, fires, expect, unless }: Pick<Branch, 'when' | 'fires' | 'expect' | 'unless'>,
  registry: Registry = coreRegistry,
): string {
  const place = { registry };
  const fault = fires
    ? textOf(fires, place)
    : expect
      ? packsText('cond.not', { what: textOf(expect, place) })
      : '';
  const parts = [...(when ? [grouped(when, place)] : []), ...(fault ? [fault] : [])];
  return packsText('cond.speaks', {
    what: parts.join(packsText('cond.and')),
    unless: unless ? packsText('cond.unless', { what: textOf(unless, place) }) : '',
  });
}

function textOf(condition: Condition, place: Place): string {
  if ('all' in condition)
    return condition.all
      .map((part) => grouped(part, place, condition.all.length))
      .join(packsText('cond.and'));
  if ('any' in condition)
    return condition.any.map((part) => grouped(part, place, condition.any.length)).join(packsText('cond.or'));
  if ('not' in condition) return packsText('cond.not', { what: textOf(condition.not, place) });
  if ('days' in condition) return daysText(condition, place);
  if ('fact' in condition) return leafText(condition, place);
  if ('count' in condition || 'sum' in condition) return aggregateText(condition, place);
  return quantifierText(condition, place);
}

/** A part beside others: in brackets where it has parts itself. */
function grouped(condition: Condition, place: Place, beside = 2): string {
  const says = textOf(condition, place);
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : [];
  return beside > 1 && parts.length > 1 ? `(${says})` : says;
}

function leafText(leaf: Leaf, place: Place): string {
  return `${operatorText(labelOf(leaf.fact, place), leaf, typeOf(leaf.fact, place), place)}${assumedText(leaf)}`;
}

function daysText(leaf: DaysLeaf, place: Place): string {
  const [from, to] = leaf.days.map((name) => labelOf(name, place));
  const fact = packsText('cond.days', { from: from ?? '', to: to ?? '' });
  return `${operatorText(fact, leaf, 'number', place)}${assumedText(leaf)}`;
}

function quantifierText(condition: Quantifier, place: Place): string {
  const [kind, over] =
    'some' in condition
      ? (['some', condition.some] as const)
      : 'none' in condition
        ? (['none', condition.none] as const)
        : (['every', condition.every] as const);
  const where = textOf(condition.where, { ...place, over });
  return `${packsText(`cond.${kind}`, { over: packsText(`cond.over.${over}`), where })}${assumedText(condition)}`;
}

function aggregateText(condition: Aggregate, place: Place): string {
  const over = 'count' in condition ? condition.count : condition.sum;
  const inside = { ...place, over };
  const values = { over: packsText(`cond.over.${over}`), where: textOf(condition.where, inside) };
  const [fact, type] =
    'count' in condition
      ? ([packsText('cond.count', values), 'number'] as const)
      : ([
          packsText('cond.sum', { ...values, of: titleOf(condition.of) }),
          typeOf(condition.of, inside),
        ] as const);
  return operatorText(fact, condition, type, place);
}

const assumedText = ({ assume }: { readonly assume?: boolean }): string =>
  assume === undefined ? '' : packsText(assume ? 'cond.assumed.true' : 'cond.assumed.false');

/** A fact's title as far as a sentence can hold it: what stands behind a colon or semicolon explains it. */
const titleOf = (name: string): string => factLabel(name).split(/[:;] /)[0] ?? name;

/** Inside a list the member's facts and those of this line are told apart. */
function labelOf(name: string, { over }: Place): string {
  const label = titleOf(name);
  if (!over) return label;
  if (name.startsWith('item.')) return packsText('cond.its', { fact: label });
  return name.startsWith('line.') ? packsText('cond.own', { fact: label }) : label;
}

function typeOf(name: string, { registry, over }: Place): FactType {
  if (name.startsWith('item.') && over) return itemFact(name.slice(5), over, registry)?.type ?? 'text';
  return registry.find(name)?.type ?? 'text';
}

const NOT_OPERATORS: ReadonlySet<string> = new Set(['fact', 'days', 'assume', 'where', 'count', 'sum', 'of']);

/** What an operator says of a fact. */
function operatorText(fact: string, operators: Operators, type: FactType, place: Place): string {
  const name = Object.keys(operators).find((key) => !NOT_OPERATORS.has(key)) as keyof Operators | undefined;
  if (name === undefined) return fact;
  const say = (value: string) =>
    packsTextOf(type === 'date' ? `cond.date.${name}` : '', { fact, value }) ??
    packsTextOf(`cond.op.${name}`, { fact, value }) ??
    `${fact} ${value}`;
  if (operators.between) {
    const [from, to] = operators.between.map((bound) => valueText(bound, type, place));
    return packsText('cond.op.between', { fact, from: from ?? '', to: to ?? '' });
  }
  if (operators.countIn) {
    const { of, ...bound } = operators.countIn;
    const counted = packsText('cond.countIn', { fact, of: valueText(of, type, place) });
    return operatorText(counted, bound, 'number', place);
  }
  if (name === 'inSet' || name === 'notInSet') return say(setText(String(operators[name])));
  if (name === 'within') return say(operators.within ? labelOf(operators.within.fact, place) : '');
  if (name === 'shape' || name === 'notShape')
    return say(packsText(`cond.shape.${operators[name] ?? 'NPI'}`));
  const value = operators[name];
  return say(value === true && isState(name) ? '' : valueText(value as Value, type, place));
}

const STATES: ReadonlySet<string> = new Set(['known', 'unknown', 'blank', 'filled', 'unreadable']);
const isState = (name: string): boolean => STATES.has(name);

const setText = (name: string): string => packsText('cond.set', { name });

/** What stands on the right, as a biller writes it. */
function valueText(value: Value, type: FactType, place: Place): string {
  if (typeof value !== 'object') return scalarText(value, type);
  if (Array.isArray(value)) {
    const named = value.slice(0, MOST_NAMED).map((one) => scalarText(one as string, type));
    const left = value.length - named.length;
    if (left > 0) return packsText('codes.more', { codes: named.join(packsText('list.comma')), count: left });
    return named.join(packsText('list.or'));
  }
  if ('set' in value) return setText(value.set);
  if ('fact' in value) return labelOf(value.fact, place);
  if ('profile' in value) return factLabel(`profile.${value.profile}`);
  if ('row' in value) return rowText(value.row);
  if (!('date' in value)) return '';
  const by = 'plus' in value ? value.plus : value.minus;
  return packsText('plus' in value ? 'cond.after' : 'cond.before', {
    date: labelOf(value.date, place),
    by: typeof by === 'string' ? durationText(by) : rowText(by.row),
  });
}

function scalarText(value: string | number | boolean, type: FactType): string {
  if (typeof value === 'boolean') return packsText(value ? 'cond.yes' : 'cond.no');
  if (type === 'enum') return spokenWord(String(value));
  if (type === 'date' && typeof value === 'string') return formatDate(value);
  if (type === 'money') return formatValue(type, value);
  return value === '' ? packsText('cond.nothing') : String(value);
}

/** A table by what people call it; its columns have no name of theirs. */
function rowText(row: string): string {
  const table = row.split('.')[0] ?? row;
  return packsText('cond.row', { table: plainText(`table.${table}`) ?? table });
}

function durationText(duration: string): string {
  const [count = '1', unit = 'days'] = duration.split(' ');
  return packsText(`cond.${unit.replace(/s$/, '') as 'day' | 'month' | 'year'}`, { count: Number(count) });
}
