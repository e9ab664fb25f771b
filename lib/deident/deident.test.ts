import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Claim } from '../claim/claim.ts';
import { mbiIsValid, npiIsValid } from '../claim/identifiers.ts';
import { claimFromJson, claimToJson } from '../claim/json.ts';
import { loadCorePack } from '../cli/build-pack.ts';
import { contextFromJson } from '../facts/context-json.ts';
import { contextToJson } from '../facts/context-to-json.ts';
import { claimJudge } from '../session/file-judge.ts';
import { deidentify, type Given } from './deident.ts';
import { keepableOf } from './keepable.ts';
import { plain } from './secrets.ts';

const core = loadCorePack();
const keep = keepableOf(core.payers, core.pack.sets, Object.keys(core.papers));
const quiet = () => [] as string[];

/** mulberry32: the same numbers for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const given = (json: unknown, context: unknown = {}, asOf = '2026-11-20'): Given => ({
  claim: claimFromJson(json).claim,
  context: contextFromJson(context),
  asOf,
});
const textOf = ({ claim, context, asOf }: Given): string =>
  JSON.stringify([claimToJson(claim), contextToJson(context), asOf]);
const one = (all: readonly Given[], seed = 1) => deidentify(all, { keep, random: seeded(seed), says: quiet });
const first = (all: readonly Given[], seed = 1): Claim => {
  const [made] = one(all, seed);
  if (!made) throw new Error('nothing came');
  return made.claim;
};
const value = ({ fields }: Claim, path: keyof Claim['fields']) => {
  const field = fields[path];
  return field?.state === 'known' ? String(field.value) : undefined;
};

const SEEDS = 25;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DIGITS = '0123456789';

/** A claim full of somebody, and everything in it that is theirs. */
function somebody(random: () => number): {
  readonly given: Given;
  readonly values: readonly string[];
  readonly dates: readonly string[];
} {
  const draw = (signs: string, length: number) =>
    Array.from({ length }, () => signs[Math.floor(random() * signs.length)]).join('');
  const word = () => draw(LETTERS, 4 + Math.floor(random() * 8));
  const number = () => draw(LETTERS, 2) + draw(DIGITS, 6 + Math.floor(random() * 6));
  const day = (year: number) => `${year}-0${1 + Math.floor(random() * 9)}-${10 + Math.floor(random() * 18)}`;
  const [last, firstName, city, street, doctor, facility] = [word(), word(), word(), word(), word(), word()];
  const [member, account, reference, control, tax, authorization, group] = Array.from({ length: 7 }, number);
  const [phone, npi, other] = [draw('23456789', 10), `1${draw(DIGITS, 9)}`, `1${draw(DIGITS, 9)}`];
  const [birth, ill, from, ordered, earlier] = [day(1951), day(2025), day(2026), day(2026), day(2024)];
  const slip = `${word()}/${draw(DIGITS, 5)}`;
  const json = {
    payer: { name: `Medicare ${last}`, id: account },
    insuranceType: word(),
    insured: {
      id: member,
      name: `${last}, ${firstName}`,
      groupNumber: group,
      planName: `Plan of ${firstName}`,
    },
    patient: {
      name: `${last}, ${firstName} Q`,
      lastName: last,
      firstName: firstName?.toLowerCase(),
      birthDate: birth,
      sex: 'F',
      address: `${draw(DIGITS, 4)} ${street} St`,
      city,
      state: 'OH',
      zip: `44${draw(DIGITS, 3)}-${draw(DIGITS, 4)}`,
      phone: `(${phone.slice(0, 3)}) ${phone.slice(3, 6)}-${phone.slice(6)}`,
      relationship: slip,
    },
    otherInsured: { name: `${firstName} ${last}`, groupNumber: number(), planName: word() },
    claimCodes: word(),
    illnessDate: ill,
    additionalInfo: `Call ${firstName} ${last} at ${phone}`,
    orderingProvider: { name: `${doctor} ${word()} MD`, npi, qualifier: 'DK' },
    diagnoses: ['G47.33', { raw: slip }],
    resubmission: { originalRef: reference },
    priorAuthNumber: authorization,
    lines: [
      {
        dateFrom: from,
        procedureCode: 'E0601',
        modifiers: ['RR', { raw: slip }],
        charge: { raw: slip },
        description: `For ${last}`,
        renderingNpi: other,
        controlNumber: control,
        priorAuthNumber: authorization,
        orderingProvider: { name: `${last} ${doctor}`, npi },
        ndc: account,
        unitType: word(),
      },
    ],
    attachments: [{ type: word(), controlNumber: control }],
    patientAccount: `${last}-${account}`,
    billing: { name: `${word()} Medical LLC`, npi: other, taxId: tax, taxonomy: phone },
    facility: { name: facility, npi },
    totalCharge: '12.00',
  };
  const context = {
    orderDate: ordered,
    maPlan: `Plan of ${last}`,
    papers: { [`Letter of ${last}`]: true },
    history: [{ date: earlier, code: 'E0601', supplierNpi: other }],
    profile: {
      'supplier.address': `${street} St`,
      'supplier.npis': [other],
      rules: [{ message: `Ask ${doctor}` }],
    },
  };
  const words = JSON.stringify([json, context]).split(/[^\p{L}\p{N}-]+/u);
  const PUBLIC =
    /^(\d{4}-\d\d-\d\d|E0601|G47|MEDICARE|MEDICAL|PLAN|PATIENT|LETTER|CALL|20\d\d|19\d\d|UNITTYPE|0?\d+|.{0,3})$|^[a-z]+([A-Z][a-z]*)*$/;
  const theirs = words.filter(
    (text) => plain(text).length >= 4 && !PUBLIC.test(text) && !PUBLIC.test(text.toUpperCase()),
  );
  return {
    given: given(json, context),
    values: [...theirs, ...[last, firstName, phone, member, account, npi].map(String)],
    dates: [birth, ill, from, ordered, earlier],
  };
}

