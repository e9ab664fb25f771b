import type {
  AttachmentField,
  FieldValue,
  LineListField,
  LineScalarField,
  ListValue,
} from '../claim/claim.ts';
import { CLAIM_FIELDS, type FieldDefinition, type FieldKind, type HeaderField } from '../claim/fields.ts';
import type { FactDefinition, FactInputs, FactType, FactValue, Provenance } from './types.ts';
import { knownFact, listFact, seenAt, unknownFact } from './values.ts';

const TYPES: Readonly<Record<FieldKind, FactType>> = {
  text: 'text',
  code: 'code',
  enum: 'enum',
  id: 'code',
  date: 'date',
  boolean: 'boolean',
  money: 'money',
  number: 'number',
  npi: 'code',
  icd10cm: 'code',
  hcpcs: 'code',
  modifier: 'codes',
  pos: 'code',
  ndc: 'code',
  'pointer list': 'codes',
};

const BLANK_ON_PAGE: FactValue = { state: 'blank', from: 'page' };

/** A reader of one field's value that makes no new object for what is blank or absent. */
function scalarReader(name: string): (value: FieldValue | undefined, from: Provenance) => FactValue {
  const absent = unknownFact('absent', name);
  return (value, from) => {
    if (value === undefined || value.state === 'absent') return absent;
    if (value.state === 'blank') return from === 'page' ? BLANK_ON_PAGE : { state: 'blank', from };
    if (value.state === 'unreadable') return unknownFact('unreadable', name, value.raw);
    return { state: 'known', value: value.value, from };
  };
}

function listReader(name: string): (list: ListValue | undefined, from: Provenance) => FactValue {
  const absent = unknownFact('absent', name);
  return (list, from) => {
    if (list === undefined || list.state === 'absent') return absent;
    if (list.state === 'unreadable') return unknownFact('unreadable', name, list.raw);
    return { state: 'known', value: list.values, complete: list.complete, from };
  };
}

/** Where a field of a line was seen; its path is put together only where some of the claim is elsewhere. */
const lineSeenAt = (inputs: FactInputs, line: number, key: string): Provenance =>
  inputs.elsewhere ? seenAt(inputs, `lines[${line}].${key}`) : 'page';

function define(
  field: FieldDefinition,
  name: string,
  place: FactDefinition['place'],
  derive: FactDefinition['derive'],
): FactDefinition {
  return {
    name,
    type: TYPES[field.kind],
    place,
    from: [field.path],
    phi: field.phi,
    derive,
  };
}

function headerFact(field: FieldDefinition): FactDefinition {
  const path = field.path as HeaderField;
  const read = scalarReader(path);
  return define(field, path, 'claim', ({ inputs }) => read(inputs.claim.fields[path], seenAt(inputs, path)));
}

function lineFact(field: FieldDefinition): FactDefinition {
  const key = field.path.slice('lines[i].'.length).replace('[j]', '');
  const name = `line.${key}`;
  if (key === 'modifiers' || key === 'diagnosisPointers') {
    const list: LineListField = key;
    const read = listReader(name);
    return define(field, name, 'line', ({ inputs }, line) =>
      read(inputs.claim.lines[line]?.[list], lineSeenAt(inputs, line, list)),
    );
  }
  const scalar = key as LineScalarField;
  const read = scalarReader(name);
  return define(field, name, 'line', ({ inputs }, line) =>
    read(inputs.claim.lines[line]?.fields[scalar], lineSeenAt(inputs, line, key)),
  );
}

/** One field of all attachments, as a list: `attachments.type`. No attachment seen is an empty list only where a file says so. */
function attachmentFact(field: FieldDefinition): FactDefinition {
  const key = field.path.slice('attachments[i].'.length) as AttachmentField;
  const name = `attachments.${key}`;
  const absent = unknownFact('absent', name);
  return {
    ...define(field, name, 'claim', (scope) => {
      const all = scope.inputs.claim.attachments;
      if (all.length === 0) return absent;
      const values: string[] = [];
      let complete = true;
      for (const attachment of all) {
        const value = attachment[key];
        if (value?.state === 'known') values.push(String(value.value));
        else if (value?.state !== 'blank') complete = false;
      }
      return listFact(values, complete, seenAt(scope.inputs, 'attachments'));
    }),
    type: 'codes',
  };
}

const NO_DIAGNOSES = unknownFact('absent', 'diagnoses');
const PAYER_UNKNOWN = unknownFact('absent', 'payer.kind');

/** Facts that stand in no single field. */
const SPECIAL: readonly FactDefinition[] = [
  {
    name: 'payer.kind',
    type: 'enum',
    place: 'claim',
    from: ['payer.name', 'payer.id', 'insuranceType'],
    phi: false,
    derive: ({ inputs }) => (inputs.payer.kind === 'unknown' ? PAYER_UNKNOWN : knownFact(inputs.payer.kind)),
  },
  {
    name: 'today',
    type: 'date',
    place: 'claim',
    from: [],
    phi: false,
    derive: ({ inputs }) => knownFact(inputs.today),
  },
  {
    name: 'diagnoses',
    type: 'codes',
    place: 'claim',
    from: ['diagnoses[i]'],
    phi: false,
    derive: ({ inputs }) => {
      const { entries, complete } = inputs.claim.diagnoses;
      if (entries.length === 0 && !complete) return NO_DIAGNOSES;
      const codes: string[] = [];
      let all = complete;
      for (const entry of entries) {
        if (entry.state === 'known') codes.push(entry.value);
        else if (entry.state !== 'blank') all = false;
      }
      return listFact(codes, all, seenAt(inputs, 'diagnoses'));
    },
  },
  {
    name: 'line.index',
    type: 'number',
    place: 'line',
    from: [],
    phi: false,
    derive: (_scope, line) => knownFact(line + 1),
  },
];

const special = new Set(SPECIAL.map((fact) => fact.name));

/** Every claim field as a fact under its path: `priorAuthNumber`, `insured.id`, `line.modifiers`, `diagnoses`. */
export const fieldFacts: readonly FactDefinition[] = [
  ...CLAIM_FIELDS.filter((field) => !special.has(field.path) && !field.path.startsWith('diagnoses[')).map(
    (field: FieldDefinition) => {
      if (field.path.startsWith('lines[')) return lineFact(field);
      return field.path.startsWith('attachments[') ? attachmentFact(field) : headerFact(field);
    },
  ),
  ...SPECIAL,
];
