import { browser } from 'wxt/browser';
import { handOver } from '../../../components/hand-over.ts';
import { asker } from '../../../lib/messages/envelope.ts';
import type { BackgroundApi } from '../../../lib/messages/types.ts';
import { countsOf } from '../../../lib/recorder/html.ts';
import { readFile } from '../../../lib/recorder/read-file.ts';
import { scenarioFormText } from '../../../lib/texts/scenario-form-text.ts';
import { savedPageHash } from '../../practice/address.ts';

const background = asker<BackgroundApi>('background', (request) => browser.runtime.sendMessage(request));

/** Whose page was opened, or why it was not. */
type Opened =
  | { readonly host: string; readonly fault?: never }
  | { readonly host?: never; readonly fault: string };

/**
 * Opens a page whose structure was saved where claims are practised.
 * @throws (as a rejection) where the file cannot be read
 */
export async function openSavedPage(file: File): Promise<Opened> {
  const [text, vocabulary] = await Promise.all([file.text(), background('writtenVocabulary', {})]);
  const recording = readFile(text, vocabulary);
  if (!recording) return { fault: scenarioFormText('file.noPage') };
  const { host } = recording;
  if (countsOf(recording).boxes === 0) return { fault: scenarioFormText('file.noBoxes', { host }) };
  handOver(recording, (key) => `/practice.html${savedPageHash(key)}`);
  return { host };
}
