/** What the stores' pages say in each language, read from store/. The browser shows some of it too, in the user's language. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const STORE = path.resolve(import.meta.dirname, '../../store');

/** Words in all search terms of a language together. */
const MOST_SEARCH_WORDS = 21;

/**
 * The longest texts, the strictest that was found of Chrome Web Store, Edge Add-ons and addons.mozilla.org. Name 45: Edge, in MDN's page on the
 * manifest's `name`. Summary 132: Chrome's page on the manifest's `description` (Mozilla's server takes 250). Description 250 to 10,000, seven search
 * terms of 30, in 21 words: Microsoft's "Publish a Microsoft Edge extension" of 2026-04-27. How long a description Chrome's and Mozilla's stores take
 * was found in no page of theirs.
 */
const listing = z.strictObject({
  language: z.string(),
  name: z.string().min(1).max(45),
  summary: z.string().min(1).max(132),
  description: z.string().trim().min(250).max(10_000),
  'search-terms': z
    .array(z.string().max(30))
    .max(7)
    .refine((terms) => terms.join(' ').split(/\s+/).length <= MOST_SEARCH_WORDS, 'has too many words'),
  'shortcut-panel': z.string().min(1),
});

export type Listing = z.infer<typeof listing>;

/**
 * The texts in every language, English first.
 * @throws with the place where one does not fit
 */
export function readListings(): Listing[] {
  const files = globSync('listing.*.yaml', { cwd: STORE }).toSorted();
  return files.map((name) => {
    const read = listing.safeParse(parse(readFileSync(path.join(STORE, name), 'utf8')));
    if (!read.success) throw new Error(`store/${name}: ${z.prettifyError(read.error)}`);
    const said = wordFaults(`${read.data.summary}\n${read.data.description}`);
    if (said) throw new Error(`store/${name}: ${said}`);
    return read.data;
  });
}

/** Stores turn back capitals and noise; we promise no payment. */
function wordFaults(text: string): string | undefined {
  if (text.includes('!') || text.includes('¡')) return 'has an exclamation mark.';
  if (/\b(guarantee|best|#1|garantiza|mejor)\b/i.test(text)) return 'promises or boasts.';
  return undefined;
}

/**
 * The words of the manifest by file, in the browsers' form for them: its description is what the Chrome Web Store shows as the summary.
 */
export function manifestWords(): { readonly relativeDest: string; readonly contents: string }[] {
  return readListings().map((said) => ({
    relativeDest: `_locales/${said.language}/messages.json`,
    contents: JSON.stringify({
      description: { message: said.summary },
      openPanel: { message: said['shortcut-panel'] },
    }),
  }));
}
