/** Invented claims: values in canonical form, as pages/README.md has it. */
import type { Chance } from './random.ts';

/** One thing that stands on the page. */
export interface Field {
  /** Field path; of a line without `lines[i].`. */
  readonly path: string;
  /** Canonical value; "" is a box that is there and blank. A list is several boxes, or one with all in it. */
  readonly value: string | boolean | readonly string[];
  readonly kind: 'text' | 'date' | 'money' | 'yesNo' | 'choice' | 'list';
  /** For choices: what may be chosen, as code and words. */
  readonly options?: readonly (readonly [code: string, words: string])[];
}

export interface Section {
  readonly title: string;
  readonly fields: readonly Field[];
}

export interface InventedClaim {
  readonly sections: readonly Section[];
  readonly diagnoses: readonly string[];
  readonly lines: readonly (readonly Field[])[];
  /** Sections that stand below the lines. */
  readonly closing: readonly Section[];
}

const LAST = ['Halvorsen', 'Pellegrino', 'Okonkwo', 'Marchetti', 'Lindqvist', 'Abara', 'Tran', 'Beaumont'];
const FIRST = ['Ingrid', 'Tobias', 'Marisol', 'Winston', 'Odile', 'Priya', 'Callum', 'Yara'];
const FIRMS = [
  'Tidewater Medical Supply',
  'Northgate Respiratory LLC',
  'Alder Home Equipment Inc',
  'Piedmont Oxygen',
];
const PLANS = [
  'Cascadia Senior Part B',
  'Granite State Health Plan',
  'Bluewater Medicaid',
  'Union Trust PPO',
];
const STREETS = ['2218 Larkspur Lane', '47 Quarry Road', '900 W Juniper St', '15 Old Mill Ct'];
const CITIES = ['Tacoma', 'Dover', 'Lafayette', 'Bend'];
const STATES = ['WA', 'DE', 'LA', 'OR'] as const;
const DIAGNOSES = [
  'G47.33',
  'J96.11',
  'E66.01',
  'J44.9',
  'E11.9',
  'I50.9',
  'M17.11',
  'R09.02',
  'Z99.81',
  'L89.154',
];
const CODES = [
  'E0601',
  'A7030',
  'A7037',
  'E1390',
  'E0431',
  'K0001',
  'E0143',
  'B4150',
  'L1902',
  'E0260',
  'A4604',
];
const MODIFIERS = ['NU', 'RR', 'KX', 'KH', 'KI', 'LT', 'RT', 'GA', 'UE', 'MS'];
/** The value of such a list is its words: no code is fixed for them. */
const RELATIONSHIPS = ['Self', 'Spouse', 'Child', 'Other'].map((words) => [words, words] as const);
const PLACES = [
  ['11', 'Office'],
  ['12', 'Home'],
  ['13', 'Assisted living'],
  ['31', 'Skilled nursing'],
] as const;

/** An NPI with a right check digit, out of the 2999… that are given to nobody here. */
export function npi(chance: Chance): string {
  const nine = `2999${chance.text('99999')}`;
  let sum = 24;
  [...nine].forEach((digit, index) => {
    const doubled = index % 2 === 0 ? Number(digit) * 2 : Number(digit);
    sum += doubled > 9 ? doubled - 9 : doubled;
  });
  return `${nine}${(10 - (sum % 10)) % 10}`;
}

