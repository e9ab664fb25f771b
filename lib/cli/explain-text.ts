import { formatDate } from '../claim/dates.ts';
import type { CodeExplanation } from '../rules/code-explanation.ts';
import type { Basis, Statement, Topic } from '../rules/code-statement.ts';
import { explainText } from '../texts/explain-text.ts';
import { pageText } from '../texts/page-text.ts';
import { readableWidth, wrap } from './wrap.ts';

const GAP = '  ';

/**
 * What follows from a code, for people at a terminal: a line for each statement, with the numbers of what it rests on.
 * @param columns of the terminal
 * @returns lines without a line break at the end
 */
export function renderExplanation(explained: CodeExplanation, columns: number): string {
  const { code, date, payerKind, statements } = explained;
  const width = readableWidth(columns);
  const rests: string[] = [];
  const numberOf = (basis: Basis): number => {
    const name = basisText(basis);
    return (rests.includes(name) ? rests.indexOf(name) : rests.push(name) - 1) + 1;
  };
  const labelOf = (topic: Topic) => explainText(`topic.${topic}`);
  const column = Math.max(...statements.map(({ topic }) => labelOf(topic).length)) + GAP.length;
  const tell = ({ text, basis }: Statement) =>
    basis.length > 0 ? `${text} [${basis.map(numberOf).join(' ')}]` : text;
  const documents = statements.filter(({ topic }) => topic === 'documents');
  const rows = statements.flatMap((statement, index) => {
    const { topic } = statement;
    const label = statements[index - 1]?.topic === topic ? '' : labelOf(topic);
    if (topic !== 'documents') return inColumn(label, tell(statement), column, width);
    // Many and short, so that they stand in one paragraph.
    return label === '' ? [] : inColumn(label, documents.map(tell).join('; '), column, width);
  });
  const head = explainText('head.for', { payer: pageText(`payer.${payerKind}`), date: formatDate(date) });
  const others = payerKind === 'medicare-dme' ? [] : wrap(explainText('head.medicare'), width);
  const restRows = rests.flatMap((name, index) => inColumn(`${index + 1}`, name, 2 * GAP.length, width));
  return [`${code}${GAP}${head}`, ...others, '', ...rows, '', explainText('head.basis'), ...restRows].join(
    '\n',
  );
}

function basisText({ kind, name, edition }: Basis): string {
  if (kind === 'table') return edition ?? name;
  return kind === 'payer' ? explainText('basis.payer') : explainText(`basis.${kind}`, { name });
}

/** A label, and beside it the text in as many lines as it takes. */
function inColumn(label: string, text: string, column: number, width: number): string[] {
  return wrap(text, width - column).map(
    (line, index) => `${(index === 0 ? label : '').padEnd(column)}${line}`,
  );
}
