import { repaired as whole } from '../../../lib/forms/repair.ts';
import { WITHOUT } from './source.ts';

export * from '../../../lib/forms/repair.ts';

/** {@link whole}, without what only its place among other fields names where that is not looked at. */
export const repaired: typeof whole = (...decided) =>
  whole(...decided).filter(
    ({ evidence }) => WITHOUT !== 'sequence' || evidence.every(({ source }) => source !== 'sequence'),
  );
