import { browser } from 'wxt/browser';
import { asker } from '../../lib/messages/envelope.ts';
import type { BackgroundApi } from '../../lib/messages/types.ts';
import { glanceRows, headOf } from '../../lib/rules/code-reading.ts';
import { type CodeBook, type CodeQuestion, codeBook } from '../../lib/session/code-book.ts';
import { wholePack } from './whole-pack.ts';

const background = asker<BackgroundApi>('background', (request) => browser.runtime.sendMessage(request));

let book: Promise<CodeBook> | undefined;

async function open(): Promise<CodeBook> {
  const { pack, payers } = await wholePack();
  const rowsFor = async (code: string) =>
    (await background('rowsFor', { codes: [code], diagnoses: [] })).tables;
  return codeBook({ pack, payers, rowsFor });
}

/**
 * What follows from a code, whole and at a glance. Rules are asked for with the first code, rows of tables with each. A page
 * imports this file when somebody wants to know, so that it starts without the rules.
 * @throws (as a rejection) when the background does not answer; the next question tries again
 */
export async function tellCode(question: CodeQuestion) {
  book ??= open();
  try {
    const reading = await (await book)(question);
    return { reading, glance: glanceRows(reading), head: headOf(reading) };
  } catch (error) {
    book = undefined;
    throw error;
  }
}
