import { z } from 'zod';
import { CLAIM_FIELDS, type FieldKind, fieldDefinition } from '../../claim/fields.ts';
import { factLabel } from '../../rules/wording.ts';
import { enFields } from '../../texts/en-fields.ts';
import { packsText } from '../../texts/packs-text.ts';
import { Count, ruleKind } from './kind.ts';

/** The note of a line: its own, or the claim's where it can only mean this line. */
const NOTE = 'line.note';

/** Every field that stands once on a claim or a line, as rules name it. Without a code there is no line to speak of. */
export const REQUIRED_FIELDS: readonly string[] = [
  ...CLAIM_FIELDS.map(({ path }) => path.replace('lines[i].', 'line.')).filter(
    (path) => !path.includes('[') && path !== 'line.procedureCode' && path !== 'payer.kind',
  ),
  NOTE,
];

/** A field that is filled before the claim goes out. */
export const requiredField = ruleKind({
  name: 'required-field',
  category: 'documentation',
  remedy: 'correct-and-resubmit',
  denials: [{ group: 'CO', carc: '16' }],
  why: 'A claim that lacks what the payer needs to process it comes back unread, and the days until then are lost.',
  parameters: z
    .strictObject({
      field: z.enum(REQUIRED_FIELDS, {
        error: 'is no field of a claim or a line; write it like billing.taxonomy or line.note',
      }),
      /** Of a note: fewer characters are as good as none. */
      least: Count.exactOptional(),
    })
    .refine(({ field, least }) => least === undefined || field === NOTE, {
      error: 'counts the characters of a note, and the field is none',
      path: ['least'],
    }),
  branch: ({ field, least }) => {
    const ofLine = field.startsWith('line.');
    const blank = { fact: field, blank: true } as const;
    return {
      scope: ofLine ? 'line' : 'claim',
      fault: ofLine ? 'missing-on-line' : 'missing-on-claim',
      fires: least === undefined ? blank : { any: [blank, { fact: 'line.note.length', lt: least }] },
      message: ofLine
        ? `{line.procedureCode} goes out without ${labelOf(field, least)}. This payer wants it.`
        : `The claim goes out without ${labelOf(field)}. This payer wants it.`,
      fix: 'Fill it in before the claim is sent.',
      fields: field === NOTE ? ['line.description', 'additionalInfo', 'line.procedureCode'] : [field],
    };
  },
  examples: ({ field, least = 1 }, { code }) => {
    const path = field === NOTE ? 'line.description' : field;
    const filled = field === NOTE ? 'x'.repeat(least) : sampleOf(path);
    return [
      { name: 'empty', expect: 'fails', claim: claimWith(path, '', code) },
      { name: 'empty, two units', expect: 'fails', claim: claimWith(path, '', code, { units: 2 }) },
      { name: 'filled', expect: 'passes', claim: claimWith(path, filled, code) },
      { name: 'filled, two units', expect: 'passes', claim: claimWith(path, filled, code, { units: 2 }) },
      {
        name: 'not on this page',
        expect: 'not-checked',
        ...(field === 'line.dateFrom' && { undated: true as const }),
        claim: { lines: [{ procedureCode: code }] },
      },
      ...(field === NOTE && least > 1
        ? [
            {
              name: 'too short',
              expect: 'fails' as const,
              claim: claimWith(path, 'x'.repeat(least - 1), code),
            },
          ]
        : []),
    ];
  },
  reading: ({ field, least }) =>
    least === undefined
      ? packsText('kind.sentence.required-field', { field: factLabel(field) })
      : packsText('kind.sentence.required-field.least', { field: factLabel(field), least }),
});

/** "billing provider taxonomy (item 33b)", as messages say it. */
function labelOf(field: string, least?: number): string {
  if (field === NOTE) return least === undefined ? 'a note' : `a note of ${least} characters`;
  const { path = '', item = '' } = fieldDefinition(field.replace('line.', 'lines[i].')) ?? {};
  const label = (enFields as Readonly<Record<string, string>>)[`field.${path}`] ?? field;
  const asNoun = label.replace(/\?$/, '');
  return /^\d/.test(item) ? `${asNoun} (item ${item})` : asNoun;
}

/** A claim of one line in which a field of the claim or of the line says something. */
function claimWith(field: string, value: unknown, code: string, line: object = {}): Record<string, unknown> {
  const own = { procedureCode: code, ...line };
  return field.startsWith('line.')
    ? { lines: [{ ...own, ...nested(field.slice('line.'.length), value) }], ...OTHER_NOTE }
    : { ...nested(field, value), lines: [own] };
}

/** The claim note is no note of the line. */
const OTHER_NOTE = { additionalInfo: '' };

function nested(path: string, value: unknown): Record<string, unknown> {
  const [first = '', ...rest] = path.split('.');
  return { [first]: rest.length > 0 ? nested(rest.join('.'), value) : value };
}

/** A value of a field's kind, for examples. */
function sampleOf(field: string): unknown {
  const definition = fieldDefinition(field.replace('line.', 'lines[i].'));
  return SAMPLES[definition?.kind ?? 'text'] ?? 'A1';
}

const SAMPLES: Readonly<Partial<Record<FieldKind, unknown>>> = {
  date: '2026-11-02',
  boolean: true,
  money: '10.00',
  number: 1,
  npi: '1234567893',
  pos: '12',
  'pointer list': ['A'],
};
