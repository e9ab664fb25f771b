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
    })),
    totalCharge: pick(['916.40', '1156.80']),
    amountPaid: pick(['0.00', '2000.00']),
    facility: { npi: '' },
    billing: { npi: '1234567893' },
  };
}

/** Random answers, so that the rules that need them speak too. */
export function randomContext(random: () => number): FactInputs['context'] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const values: Record<string, string | number | boolean> = {};
  const answer = (name: string, choices: readonly (string | number | boolean)[]) => {
    if (random() < 0.5) values[name] = pick(choices);
  };
  answer('rentalMonth', [1, 2, 3, 4, 13, 14]);
  answer('insulinTreated', [true, false]);
  answer('deliveryDate', ['2026-11-03', '2026-05-10', '2022-05-02']);
  answer('orderReceivedDate', ['2026-11-01', '2026-05-12']);
  answer('orderDate', ['2026-10-28', '2026-05-01']);
  answer('f2fDate', ['2026-05-09', '2026-04-30', '2026-10-29']);
  answer('paExempt', [true, false]);
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