/** A day in a range of years. */
export function day(chance: Chance, from: number, to: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${chance.int(from, to)}-${two(chance.int(1, 12))}-${two(chance.int(1, 28))}`;
}

const text = (path: string, value: string): Field => ({ path, value, kind: 'text' });
const date = (path: string, value: string): Field => ({ path, value, kind: 'date' });
const money = (path: string, value: string): Field => ({ path, value, kind: 'money' });
const yesNo = (path: string, value: boolean): Field => ({ path, value, kind: 'yesNo' });
const choice = (path: string, value: string, options: Field['options'] = []): Field => ({
  path,
  value,
  kind: 'choice',
  options,
});

function line(
  chance: Chance,
  columns: ReadonlySet<string>,
  diagnoses: number,
  on: string,
  rendering: string,
) {
  const pointers = 'ABCD'.slice(0, diagnoses).split('');
  const all: Field[] = [
    columns.has('dateTo') ? date('dateFrom', on) : date('serviceDate', on),
    date('dateTo', on),
    choice('placeOfService', chance.pick(PLACES)[0], PLACES),
    text('emergency', ''),
    text('procedureCode', chance.pick(CODES)),
    { path: 'modifiers', value: chance.some(MODIFIERS, chance.int(0, 4)), kind: 'list' },
    { path: 'diagnosisPointers', value: pointers.slice(0, chance.int(1, pointers.length)), kind: 'list' },
    money('charge', `${chance.int(9, 1900)}.${chance.text('99')}`),
    text('units', String(chance.is(0.7) ? chance.int(1, 3) : chance.int(4, 90))),
    text('epsdt', ''),
    text('renderingNpi', rendering),
    text('ndc', ''),
    text('description', chance.is(0.4) ? chance.pick(['Replaces worn part', 'Monthly supply']) : ''),
  ];
  const always = [
    'dateFrom',
    'serviceDate',
    'procedureCode',
    'modifiers',
    'charge',
    'units',
    'diagnosisPointers',
  ];
  return all.filter(({ path }) => always.includes(path) || columns.has(path));
}

function patient(chance: Chance): Section {
  const [last, first] = [chance.pick(LAST), chance.pick(FIRST)];
  const state = chance.int(0, STATES.length - 1);
  const fields = [
    ...(chance.is(0.5)
      ? [text('patient.lastName', last), text('patient.firstName', first)]
      : [text('patient.name', `${last}, ${first}`)]),
    date('patient.birthDate', day(chance, 1930, 2015)),
    choice('patient.sex', chance.pick(['F', 'M']), [
      ['F', 'Female'],
      ['M', 'Male'],
    ]),
    text('patient.address', STREETS[state] ?? ''),
    text('patient.city', CITIES[state] ?? ''),
    choice(
      'patient.state',
      STATES[state] ?? '',
      STATES.map((code) => [code, code] as const),
    ),
    text('patient.zip', chance.text('99999').replace(/^0/, '3')),
  ];
  return { title: 'Patient', fields: chance.is(0.7) ? fields : fields.slice(0, -4) };
}

/** Fields of a list, each with its probability. */
const chosen = (chance: Chance, fields: readonly (readonly [number, Field])[]): Field[] =>
  fields.flatMap(([probability, field]) => (chance.is(probability) ? [field] : []));

/** A claim with everything a portal may ask for, or little of it. */
export function inventClaim(chance: Chance): InventedClaim {
  const diagnoses = chance.some(DIAGNOSES, chance.int(1, 5));
  const optional = ['dateTo', 'placeOfService', 'emergency', 'epsdt', 'renderingNpi', 'ndc', 'description'];
  const often = (path: string) => (['dateTo', 'placeOfService'].includes(path) ? 0.8 : 0.25);
  const columns = new Set(optional.filter((path) => chance.is(often(path))));
  const rendering = npi(chance);
  const lines = Array.from({ length: chance.int(1, 5) }, () =>
    line(chance, columns, diagnoses.length, day(chance, 2025, 2026), rendering),
  );
  const cents = lines
    .flat()
    .reduce((sum, { path, value }) => sum + (path === 'charge' ? Math.round(Number(value) * 100) : 0), 0);
  const insurance = chosen(chance, [
    [0.7, text('payer.name', chance.pick(PLANS))],
    [1, text('insured.id', chance.text(chance.pick(['3A99A99AA99', 'W999999999', '99999999AA'])))],
    [0.5, choice('patient.relationship', 'Self', RELATIONSHIPS)],
    [0.5, text('insured.groupNumber', chance.is(0.5) ? chance.text('9999-99') : '')],
  ]);
  const resubmitted = chance.is(0.3);
  const claim = chosen(chance, [
    [0.9, text('patientAccount', chance.text('AA-99999'))],
    [0.5, yesNo('condition.employment', chance.is(0.1))],
    [0.5, yesNo('condition.autoAccident', chance.is(0.1))],
    [0.4, yesNo('condition.otherAccident', chance.is(0.1))],
    [0.4, date('illnessDate', chance.is(0.4) ? day(chance, 2024, 2025) : '')],
    [0.3, text('additionalInfo', chance.is(0.5) ? 'Delivered to the home' : '')],
    [
      0.6,
      choice('resubmission.code', resubmitted ? '7' : '1', [
        ['1', 'Original claim'],
        ['7', 'Replacement of prior claim'],
        ['8', 'Void of prior claim'],
      ]),
    ],
    [0.6, text('resubmission.originalRef', resubmitted ? chance.text('9999999999999') : '')],
    [0.9, text('priorAuthNumber', chance.is(0.6) ? chance.text('PA99999999') : '')],
    [0.6, yesNo('acceptAssignment', chance.is(0.8))],
  ]);
  const providers = chosen(chance, [
    [0.8, text('orderingProvider.name', `${chance.pick(LAST)}, ${chance.pick(FIRST)}`)],
    [0.9, text('orderingProvider.npi', npi(chance))],
    [0.9, text('billing.name', chance.pick(FIRMS))],
    [0.95, text('billing.npi', npi(chance))],
    [0.6, text('billing.taxId', chance.text('93-9999999'))],
    [0.3, text('billing.taxonomy', '332B00000X')],
    [0.3, text('facility.name', chance.pick(['', 'Harbor View Clinic']))],
    [0.3, text('facility.npi', chance.is(0.5) ? npi(chance) : '')],
  ]);
  const closing = chosen(chance, [
    [0.9, money('totalCharge', (cents / 100).toFixed(2))],
    [0.5, money('amountPaid', chance.pick(['0.00', '25.00']))],
  ]);
  return {
    sections: [
      patient(chance),
      { title: 'Insurance', fields: insurance },
      { title: 'Claim information', fields: claim },
      { title: 'Providers', fields: providers },
    ],
    diagnoses,
    lines,
    closing: closing.length > 0 ? [{ title: 'Totals', fields: closing }] : [],
  };
}
