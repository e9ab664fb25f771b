import { formatDate } from '../claim/dates.ts';
import { explainText, explainTextOf } from '../texts/explain-text.ts';
import { pageText } from '../texts/page-text.ts';
import type { CodeExplanation } from './code-explanation.ts';
import type { Basis, Topic } from './code-statement.ts';

/** A statement with the numbers, from 1, of what it rests on. */
export interface NumberedStatement {
  readonly known: boolean;
  readonly text: string;
  readonly rests: readonly number[];
  /** See `Statement`. */
  readonly lang?: string;
  readonly group?: string;
}

/** All that is said on one topic. */
export interface TopicRow {
  readonly topic: Topic;
  readonly label: string;
  readonly statements: readonly NumberedStatement[];
}

/** What follows from a code, as people read it. */
export interface CodeReading
  extends Pick<CodeExplanation, 'code' | 'date' | 'payerKind' | 'payerTitle' | 'status'> {
  readonly rows: readonly TopicRow[];
  /** What the statements rest on, each once, in the order of their numbers. */
  readonly rests: readonly Basis[];
}

/** All of them, in the order of reading: what it is, what is paid, what goes on the line, what must be at hand, what limits it. */
const TOPICS: Readonly<Record<Topic, true>> = {
  status: true,
  benefit: true,
  payment: true,
  rental: true,
  payer: true,
  modifiers: true,
  'k-level': true,
  authorization: true,
  'face-to-face': true,
  documents: true,
  span: true,
  maximum: true,
  edit: true,
  lifetime: true,
  fitting: true,
  base: true,
  fees: true,
  contractor: true,
};

/** Puts an explanation in rows by topic and numbers what it rests on. */
export function readExplanation({ statements, ...explained }: CodeExplanation): CodeReading {
  const rests = new Map<string, Basis>();
  const numberOf = (basis: Basis): number => {
    const name = basisText(basis);
    if (!rests.has(name)) rests.set(name, basis);
    return [...rests.keys()].indexOf(name) + 1;
  };
  const topics = (Object.keys(TOPICS) as Topic[]).filter((topic) =>
    statements.some((one) => one.topic === topic),
  );
  const rows = topics.map((topic) => ({
    topic,
    label: explainText(`topic.${topic}`),
    statements: statements
      .filter((statement) => statement.topic === topic)
      .map(({ known, text, lang, basis, group }) => ({
        known,
        text,
        rests: basis.map(numberOf),
        ...(lang !== undefined && { lang }),
        ...(group !== undefined && { group }),
      })),
  }));
  const { code, date, payerKind, payerTitle, status } = explained;
  return {
    code,
    date,
    payerKind,
    status,
    rows,
    rests: [...rests.values()],
    ...(payerTitle !== undefined && { payerTitle }),
  };
}

/** What a statement rests on, in words. */
export function basisText({ kind, name, edition, title }: Basis): string {
  switch (kind) {
    case 'table':
      return edition ?? name;
    case 'set':
      return explainTextOf(`set.${name}`) ?? name;
    case 'rule':
      return explainText('basis.rule', { title: title ?? name, name });
    case 'payer':
      return title ?? explainText('basis.payer');
  }
}

/** What a biller wants to know of a line at a glance; its category stands in the line's head. */
const AT_A_GLANCE: readonly Topic[] = [
  'status',
  'rental',
  'payer',
  'modifiers',
  'authorization',
  'documents',
];

/** The rows of a reading that matter first. That the code is in force is said only where it is not. */
export const glanceRows = ({ rows, status }: CodeReading): readonly TopicRow[] =>
  rows.filter(({ topic }) => AT_A_GLANCE.includes(topic) && (topic !== 'status' || status !== 'valid'));

/** For whom and when a reading holds. */
export const headOf = ({ payerKind, payerTitle, date }: CodeReading): string =>
  explainText('head.for', { payer: payerTitle ?? pageText(`payer.${payerKind}`), date: formatDate(date) });
