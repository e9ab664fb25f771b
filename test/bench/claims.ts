import { claimFromJson } from '../../lib/claim/json.ts';
import type { CorePack } from '../../lib/cli/build-pack.ts';
import type { FactInputs } from '../../lib/facts/types.ts';
import { createTables } from '../../lib/tables/lookup.ts';

/** A small, fast, seeded generator (mulberry32), so that a run can be repeated. @returns numbers from 0 up to 1 */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Codes of all the families that the rules speak of, and some that none speaks of. */
const CODES = [
  'E0601',
  'E0260',
  'K0001',
  'E0277',
  'K0823',
  'K0856',
  'E1390',
  'E0431',
  'E0466',
  'E0143',
  'E0607',
  'E2103',
  'A4239',
  'A4238',
  'A4253',
  'A4259',
  'A7030',
  'A7037',
  'E0471',
  'L1851',
  'L1833',
  'L0651',
  'L5981',
  'L5856',
  'L5301',
  'A5500',
  'A5512',
  'A4351',
  'A4450',
  'A6212',
  'B4150',
  'B4034',
  'B9002',
  'E0776',
  'K0108',
  'E1399',
  'A4520',
  'A9270',
  'A5508',
  'E0240',
  'E0784',
  'A7003',
  'E0570',
  'J7613',
  'E0973',
  'V2623',
  'L8030',
  'E0935',
  'T4521',
];
const MODIFIERS = [
  'RR',
  'RR',
  'NU',
  'UE',
  'KH',
  'KI',
  'KJ',
  'KX',
  'KX',
  'GA',
  'GZ',
  'GY',
  'RT',
  'LT',
  'N1',
  'N2',
  'K2',
  'K3',
  'KS',
  'CG',
  'MS',
  'RB',
  'RA',
  'EY',
  'BP',
  'ST',
  'AU',
  'BA',
  'NR',
];
const DIAGNOSES = ['G47.33', 'G47.30', 'R06.83', 'E11.9', 'E10.9', 'Z79.4', 'M17.11', 'J44.9', 'I10'];
const NOTES = ['', '', 'hook', 'swing hardware Acme M7 for K0861', 'Swing hw Acme M7 for K0861 PL $310.00'];

/**
 * A random claim, right and wrong mixed, every field seen.
 * @param lines how many service lines
 */
export function randomClaim(random: () => number, lines: number): unknown {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const some = <T>(list: readonly T[], most: number): T[] => [
    ...new Set(Array.from({ length: Math.floor(random() * (most + 1)) }, () => pick(list))),
  ];
  const diagnoses = some(DIAGNOSES, 4);
  return {
    payer: { name: 'Noridian DME MAC' },
    insured: { id: pick(['1EG4TE5MK73', '1EG4TE5MO73', '123456789A']) },
    patient: { state: pick(['ID', 'NY', 'TX']) },
    orderingProvider: {
      qualifier: pick(['DK', 'DK', 'DN', '']),
      name: pick(['RIVERA ANA', 'RIVERA ANA', '']),
      npi: pick(['1234567893', '1234567893', '1234567839', '']),
    },
    additionalInfo: pick(NOTES),
    diagnoses,
    priorAuthNumber: pick(['', 'A1234567890123']),
    lines: Array.from({ length: lines }, () => ({
      dateFrom: pick(['2026-11-03', '2026-05-10', '2026-03-20', '2024-01-05', '2023-03-31', '2022-05-02']),
      procedureCode: pick(CODES),
      modifiers: some(MODIFIERS, 4),
      diagnosisPointers: some(['A', 'B', 'C', 'D', 'E'], 5),
      placeOfService: pick(['12', '12', '31', '32', '11']),
      charge: pick(['96.40', '820.00', '0.00']),
      units: pick([1, 1, 2, 4, 30]),
      description: pick(NOTES),
      priorAuthNumber: pick(['', '', 'A1234567890123']),
      renderingNpi: pick(['', '1234567893', '1234567890']),
      orderingProvider: { npi: pick(['', '1234567893', '1234567890']) },
    })),
    totalCharge: pick(['916.40', '1156.80']),
    amountPaid: pick(['0.00', '2000.00']),
    facility: { npi: '' },
    billing: { npi: '1234567893' },
  };
}

