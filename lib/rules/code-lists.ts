import { categoryOf } from '../tables/category.ts';
import { holdsOn } from '../tables/lookup.ts';
import type { PaymentCategory, TableRow } from '../tables/types.ts';
import { explainText, explainTextOf } from '../texts/explain-text.ts';
import { planAuthorization } from './code-payer.ts';
import {
  cellText,
  factOn,
  fromRow,
  isStatement,
  notKnown,
  rowFor,
  type Statement,
  type Subject,
  said,
  tableBasis,
  tablesOf,
  valueAt,
} from './code-statement.ts';

/** What the lists say of the code: prior authorization, visit and order, quantities, lifetime, dates, parts and forms. */
export function listStatements(subject: Subject): Statement[] {
  return [
    ...fromRow(subject, 'k-level', 'k-level', ({ min, knee }) =>
      explainText(knee === true ? 'k-level.knee' : 'k-level.least', { level: cellText(min) }),
    ),
    ...fromRow(subject, 'fitting', 'fitting', ({ fitting, twin }) =>
      explainTextOf(`fitting.${cellText(fitting)}${twin ? '.twin' : ''}`, { twin: cellText(twin) }),
    ),
    ...fromRow(subject, 'base', 'accessories', ({ kind, bases }) =>
      explainTextOf(`base.${cellText(kind)}`, { bases: cellText(bases) }),
    ),
    ...authorization(subject),
    ...faceToFace(subject),
    ...maximum(subject),
    ...fromRow(subject, 'edit', 'mue', editText),
    ...fromRow(subject, 'lifetime', 'similar', lifetimeText),
    ...span(subject),
  ];
}

/** Medicare's list for Medicare, the plan's own for the others. */
function authorization(subject: Subject): Statement[] {
  return subject.scope.inputs.payer.kind === 'medicare-dme'
    ? [requiredByList(subject)]
    : planAuthorization(subject);
}

/** A row that holds on the date, else the next one to begin, else the last one that ended. */
function nearest(
  rows: readonly TableRow[],
  on: string,
): { row: TableRow; when: 'now' | 'later' | 'over' } | undefined {
  const from = (row: TableRow) => String(row.from ?? '');
  const now = rows.find((row) => holdsOn(row, on));
  if (now) return { row: now, when: 'now' };
  const later = rows.find((row) => on < from(row));
  if (later) return { row: later, when: 'later' };
  const last = rows.at(-1);
  return last && { row: last, when: 'over' };
}

function requiredByList(subject: Subject): Statement {
  const topic = 'authorization';
  const basis = tableBasis(subject, 'prior-auth');
  const answer = rowFor(subject, topic, 'prior-auth');
  if (answer !== 'none' && isStatement(answer)) return answer;
  const found = nearest(tablesOf(subject).rowsOf('prior-auth', subject.code) ?? [], subject.on);
  if (!found) return said(topic, explainText('authorization.never'), basis);
  const { row, when } = found;
  const dates = { from: cellText(row.from), to: cellText(row.to), states: cellText(row.states) };
  if (when === 'later') return said(topic, explainText('authorization.later', dates), basis);
  if (when === 'over') return said(topic, explainText('authorization.over', dates), basis);
  const text = explainText(dates.states ? 'authorization.states' : 'authorization.required', dates);
  const duration = cellText(row.validFor);
  return said(
    topic,
    duration
      ? explainText('authorization.holds', { text, duration })
      : explainText('authorization.holds-unknown', { text }),
    basis,
  );
}

function faceToFace(subject: Subject): Statement[] {
  const topic = 'face-to-face';
  const basis = tableBasis(subject, 'f2f');
  const answer = rowFor(subject, topic, 'f2f');
  if (answer !== 'none' && isStatement(answer)) return [answer];
  const found = nearest(tablesOf(subject).rowsOf('f2f', subject.code) ?? [], subject.on);
  if (!found) return [notKnown(topic, explainText('unknown.f2f'), basis)];
  const dates = { from: cellText(found.row.from), to: cellText(found.row.to) };
  const id = { now: 'required', later: 'later', over: 'over' } as const;
  const text = explainText(`face-to-face.${id[found.when]}`, dates);
  const sure = found.row.confidence !== 'unconfirmed';
  return [said(topic, sure ? text : explainText('face-to-face.unconfirmed', { text }), basis)];
}

/** Payment categories of what is used up, where it matters that no usual maximum was read. */
const USED_UP: readonly PaymentCategory[] = ['supply', 'drug', 'unknown'];

const paymentOf = (subject: Subject): PaymentCategory =>
  categoryOf(tablesOf(subject), subject.code, subject.on).payment;

function maximum(subject: Subject): Statement[] {
  const told = fromRow(subject, 'maximum', 'limits', maximumText);
  if (told.length > 0 || !USED_UP.includes(paymentOf(subject))) return told;
  return [notKnown('maximum', explainText('unknown.no-list'), tableBasis(subject, 'limits'))];
}

function maximumText(row: TableRow): string {
  const per = explainTextOf(`maximum.per.${cellText(row.per)}`) ?? '';
  const shared = { max: cellText(row.max), per };
  const whole = row.days
    ? explainText('maximum.days', { ...shared, days: cellText(row.days) })
    : explainText('maximum.months', { ...shared, count: Number(row.months) });
  const when = explainTextOf(`maximum.when.${cellText(row.reducedWhen)}`);
  const text =
    when === undefined
      ? whole
      : explainText('maximum.reduced', { text: whole, reduced: cellText(row.reduced), when });
  return row.policy ? explainText('maximum.policy', { text, policy: cellText(row.policy) }) : text;
}

/** MAI 1 counts a line, 2 and 3 a day. */
const LINE_EDIT = 1;

function editText({ mue, mai }: TableRow): string {
  if (mue === 0) return explainText('edit.none');
  return explainText(mai === LINE_EDIT ? 'edit.line' : 'edit.day', { units: cellText(mue) });
}

function lifetimeText({ rulYears, group }: TableRow): string | undefined {
  const similar = explainTextOf(`group.${cellText(group)}`);
  if (similar === undefined) return undefined;
  if (typeof rulYears !== 'number') return explainText('lifetime.only-group', { group: similar });
  return explainText('lifetime.group', {
    text: explainText('lifetime.years', { count: rulYears }),
    group: similar,
  });
}

/** How the date boxes are filled: by the list of items with a span, else by whether it is rented, sold or used up. */
function span(subject: Subject): Statement[] {
  const basis = tableBasis(subject, 'span-dates');
  const listed = factOn(subject, 'line.spanListed');
  if (listed.state === 'blank') {
    const usual = explainTextOf(`span.of.${paymentOf(subject)}`);
    return [
      usual === undefined
        ? notKnown('span', explainText('unknown.no-list'), basis)
        : said('span', usual, basis),
    ];
  }
  const days = valueAt(subject, 'line.spanMaxDays');
  const told = fromRow(subject, 'span', 'span-dates', ({ use }) =>
    days !== undefined && use === 'needed'
      ? explainText('span.needed.days', { days: String(days) })
      : explainTextOf(`span.${cellText(use)}`),
  );
  return told.length > 0 ? told : [notKnown('span', explainText('unknown.no-list'), basis)];
}
