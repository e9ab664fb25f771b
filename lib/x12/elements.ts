import { BLANK, type FieldValue, known } from '../claim/claim.ts';
import { isoDate } from '../claim/dates.ts';
import { parseValue } from '../claim/parse.ts';
import type { FaultKind, Segment } from './types.ts';

/** Told what is wrong with an element: `SV102`, `SV101-2`. */
export type Report = (kind: FaultKind, at: string) => void;

/** The elements of one segment as claim values. What cannot be understood is told, and kept as it stands. */
export class Elements {
  private readonly segment: Segment;
  private readonly report: Report;

  constructor(segment: Segment, report: Report) {
    this.segment = segment;
    this.report = report;
  }

  /** @param element its number, from 1 @param part of a composite, from 1 */
  text(element: number, part?: number): string {
    const whole = this.segment.elements[element] ?? '';
    return (part === undefined ? whole : (whole.split(this.segment.component)[part - 1] ?? '')).trim();
  }

  /** All parts of a composite. */
  parts(element: number): string[] {
    return this.text(element)
      .split(this.segment.component)
      .map((part) => part.trim());
  }

  value(path: string, element: number, part?: number): FieldValue {
    const value = parseValue(path, this.text(element, part));
    if (value.state === 'unreadable') this.report('unreadable-element', this.nameOf(element, part));
    return value;
  }

  /** A value that no 837P leaves out. */
  needed(path: string, element: number, part?: number): FieldValue {
    if (this.text(element, part) === '') this.report('missing-element', this.nameOf(element, part));
    return this.value(path, element, part);
  }

  /** A day as `CCYYMMDD`. */
  date(element: number): FieldValue {
    const text = this.text(element);
    if (text === '') return BLANK;
    const date = dayOf(text);
    if (date) return known(date);
    this.report('unreadable-element', this.nameOf(element));
    return { state: 'unreadable', raw: text };
  }

  /** A DTP's day or days: the first and the last. */
  days(): readonly [FieldValue, FieldValue] {
    const text = this.text(3);
    if (text === '') this.report('missing-element', this.nameOf(3));
    const [first = '', last = first, more] = text.split('-');
    const days = [dayOf(first), dayOf(last)] as const;
    if (text === '') return [BLANK, BLANK];
    if (days[0] !== undefined && days[1] !== undefined && more === undefined)
      return [known(days[0]), known(days[1])];
    this.report('unreadable-element', this.nameOf(3));
    const raw = { state: 'unreadable', raw: text } as const;
    return [raw, raw];
  }

  /** Who an NM1 names, as on paper: `DOE, JO`, or an organization. */
  name(): FieldValue {
    const last = this.text(3);
    const first = [4, 5, 7].map((element) => this.text(element)).filter(Boolean);
    return last === '' ? BLANK : known([last, first.join(' ')].filter(Boolean).join(', '));
  }

  /** The number of an NM1 where it is an NPI. */
  npi(path: string): FieldValue {
    return this.text(8) === 'XX' ? this.value(path, 9) : BLANK;
  }

  private nameOf(element: number, part?: number): string {
    const name = `${this.segment.id}${String(element).padStart(2, '0')}`;
    return part === undefined ? name : `${name}-${part}`;
  }
}

function dayOf(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
  return year === undefined ? undefined : isoDate(Number(year), Number(month), Number(day));
}
