import { formatDate } from '../claim/dates.ts';
import { packDiffText } from '../texts/pack-diff-text.ts';
import { text } from '../texts/text.ts';
import type { ChangeDiff, FieldDiff, PackDiff, PartDiff, RuleDiff, SetDiff, WantDiff } from './diff.ts';
import { payerValueLabel, payerValueText, payerWantText } from './payer-text.ts';

/** Longer lists of members are counted. */
const MOST_MEMBERS = 12;

/** One thing that differs, as a sentence. `grave`: a warning of denial by Box24 is silenced. */
export interface DiffLine {
  readonly text: string;
  readonly grave: boolean;
}

/** What differs, sentence by sentence, in the order in which it matters. @returns none where nothing differs */
export function diffLines({ changes, rules, sets, parts, fields }: PackDiff): DiffLine[] {
  const plain = (sentence: string): DiffLine => ({ text: sentence, grave: false });
  return [
    ...changes.map((one) => ({ text: changeText(one), grave: one.silencesDenial })),
    ...rules.map((one) => plain(ruleText(one))),
    ...sets.map((one) => plain(setText(one))),
    ...parts.map((one) => plain(partText(one))),
    ...fields.map((one) => plain(fieldText(one))),
  ];
}

const levelText = (level: ChangeDiff['after']): string =>
  level === undefined || level === 'off' ? packDiffText('level.off') : text(`severity.${level}`);

function changeText({ rule, title, before, after }: ChangeDiff): string {
  if (after === undefined) return packDiffText('change.unknown', { rule });
  return packDiffText('change', { rule, title, before: levelText(before), after: levelText(after) });
}

function ruleText({ id, title, what, severity, aspects, shadow }: RuleDiff): string {
  if (what !== 'changed') {
    const level = levelText(severity?.after ?? severity?.before);
    const said = packDiffText(`rule.${what}`, { id, title, level });
    return shadow === 'begins' ? `${said} ${packDiffText('shadow.begins')}` : said;
  }
  const sides = [
    ...(severity
      ? [
          packDiffText('rule.severity', {
            before: levelText(severity.before),
            after: levelText(severity.after),
          }),
        ]
      : []),
    ...aspects.map((aspect) => packDiffText(`aspect.${aspect}`)),
  ];
  const parts = [
    ...(sides.length > 0
      ? [packDiffText('rule.changed', { id, title, sides: sides.join(', ') })]
      : [packDiffText('rule.same', { id, title })]),
    ...(shadow ? [packDiffText(`shadow.${shadow}`)] : []),
  ];
  return parts.join(' ');
}

function members(list: readonly string[]): string {
  const named = list.slice(0, MOST_MEMBERS).join(', ');
  const more = list.length - MOST_MEMBERS;
  return more > 0 ? packDiffText('members.more', { members: named, count: more }) : named;
}

function setText({ set, joins, leaves }: SetDiff): string {
  if (leaves.length === 0) return packDiffText('set.joins', { set, joins: members(joins) });
  if (joins.length === 0) return packDiffText('set.leaves', { set, leaves: members(leaves) });
  return packDiffText('set.both', { set, joins: members(joins), leaves: members(leaves) });
}

function partText({ part, what, title, values, wants = [] }: PartDiff): string {
  if (part !== 'payer') return packDiffText(`${part}.${what}`, { title, values: values.join(', ') });
  if (what === 'removed') return packDiffText('payer.removed', { title });
  const said = [
    ...wants.map((one) => wantText(one, what === 'added')),
    ...values.map((name) => packDiffText(name === 'payer' ? 'payer.known' : 'payer.source')),
  ];
  return packDiffText(`payer.${what}`, { title, values: said.join('; ') });
}

/** "Filing limit …: 120 days (before: 90 days)". */
function wantText({ name, before, after }: WantDiff, isNew: boolean): string {
  if (after === undefined) return packDiffText('payer.want.gone', { what: payerValueLabel(name) });
  if (isNew) return payerWantText(name, after);
  const was = before === undefined ? packDiffText('field.none') : payerValueText(name, before);
  return packDiffText('payer.want.changed', { want: payerWantText(name, after), before: was });
}

/** Moments as dates, as forms have them. */
const valueText = (field: FieldDiff['field'], value: string): string =>
  field === 'starts' || field === 'expires' ? formatDate(value.slice(0, 10)) : value;

function fieldText({ field, before, after }: FieldDiff): string {
  const none = packDiffText('field.none');
  return packDiffText('field', {
    field: packDiffText(`field.${field}`),
    before: before === undefined ? none : valueText(field, before),
    after: after === undefined ? none : valueText(field, after),
  });
}
