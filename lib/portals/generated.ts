/**
 * Runs of digits this long, and mixtures of digits and letters behind a colon, come from generators and change on the
 * next render.
 */
const GENERATED =
  /\d{5,}|^:|^(react-select|radix|mat-|cdk-|headlessui|mui|ember|ext-|x-auto|dijit)|[0-9a-f]{8,}/i;

/** Whether a program made up this id or name: it will be another one tomorrow. */
export function isGenerated(name: string): boolean {
  return GENERATED.test(name);
}

/**
 * What may be a value of somebody's claim: dates, amounts, addresses for mail, long numbers, ids of capital letters and
 * digits mixed as members have them.
 */
const PRIVATE =
  /\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|\d{4}-\d{2}-\d{2}|\$\s?\d|\S@\S|\d{5,}|\b(?=\w*\d\w*\d\w*\d)[0-9A-Z]{8,}\b/;

/** Whether a text could hold something of a claim: such a text has no business in a selector. */
export function looksPrivate(text: string): boolean {
  return PRIVATE.test(text);
}
