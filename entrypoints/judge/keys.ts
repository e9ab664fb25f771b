/** Where a page has several forms, the form's number stands in front of a finding's key. */
export const keyIn = (form: number, key: string): string => `${form}:${key}`;

/** A finding's form and its key there; without a number it is the form that is worked on. */
export function ofKey(key: string): { readonly form: number | undefined; readonly own: string } {
  const [, form, own] = /^(\d+):(.*)$/.exec(key) ?? [];
  return form === undefined ? { form, own: key } : { form: Number(form), own: own ?? '' };
}
