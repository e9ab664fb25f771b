import type { Ask } from '../../lib/messages/envelope.ts';
import type { BackgroundApi } from '../../lib/messages/types.ts';
import type { Desk } from '../../lib/overlay/desk/types.ts';
import type { Catalogue } from '../../lib/texts/text.ts';

/** What the script leaves for the drawing part. */
export type BringDesk = (from: {
  readonly texts: Catalogue | undefined;
  readonly background: Ask<BackgroundApi>;
}) => Desk;
