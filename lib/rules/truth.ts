/**
 * Kleene's three values: 1 true, 0 false, undefined not known.
 * Numbers rather than booleans, so that "false" and "not known" are never mixed up by a truthiness test.
 */
export type Truth = 0 | 1 | undefined;

export const truthOf = (holds: boolean): Truth => (holds ? 1 : 0);

/** True becomes false and back; not known stays not known. */
export const negate = (truth: Truth): Truth => (truth === undefined ? undefined : truth === 1 ? 0 : 1);

/** False when one is false, whatever the other; otherwise not known when one is not known. */
export const both = (a: Truth, b: Truth): Truth => (a === 0 || b === 0 ? 0 : a === 1 ? b : undefined);
