import type { z } from 'zod';
import { type SchemaFault, schemaFaults } from '../rules/schema-faults.ts';
import type { PlaceFault } from './refusal.ts';

/** A path as people read it: `content.kinds[3].severity`. */
const placeOf = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');

/** Faults with their places as people read them. */
export const placesOf = (faults: readonly SchemaFault[]): PlaceFault[] =>
  faults.map(({ path, message }) => ({ place: placeOf(path), reason: message }));

/** What a schema found, place by place. */
export const schemaPlaces = (error: z.ZodError): PlaceFault[] => placesOf(schemaFaults(error.issues));

/** The first of it. */
export const schemaPlace = (error: z.ZodError): PlaceFault =>
  schemaPlaces(error)[0] ?? { place: '', reason: error.message };
