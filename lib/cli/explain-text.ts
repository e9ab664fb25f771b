import type { CodeExplanation } from '../rules/code-explanation.ts';
import { basisText, headOf, type NumberedStatement, readExplanation } from '../rules/code-reading.ts';
import { explainText } from '../texts/explain-text.ts';
import { readableWidth, wrap } from './wrap.ts';

const GAP = '  ';

/**
 * What follows from a code, for people at a terminal: a line for each statement, with the numbers of what it rests on.
 * @param columns of the terminal
 * @returns lines without a line break at the end
 */
export function renderExplanation(explained: CodeExplanation, columns: number): string {
  const reading = readExplanation(explained);
  const { code, payerKind, rows, rests } = reading;
  const width = readableWidth(columns);
  const column = Math.max(...rows.map(({ label }) => label.length)) + GAP.length;
  const lines = rows.flatMap(({ topic, label, statements }) => {
    // Papers are many and short: those of one stage of the work stand in one paragraph.
    const paragraphs = topic === 'documents' ? byGroup(statements) : statements.map(tell);
    return paragraphs.flatMap((text, index) => inColumn(index === 0 ? label : '', text, column, width));
  });
  const head = headOf(reading);
  const others = payerKind === 'medicare-dme' ? [] : wrap(explainText('head.medicare'), width);
  const restRows = rests.flatMap((basis, index) =>
    inColumn(`${index + 1}`, basisText(basis), 2 * GAP.length, width),
  );
  return [`${code}${GAP}${head}`, ...others, '', ...lines, '', explainText('head.basis'), ...restRows].join(
    '\n',
  );
}

function byGroup(statements: readonly NumberedStatement[]): string[] {
  const groups = [...new Set(statements.map(({ group }) => group))];
  return groups.map((group) => {
    const told = statements.filter((one) => one.group === group).map(tell);
    return [...(group === undefined ? [] : [`${group}: `]), told.join('; ')].join('');
  });
}

const tell = ({ text, rests }: NumberedStatement): string =>
  rests.length > 0 ? `${text} [${rests.join(' ')}]` : text;

/** A label, and beside it the text in as many lines as it takes. */
function inColumn(label: string, text: string, column: number, width: number): string[] {
  return wrap(text, width - column).map(
    (line, index) => `${(index === 0 ? label : '').padEnd(column)}${line}`,
  );
}
