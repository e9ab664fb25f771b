import { browser } from 'wxt/browser';
import type { WrittenVocabulary } from '../../lib/forms/written-vocabulary.ts';
import type { record } from '../../lib/recorder/record.ts';
import type { Recording } from '../../lib/recorder/types.ts';

/**
 * The structure of the page in a tab. Values are scrubbed in the page: none comes here.
 * @throws when the browser lets no extension into that page
 */
export async function recordPage(tabId: number, vocabulary: WrittenVocabulary): Promise<Recording> {
  const target = { tabId };
  await browser.scripting.executeScript({ target, files: ['/recorder.js'], injectImmediately: true });
  const [answer] = await browser.scripting.executeScript({ target, func: recordHere, args: [vocabulary] });
  if (!answer?.result) throw new Error('the page could not be looked at');
  return answer.result;
}

/** Runs in the page, where the script has put the recorder: as text, so nothing that is imported is there (`ourWorld`). */
function recordHere(vocabulary: WrittenVocabulary): Recording | undefined {
  const { box24Record } =
    (globalThis as { [key: symbol]: { box24Record?: typeof record } })[Symbol.for('box24')] ?? {};
  return box24Record?.(document, vocabulary);
}
