import type { OfferRow } from '../lib/overlay/desk/types.ts';
import { editLabel, text } from '../lib/texts/text.ts';

/** A field and what it is to say, for a sentence. */
export const rowWords = ({ field, to }: OfferRow) => ({
  label: editLabel(field),
  to: to || text('fix.blank'),
});

/** Values that can be typed. */
export const typed = (rows: readonly OfferRow[]): readonly string[] =>
  rows.map(({ to }) => to).filter((to) => to !== '');
