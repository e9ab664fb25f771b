import { explainText } from '../texts/explain-text.ts';
import type { CodeExplanation } from './code-explanation.ts';
import type { Basis, Topic } from './code-statement.ts';

/** A statement with the numbers, from 1, of what it rests on. */
export interface NumberedStatement {
  readonly known: boolean;
  readonly text: string;
  readonly rests: readonly number[];
}

/** All that is said on one topic. */
export interface TopicRow {
  readonly topic: Topic;
  readonly label: string;
  readonly statements: readonly NumberedStatement[];
}

/** What follows from a code, as people read it. */
export interface CodeReading extends Pick<CodeExplanation, 'code' | 'date' | 'payerKind' | 'status'> {
  readonly rows: readonly TopicRow[];
  /** What the statements rest on, each once, in the order of their numbers. */
  readonly rests: readonly Basis[];
}

/** Puts an explanation in rows by topic and numbers what it rests on. */
export function readExplanation({ code, date, payerKind, status, statements }: CodeExplanation): CodeReading {
  const rests = new Map<string, Basis>();
  const numberOf = (basis: Basis): number => {
    const name = basisText(basis);
    if (!rests.has(name)) rests.set(name, basis);
    return [...rests.keys()].indexOf(name) + 1;
  };
  const topics = [...new Set(statements.map(({ topic }) => topic))];
  const rows = topics.map((topic) => ({
    topic,
    label: explainText(`topic.${topic}`),
    statements: statements
      .filter((statement) => statement.topic === topic)
      .map(({ known, text, basis }) => ({ known, text, rests: basis.map(numberOf) })),
  }));
  return { code, date, payerKind, status, rows, rests: [...rests.values()] };
}

/** What a statement rests on, in words. */
export function basisText({ kind, name, edition }: Basis): string {
  if (kind === 'table') return edition ?? name;
  return kind === 'payer' ? explainText('basis.payer') : explainText(`basis.${kind}`, { name });
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
