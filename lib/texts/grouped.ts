const WHOLE = new Intl.NumberFormat('en-US');

/** A whole number as it is shown in the United States, in either language: `5,000`. */
export const grouped = (count: number): string => WHOLE.format(count);
