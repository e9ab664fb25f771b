import { meanings as whole } from '../../../lib/forms/meaning.ts';
import { WITHOUT } from './source.ts';

export * from '../../../lib/forms/meaning.ts';

/** {@link whole}, without what only an item number says where those are not looked at. */
export const meanings: typeof whole = (...about) =>
  WITHOUT === 'box-number' ? whole(...about).filter(({ byItem }) => !byItem) : whole(...about);
