/** Every product family of the corpus. */
import { MOBILITY } from './families/mobility.ts';
import { RESPIRATORY } from './families/respiratory.ts';
import { SUPPLIES } from './families/supplies.ts';
import { WORN } from './families/worn.ts';
import type { Family } from './order.ts';

export const FAMILIES: readonly Family[] = [...RESPIRATORY, ...MOBILITY, ...SUPPLIES, ...WORN];
