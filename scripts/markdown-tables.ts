/** Reads tables out of the project's documents: what is promised there is held against what is built and tested. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

const DOCS = path.resolve(import.meta.dirname, '../docs');

/** A row, by the words at the head of its columns. */
export type Row = Readonly<Record<string, string>>;

/**
 * The rows of one table.
 * @param name of a file in docs
 * @param head the first word at the head of the table that is meant
 * @throws where the document has no such table
 */
export function tableOf(name: string, head: string): Row[] {
  return readTable(readFileSync(path.join(DOCS, name), 'utf8'), head, name);
}

/** The same of a text. @param name said where there is no such table */
export function readTable(text: string, head: string, name: string): Row[] {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${head} |`));
  if (start < 0) throw new Error(`${name} has no table that begins with "${head}".`);
  const heads = cellsOf(lines[start] ?? '');
  const rest = lines.slice(start + 2);
  const end = rest.findIndex((line) => !line.startsWith('|'));
  return rest.slice(0, end < 0 ? undefined : end).map((line) => {
    const cells = cellsOf(line);
    if (cells.length !== heads.length)
      throw new Error(
        `${name}: a row of the table "${head}" has ${cells.length} cells, not ${heads.length}: ${line}`,
      );
    return Object.fromEntries(heads.map((one, at) => [one, cells[at] ?? '']));
  });
}

const cellsOf = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    // A bar that is part of a cell is written with a backslash.
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
