import type { Plain, PlainFields } from './scenario-types.ts';

/** A field as a form shows it. */
export interface ShownField {
  /** Its path: `patient.lastName`, `lines[0].modifiers[1]`. */
  readonly path: string;
  readonly state: 'known' | 'blank' | 'unreadable';
  readonly value: string;
}

const OF_LINE = /^lines\[(\d+)\]\.(.+)$/;
const OF_LIST = /^(modifiers|diagnosisPointers)(?:\[(\d+)\])?$/;
const DIAGNOSIS = /^diagnoses\[(\d+)\]$/;

/**
 * The claim that fields of a form make, as in a claim file.
 * @param fields of all frames of the claim; where two show the same, the first that is filled counts
 */
export function claimOfFields(fields: readonly ShownField[]): PlainFields {
  const header = new Map<string, Plain>();
  const lines = new Map<number, Map<string, Plain>>();
  const diagnoses: Plain[] = [];
  for (const field of fields) {
    const value = shownValue(field);
    const diagnosis = DIAGNOSIS.exec(field.path)?.[1];
    const [, at, name = ''] = OF_LINE.exec(field.path) ?? [];
    if (diagnosis !== undefined) diagnoses[Number(diagnosis)] ??= value;
    else if (at === undefined) keep(header, field.path, value);
    else {
      const line = lines.get(Number(at)) ?? new Map<string, Plain>();
      lines.set(Number(at), line);
      const [, list, index = '0'] = OF_LIST.exec(name) ?? [];
      if (list === undefined) keep(line, name, value);
      else line.set(list, withMember(line.get(list), Number(index), value));
    }
  }
  return {
    ...Object.fromEntries([...header].filter(([path]) => !path.startsWith('attachments['))),
    diagnoses: Array.from(diagnoses, (one) => one ?? ''),
    lines: [...lines]
      .toSorted(([a], [b]) => a - b)
      .map(([, line]) => Object.fromEntries([...line].map(([name, value]) => [name, withoutGaps(value)])))
      .filter((line) => Object.values(line).some((value) => value !== '' && !isEmpty(value))),
  };
}

const shownValue = ({ state, value }: ShownField): Plain => (state === 'unreadable' ? { raw: value } : value);

function keep(into: Map<string, Plain>, name: string, value: Plain): void {
  if ((into.get(name) ?? '') === '') into.set(name, value);
}

function withMember(list: Plain | undefined, at: number, value: Plain): Plain {
  const members: Plain[] = Array.isArray(list) ? [...list] : [];
  members[at] ??= value;
  return members;
}

const withoutGaps = (value: Plain): Plain =>
  Array.isArray(value) ? Array.from(value, (one) => one ?? '').filter((one) => one !== '') : value;
const isEmpty = (value: Plain): boolean => Array.isArray(value) && value.length === 0;
