import { assign as whole } from '../../../lib/forms/assign.ts';
import { WITHOUT } from './source.ts';

export * from '../../../lib/forms/assign.ts';

/** {@link whole}, without what only its place among other fields names where that is not looked at. */
export const assign: typeof whole = (...members) =>
  whole(...members).filter(
    ({ evidence }) => WITHOUT !== 'sequence' || evidence.every(({ source }) => source !== 'sequence'),
  );