test('nothing of anybody is left: plain, from behind, in other writings', () => {
  const found: string[] = [];
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const random = seeded(seed);
    const people = [somebody(random), somebody(random)];
    const made = deidentify(
      people.map((person) => person.given),
      { keep, random, says: quiet },
    ).map(textOf);
    const loud = made.join('\n').toUpperCase();
    const bare = plain(loud);
    for (const [at, person] of people.entries())
      found.push(...person.dates.filter((date) => made[at]?.includes(date)).map((one) => `${seed}: ${one}`));
    for (const secret of people.flatMap(({ values }) => values)) {
      const bytes = Buffer.from(secret);
      const writings = [
        secret,
        [...secret].toReversed().join(''),
        bytes.toString('base64').replace(/=+$/, ''),
        bytes.toString('hex'),
        encodeURIComponent(secret),
      ];
      const own = plain(secret);
      const hidden = [own, [...own].toReversed().join('')];
      if (
        writings.some((writing) => loud.includes(writing.toUpperCase())) ||
        hidden.some((one) => bare.includes(one))
      )
        found.push(`${seed}: ${secret}`);
    }
  }
  expect(found).toEqual([]);
});

test('what is the same stays the same, in all of the claims', () => {
  const json = (account: string) => ({
    patient: { lastName: 'Delacroix', firstName: 'Odile', name: 'DELACROIX, ODILE' },
    insured: { id: '1EG4-TE5-MK73' },
    patientAccount: account,
    orderingProvider: { npi: '1245319599' },
    billing: { npi: '1245319599' },
    lines: [],
  });
  const [a, b] = one([
    given(json('K-77821')),
    given({ ...json('K-99003'), insured: { id: '1EG4TE5MK73' } }),
  ]).map(({ claim }) => claim);
  if (!a || !b) throw new Error('nothing came');
  expect(value(a, 'patient.name')).toBe(
    `${value(a, 'patient.lastName')}, ${value(a, 'patient.firstName')}`.toUpperCase(),
  );
  expect(value(b, 'patient.lastName')).toBe(value(a, 'patient.lastName'));
  expect(value(b, 'insured.id')).toBe(value(a, 'insured.id')?.replaceAll('-', ''));
  expect(value(a, 'patientAccount')).not.toBe(value(b, 'patientAccount'));
  expect(value(a, 'billing.npi')).toBe(value(a, 'orderingProvider.npi'));
  expect(value(a, 'billing.npi')).not.toBe('1245319599');
});