/** Lines as suppliers bill them, one for each family, all right. */
const RIGHT_LINES = [
  ['E0601', ['RR', 'KH', 'KX']],
  ['A7030', ['NU', 'KX']],
  ['A7037', ['NU', 'KX']],
  ['E0260', ['RR', 'KI', 'KX']],
  ['K0001', ['RR', 'KJ', 'KX']],
  ['E1390', ['RR', 'N1']],
  ['E0431', ['RR', 'N1']],
  ['E0466', ['RR']],
  ['E0143', ['NU']],
  ['A4253', ['NU', 'KS']],
  ['A4259', ['KS']],
  ['L1851', ['KX', 'RT']],
  ['L5301', ['KX', 'LT']],
  ['L5981', ['KX', 'LT', 'K3']],
  ['A5512', ['KX', 'RT']],
  ['A4351', ['KX']],
  ['B4150', ['BO', 'KX']],
  ['E0570', ['RR', 'KH', 'KX']],
  ['A7003', ['NU', 'KX']],
  ['A6212', ['A1']],
] as const;
/** One line in so many carries a slip, about as claims come in before anyone looks them over. */
const SLIP_IN = 4;

/**
 * A claim as it comes in on an ordinary day: right lines, and a slip here and there.
 * @param lines how many service lines
 */
export function ordinaryClaim(random: () => number, lines: number): unknown {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  return {
    payer: { name: 'Noridian DME MAC' },
    insured: { id: '1EG4TE5MK73' },
    patient: { state: 'ID' },
    orderingProvider: { qualifier: 'DK', name: 'RIVERA ANA', npi: '1234567893' },
    additionalInfo: '',
    diagnoses: ['G47.33', 'E11.9', 'M17.11'],
    priorAuthNumber: 'A1234567890123',
    lines: Array.from({ length: lines }, () => {
      const [procedureCode, right] = pick(RIGHT_LINES);
      const slips = random() * SLIP_IN < 1;
      return {
        dateFrom: '2026-11-03',
        procedureCode,
        modifiers: slips ? right.filter((_, i) => i !== Math.floor(random() * right.length)) : right,
        diagnosisPointers: ['A'],
        placeOfService: '12',
        charge: '96.40',
        units: 1,
        description: '',
        priorAuthNumber: '',
        renderingNpi: '',
      };
    }),
    totalCharge: (96.4 * lines).toFixed(2),
    amountPaid: '0.00',
    facility: { npi: '' },
    billing: { npi: '1234567893' },
  };
}

type Answers = Readonly<Record<string, readonly (string | number | boolean)[]>>;

/** What billers are asked most. */
const ORDINARY_ANSWERS: Answers = {
  rentalMonth: [1, 2, 3, 4, 13, 14],
  insulinTreated: [true, false],
  deliveryDate: ['2026-11-03', '2026-05-10', '2022-05-02'],
  orderReceivedDate: ['2026-11-01', '2026-05-12'],
  orderDate: ['2026-10-28', '2026-05-01'],
  f2fDate: ['2026-05-09', '2026-04-30', '2026-10-29'],
  paExempt: [true, false],
};
/** What else the rules by hand look at. */
const RARE_ANSWERS: Answers = {
  firstRentalDate: ['2026-11-03', '2026-05-10', '2026-02-20', '2025-12-15'],
  breakInService: [true, false],
  paidMonths: [0, 2, 3, 5],
  'paper.Visit note within 6 months before the order': [true, false],
};

/** Answers as on an ordinary day: half of those that are asked most. */
export function ordinaryContext(random: () => number): FactInputs['context'] {
  return contextOf(ORDINARY_ANSWERS, random);
}

/** Random answers, so that every rule that needs one speaks. */
export function randomContext(random: () => number): FactInputs['context'] {
  return contextOf({ ...ORDINARY_ANSWERS, ...RARE_ANSWERS }, random);
}

/** Each question is answered in half of all claims. */
function contextOf(answers: Answers, random: () => number): FactInputs['context'] {
  const values: Record<string, string | number | boolean> = {};
  for (const [name, choices] of Object.entries(answers)) {
    if (random() >= 0.5) continue;
    const choice = choices[Math.floor(random() * choices.length)];
    if (choice !== undefined) values[name] = choice;
  }
  return { values, lineValues: {}, profile: {} };
}

/** Everything a check needs for a claim file, with whole tables. */
export function inputsFor(core: CorePack, claimFile: unknown, context: FactInputs['context']): FactInputs {
  return {
    claim: claimFromJson(claimFile).claim,
    payer: { kind: 'medicare-dme', reason: 'for the bench' },
    tables: createTables(core.tables, core.pack.sets),
    context,
    today: '2026-11-24',
  };
}
