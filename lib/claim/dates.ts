const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Two-digit years of past dates: 30 and later are 19xx. No Medicare patient was born after 2029, few claims look back past 1930. */
const PIVOT_OF_PAST_DATES = 30;

/**
 * Puts a date together after checking that the calendar has it.
 * @returns `YYYY-MM-DD`, or undefined for a day that does not exist
 */
export function isoDate(year: number, month: number, day: number): string | undefined {
  if (year < 1850 || year > 2199 || month < 1 || month > 12 || day < 1) return undefined;
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day > lastDay) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function fullYear(text: string, past: boolean): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return past && year >= PIVOT_OF_PAST_DATES ? 1900 + year : 2000 + year;
}

/**
 * Reads a date as American billers and portals write it: `11/03/2026`, `11-3-26`, `11 03 2026`, `11032026`, `110326`,
 * `2026-11-03`, `20261103`, `Nov 3, 2026`, `03-Nov-2026`; with dots only where day and month cannot be mixed up (`11.23.2026`).
 * A time after the date is ignored.
 * @param past a two-digit year may lie in the last century (birth dates)
 * @returns `YYYY-MM-DD`, or undefined when the text is no date
 */
export function parseDate(text: string, past = false): string | undefined {
  const clean = text
    .trim()
    .replace(/[T ]\d{1,2}:\d{2}.*$/, '')
    .trim();
  let match = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(clean);
  if (match) return isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
  match = /^(\d{1,2})\s*\.\s*(\d{1,2})\s*\.\s*(\d{4}|\d{2})$/.exec(clean);
  if (match) return dottedDate(fullYear(match[3] ?? '', past), Number(match[1]), Number(match[2]));
  match = /^(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|\d{2})$/.exec(clean);
  if (match) return isoDate(fullYear(match[3] ?? '', past), Number(match[1]), Number(match[2]));
  match = /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(clean);
  if (match) {
    const american = isoDate(fullYear(match[3] ?? '', past), Number(match[1]), Number(match[2]));
    if (american) return american;
  }
  match = /^(\d{4})(\d{2})(\d{2})$/.exec(clean);
  if (match) return isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
  match = /^([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})$/i.exec(clean);
  if (match) return isoDate(Number(match[3]), monthNumber(match[1]), Number(match[2]));
  match = /^(\d{1,2})[-\s]([a-z]{3,9})[-\s](\d{4})$/i.exec(clean);
  if (match) return isoDate(Number(match[3]), monthNumber(match[2]), Number(match[1]));
  return undefined;
}

/** With dots some write the day first, some the month: only a date that is the same for both, or possible for one alone, is read. */
function dottedDate(year: number, first: number, second: number): string | undefined {
  const monthFirst = isoDate(year, first, second);
  const dayFirst = isoDate(year, second, first);
  if (monthFirst && dayFirst && monthFirst !== dayFirst) return undefined;
  return monthFirst ?? dayFirst;
}

function monthNumber(name = ''): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** `2026-11-03` as a biller writes it: `11/03/2026`. */
export function formatDate(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `${month}/${day}/${year}`;
}
