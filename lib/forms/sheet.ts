import { ABSENT, type FieldValue } from '../claim/claim.ts';
import { parseValue } from '../claim/parse.ts';
import type { Slot } from './layout.ts';
import { fieldText } from './text.ts';
import type { FieldReading, MappedField } from './types.ts';

/** What was read of a form so far. */
export class Sheet {
  readonly readings = new Map<string, FieldReading>();

  note(path: string, field: MappedField, value: FieldValue, raw: string): void {
    const { stage, visible, confidence, evidence } = field;
    this.readings.set(path, { path, value, raw, stage, visible, confidence, evidence });
  }

  /**
   * Parses and notes the value of a path.
   * @returns what the claim says of it: a blank box that the biller does not see now is none of the claim's
   */
  value(path: string, field: MappedField, raw: string | undefined): FieldValue {
    const value: FieldValue = raw === undefined ? { state: 'unreadable', raw: '' } : parseValue(path, raw);
    this.note(path, field, value, raw ?? '');
    return value.state === 'blank' && !field.visible ? ABSENT : value;
  }
}

/** The text of a field; undefined when its control breaks. */
export function textOf({ field, kind }: Slot): string | undefined {
  try {
    return fieldText(field, kind);
  } catch {
    return undefined;
  }
}
