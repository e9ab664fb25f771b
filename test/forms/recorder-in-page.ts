import type { WrittenVocabulary } from '../../lib/forms/written-vocabulary.ts';
import { draw } from '../../lib/recorder/draw.ts';
import { textsOf, toHtml } from '../../lib/recorder/html.ts';
import { readFile } from '../../lib/recorder/read-file.ts';
import { record } from '../../lib/recorder/record.ts';

export { readPage } from './in-page.ts';

/** This page as the file that a biller gets, and the texts that stay in it. */
export function save(vocabulary: WrittenVocabulary): {
  readonly html: string;
  readonly texts: readonly string[];
} {
  const recording = record(document, vocabulary);
  const html = toHtml(recording, { date: '2026-11-27', version: '0.0.0' }, new Set());
  return { html, texts: textsOf(recording) };
}

/** Draws the page of a file into this one. @returns whether it is such a file */
export function open(file: string, vocabulary: WrittenVocabulary): boolean {
  const recording = readFile(file, vocabulary);
  if (!recording) return false;
  const host = document.createElement('div');
  document.body.style.margin = '0';
  document.body.replaceChildren(host);
  draw(recording, host.attachShadow({ mode: 'open' }), new Set());
  return true;
}