test('what is of a shape keeps it: right numbers stay right, wrong ones wrong', () => {
  const claim = first([
    given({
      insured: { id: '1EG4TE5MK73', groupNumber: 'None' },
      patient: { zip: '44101', state: 'OH' },
      orderingProvider: { npi: '1245319599', name: 'Rivera Castellanos, Ana M.D.' },
      billing: { npi: '1245319590', taxonomy: '332B00000X' },
      payer: { name: 'Noridian DME MAC Jurisdiction D' },
      lines: [],
    }),
  ]);
  expect(mbiIsValid(value(claim, 'insured.id') ?? '')).toBe(true);
  expect(value(claim, 'insured.groupNumber')).toBe('None');
  expect(value(claim, 'patient.zip')).toMatch(/^4[3-5]\d{3}$/);
  expect(npiIsValid(value(claim, 'orderingProvider.npi') ?? '')).toBe(true);
  expect(npiIsValid(value(claim, 'billing.npi') ?? '')).toBe(false);
  expect(value(claim, 'orderingProvider.name')).toMatch(/ MD\.$/);
  expect(value(claim, 'billing.taxonomy')).toBe('332B00000X');
  expect(value(claim, 'payer.name')).toBe('Noridian DME MAC Jurisdiction D');
});

test('all dates move by one amount, and nobody is older than ninety', () => {
  const [made] = one([
    given(
      {
        patient: { birthDate: '1926-05-05' },
        lines: [{ dateFrom: '2026-11-03', dateTo: '2026-11-30', procedureCode: 'E0601' }],
      },
      { orderDate: '2026-10-04', history: [{ date: '2025-11-03', code: 'E0601' }] },
    ),
  ]);
  if (!made) throw new Error('nothing came');
  const [line] = made.claim.lines;
  const day = (text: unknown) => Date.parse(String(text)) / 86_400_000;
  const from = line?.fields.dateFrom?.state === 'known' ? line.fields.dateFrom.value : '';
  const to = line?.fields.dateTo?.state === 'known' ? line.fields.dateTo.value : '';
  const shift = day(from) - day('2026-11-03');
  expect(Math.abs(shift)).toBeGreaterThanOrEqual(7);
  expect(day(to) - day('2026-11-30')).toBe(shift);
  expect(day(made.asOf) - day('2026-11-20')).toBe(shift);
  expect(day(made.context.values.orderDate) - day('2026-10-04')).toBe(shift);
  expect(day(made.context.history?.entries[0]?.date) - day('2025-11-03')).toBe(shift);
  expect(value(made.claim, 'patient.birthDate')).toBe(`${Number(made.asOf.slice(0, 4)) - 90}-01-01`);
});

/** What all rules say of a claim, line by line. */
const judge = claimJudge(core);
function saysOf({ claim, context, asOf }: Given): string[] {
  return judge(claim, { today: asOf, context }).verdict.outcomes.map(
    ({ rule, branch, line, severity, status }) => `${rule}#${branch}@${line} ${status} ${severity}`,
  );
}

test('amounts by which dates move are tried until rules say the same, and what changes still is told', () => {
  let same = 0;
  const files = globSync('../../test/claims/{cpap,oxygen}/*.json', { cwd: import.meta.dirname });
  for (const file of files) {
    const { claim, context, asOf } = JSON.parse(readFileSync(`${import.meta.dirname}/${file}`, 'utf8'));
    const before = given(claim, context, asOf);
    const [made] = deidentify([before], { keep, random: seeded(7), says: saysOf });
    if (!made) throw new Error('nothing came');
    const [was, is] = [saysOf(before), saysOf(made)];
    expect(made.ends).toEqual(was.filter((one) => !is.includes(one)));
    expect(made.begins).toEqual(is.filter((one) => !was.includes(one)));
    if (made.ends.length + made.begins.length === 0) same += 1;
  }
  expect(files.length).toBeGreaterThan(12);
  expect(same / files.length).toBeGreaterThan(0.9);
});
