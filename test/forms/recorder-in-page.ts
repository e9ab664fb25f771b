import type { Vocabulary } from '../../lib/forms/vocabulary.ts';
import { textsOf, toHtml } from '../../lib/recorder/html.ts';
import { record } from '../../lib/recorder/record.ts';

export { readPage } from './in-page.ts';

/** This page as the file that a biller gets, and the texts that stay in it. */
export function save(vocabulary: Vocabulary): { readonly html: string; readonly texts: readonly string[] } {
  const recording = record(document, vocabulary);
  const html = toHtml(recording, { date: '2026-11-27', version: '0.0.0' }, new Set());
  return { html, texts: textsOf(recording) };
}
