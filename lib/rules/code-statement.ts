import { formatDate } from '../claim/dates.ts';
import type { SlotScope } from '../facts/scope.ts';
import type { FactValue } from '../facts/types.ts';
import type { PayerProfile } from '../tables/payers.ts';
import type { TableRow, Tables } from '../tables/types.ts';
import type { enExplain } from '../texts/en-explain.ts';
import { explainText } from '../texts/explain-text.ts';
import { text } from '../texts/text.ts';
import type { PlannedBranch } from './plan.ts';

type TopicIn<Id> = Id extends `topic.${infer Topic}` ? Topic : never;
/** What a statement is about; its name for people is the text `topic.<name>`. */
export type Topic = TopicIn<keyof typeof enExplain>;

/** What a statement rests on. */
export interface Basis {
  readonly kind: 'table' | 'set' | 'rule' | 'payer';
  /** Name of the table, the set or the rule; `profile` for what a payer's file says. */
  readonly name: string;
  /** For a table. */
  readonly edition?: string;
  /** For a rule, and for a payer's file: its title, and where a parameter is from. */
  readonly title?: string;
}

/** One thing that follows from a code. */
export interface Statement {
  readonly topic: Topic;
  /** False where it is not known; `text` then says why. */
  readonly known: boolean;
  readonly text: string;
  /** Where the text is in another language than is spoken. */
  readonly lang?: string;
  readonly basis: readonly Basis[];
  /** A part of the topic that several statements share, such as the stage of the work that papers belong to. */
  readonly group?: string;
}

/** The code that is spoken of, on one service date and for one payer. */
export interface Subject {
  readonly code: string;
  /** Service date, `YYYY-MM-DD`. */
  readonly on: string;
  /** Facts of a claim that has one line with the code and the date; nothing else of it is known. */
  readonly scope: SlotScope;
  /** Where the payer's parameters were read, by their names. */
  readonly sources: Readonly<Record<string, PayerProfile>>;
}

/** Whether the payer is the one whose fees, lists and contractors the tables hold. */
export const isMedicare = ({ scope }: Subject): boolean => scope.inputs.payer.kind === 'medicare-dme';

export const tablesOf = ({ scope }: Subject): Tables => scope.inputs.tables;

/** A fact of the one line. */
export const factOn = ({ scope }: Subject, name: string): FactValue => scope.get(name, 0);

/** What a fact holds, or undefined where it is blank or unknown. */
export function valueAt(subject: Subject, name: string) {
  const fact = factOn(subject, name);
  return fact.state === 'known' ? fact.value : undefined;
}

export const tableBasis = (subject: Subject, name: string): Basis => ({
  kind: 'table',
  name,
  edition: tablesOf(subject).edition(name),
});
export const setBasis = (name: string): Basis => ({ kind: 'set', name });
export const ruleBasis = ({ compiled }: PlannedBranch): Basis => ({
  kind: 'rule',
  name: compiled.rule.id,
  title: compiled.rule.title,
});

/** Where a parameter of the payer was read. */
export function payerBasis({ sources }: Subject, name: string): Basis {
  const source = sources[name];
  const title =
    source &&
    `${source.source} (${text('card.read', { date: formatDate(source.read) })}; ${text(`card.confidence.${source.confidence}`)})`;
  return { kind: 'payer', name, ...(title !== undefined && { title }) };
}

export const said = (topic: Topic, text: string, ...basis: readonly Basis[]): Statement => ({
  topic,
  known: true,
  text,
  basis,
});

/** @param reason a clause */
export const notKnown = (topic: Topic, reason: string, ...basis: readonly Basis[]): Statement => ({
  topic,
  known: false,
  text: explainText('unknown.is', { reason }),
  basis,
});

/** A row of the code, `none`, or the statement that says why the table says nothing. */
export function rowFor(subject: Subject, topic: Topic, table: string): TableRow | 'none' | Statement {
  const found = tablesOf(subject).lookup(table, subject.code, subject.on);
  if (found.state === 'row') return found.row;
  // A table that never had the code would say nothing on any date.
  const never =
    found.state === 'outside-dates' && tablesOf(subject).rowsOf(table, subject.code)?.length === 0;
  if (found.state === 'none' || never) return 'none';
  const reason =
    found.state === 'pending'
      ? explainText('unknown.pending')
      : explainText('unknown.outside-dates', { edition: found.edition });
  return notKnown(topic, reason, tableBasis(subject, table));
}

/** Whether {@link rowFor} answered with a statement. */
export const isStatement = (found: TableRow | Statement): found is Statement =>
  Array.isArray((found as Statement).basis) && typeof (found as Statement).topic === 'string';

/**
 * What a table's row says of the code, where it has one.
 * @param tell the text, or undefined where the row has nothing of it
 */
export function fromRow(
  subject: Subject,
  topic: Topic,
  table: string,
  tell: (row: TableRow) => string | undefined,
): Statement[] {
  const found = rowFor(subject, topic, table);
  if (found === 'none') return [];
  if (isStatement(found)) return [found];
  const text = tell(found);
  return text === undefined ? [] : [said(topic, text, tableBasis(subject, table))];
}

/** A date or list of a row as a biller reads it. */
export const cellText = (cell: TableRow[string] | undefined): string => {
  if (cell === undefined || cell === null) return '';
  if (Array.isArray(cell)) return cell.join(' ');
  return typeof cell === 'string' && /^\d{4}-\d\d-\d\d$/.test(cell) ? formatDate(cell) : String(cell);
};

/** Statements in the same words once, with all that they rest on. */
export function joined(statements: readonly Statement[]): Statement[] {
  const byText = new Map<string, Statement>();
  for (const statement of statements) {
    const known = byText.get(statement.text);
    const basis = [...(known?.basis ?? []), ...statement.basis];
    const unique = basis.filter((one, index) => basis.findIndex(({ name }) => name === one.name) === index);
    byText.set(statement.text, { ...statement, basis: unique });
  }
  return [...byText.values()];
}
