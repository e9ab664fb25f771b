/** The texts that are pasted into the stores' forms, as files. */
import type { Listing } from '../../lib/cli/store-listing.ts';
import type { Row } from '../markdown-tables.ts';
import type { Privacy } from './declared.ts';

/** By file name; folders of a language where a text has one. */
export function storeTexts(
  listings: readonly Listing[],
  permissions: readonly Row[],
  privacy: Privacy,
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { language, name, summary, description, 'search-terms': terms } of listings) {
    texts.set(`listing/${language}/name.txt`, name);
    texts.set(`listing/${language}/summary.txt`, summary);
    texts.set(`listing/${language}/description.txt`, description.trim());
    texts.set(`listing/${language}/search-terms.txt`, terms.join('\n'));
  }
  texts.set('permissions.txt', permissions.map(permissionText).join('\n\n'));
  texts.set('privacy.txt', privacyText(privacy));
  texts.set('to-reviewers.txt', privacy['to-reviewers'].trim());
  return texts;
}

const permissionText = ({
  permission = '',
  browsers = '',
  why = '',
  'without it': without = '',
}: Row): string => `${permission.replaceAll('`', '')} (${browsers})\n${why}\nWithout it: ${without}`;

function privacyText({
  'single-purpose': purpose,
  'remote-code': code,
  collected,
  certified,
}: Privacy): string {
  return [
    `Single purpose\n${purpose}`,
    `Remote code\n${code}`,
    `Data that leaves the computer\n${collected.map(({ kind, answer, why }) => `${kind}: ${answer}. ${why}`).join('\n')}`,
    `Certified\n${certified.join('\n')}`,
  ].join('\n\n');
}
