/** Counts of what the reader read, and what follows from them. */
import { type FieldVerdict, formFound, verdicts } from './compare.ts';
import type { Expected } from './corpus.ts';
import type { PageReading } from './in-page.ts';

/** How many fields were read as they are, read otherwise, not read, and read although they are not there. */
export interface Counts {
  readonly right: number;
  readonly wrong: number;
  readonly missing: number;
  readonly invented: number;
}

const NO_COUNTS: Counts = { right: 0, wrong: 0, missing: 0, invented: 0 };

/** One page and what the reader made of it. */
export interface PageFigures {
  readonly id: string;
  /** Whether a claim form stands on the page, and whether the reader found one. */
  readonly form: boolean;
  readonly found: boolean;
  readonly fields: readonly FieldVerdict[];
  readonly milliseconds: number;
}

/** Compares what was read on a page with what stands there. */
export function pageFigures(id: string, expected: Expected, reading: PageReading): PageFigures {
  const { locate, read } = reading.milliseconds;
  return {
    id,
    form: expected.form,
    found: formFound(reading),
    fields: verdicts(expected, reading),
    milliseconds: locate + read,
  };
}

export function countsOf(fields: readonly FieldVerdict[]): Counts {
  const counts = { ...NO_COUNTS };
  for (const { verdict } of fields) counts[verdict] += 1;
  return counts;
}

/** Of what was read, how much is right; 1 when nothing was read. */
export const precision = ({ right, wrong, invented }: Counts): number =>
  share(right, right + wrong + invented);

/** Of what stands there, how much was read right; 1 when nothing stands there. */
export const recall = ({ right, wrong, missing }: Counts): number => share(right, right + wrong + missing);

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

function grouped<Item, Key>(items: readonly Item[], key: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** Fields without the numbers of claims, lines and list places: `lines[].modifiers[]`. */
const fieldName = (path: string): string => path.replace(/^claim \d+: /, '').replace(/\[\d+\]/g, '[]');

/** Counts per field, most that was not read right first. */
export function byField(pages: readonly PageFigures[]): readonly (Counts & { readonly field: string })[] {
  const groups = grouped(
    pages.flatMap(({ fields }) => fields),
    ({ path }) => fieldName(path),
  );
  const faults = ({ wrong, missing, invented }: Counts) => wrong + missing + invented;
  return [...groups]
    .map(([field, all]) => ({ field, ...countsOf(all) }))
    .sort((one, other) => faults(other) - faults(one) || one.field.localeCompare(other.field));
}

/** Figures of several pages together. */
export function totals(pages: readonly PageFigures[]) {
  const forms = pages.filter(({ form }) => form);
  const others = pages.filter(({ form }) => !form);
  const counts = countsOf(pages.flatMap(({ fields }) => fields));
  return {
    forms: forms.length,
    formsFound: forms.filter(({ found }) => found).length,
    others: others.length,
    falseForms: others.filter(({ found }) => found).length,
    ...counts,
    precision: precision(counts),
    recall: recall(counts),
  };
}

/** Confidences are looked at in steps of this. */
const CONFIDENCE_STEP = 0.1;

/** Whether fields read with a confidence of nine in ten are right nine times in ten. */
export function calibration(pages: readonly PageFigures[]) {
  const read = pages.flatMap(({ fields }) => fields.filter((field) => field.read));
  const steps = grouped(read, (field) => Math.floor((field.read?.confidence ?? 0) / CONFIDENCE_STEP + 1e-9));
  return [...steps]
    .sort(([one], [other]) => one - other)
    .map(([step, fields]) => ({
      from: Math.round(step * CONFIDENCE_STEP * 10) / 10,
      fields: fields.length,
      right: share(fields.filter(({ verdict }) => verdict === 'right').length, fields.length),
    }));
}
