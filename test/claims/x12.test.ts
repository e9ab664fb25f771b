import { expect, test } from 'vitest';
import type { Claim } from '../../lib/claim/claim.ts';
import { CLAIM_FIELDS } from '../../lib/claim/fields.ts';
import { claimFromJson, claimToJson } from '../../lib/claim/json.ts';
import { loadCorePack } from '../../lib/cli/build-pack.ts';
import type { FactInputs } from '../../lib/facts/types.ts';
import { check } from '../../lib/rules/check.ts';
import { Reader837 } from '../../lib/x12/reader.ts';
import type { X12Event } from '../../lib/x12/types.ts';
import { judgeOf, testClaims } from './corpus.ts';
import { x12Of } from './x12.ts';

/** Fields that an 837P has no place for. */
const NOWHERE = ['payer.kind', 'patient.name', 'patient.phone', 'signatureDate'];
/** Where a claim file says no and an 837P says nothing. */
const ONLY_YES = ['emergency', 'epsdt'];

function read(text: string, size = text.length): X12Event[] {
  const reader = new Reader837();
  const events: X12Event[] = [];
  for (let at = 0; at < text.length; at += size) events.push(...reader.push(text.slice(at, at + size)));
  return [...events, ...reader.end()];
}

const claimsOf = (events: readonly X12Event[]): Claim[] =>
  events.flatMap((event) => (event.kind === 'claim' ? [event.claim.claim] : []));

/** Both claims, with only those fields that the first one has and the second can have. */
function comparable(file: unknown, back: Claim): readonly [unknown, unknown] {
  const { claim } = claimFromJson(file);
  const fields = Object.keys(claim.fields).filter((path) => !NOWHERE.includes(path));
  const of = (one: Claim) => ({
    ...Object.fromEntries(fields.map((path) => [path, one.fields[path as keyof typeof one.fields]])),
    diagnoses: one.diagnoses.entries,
    attachments: claim.attachments.length > 0 ? one.attachments : [],
    lines: one.lines.map((line, at) => ({
      ...Object.fromEntries(
        Object.keys(claim.lines[at]?.fields ?? {})
          .filter((path) => !ONLY_YES.includes(path))
          .map((path) => [path, line.fields[path as keyof typeof line.fields]]),
      ),
      modifiers: line.modifiers.values,
      pointers: line.diagnosisPointers.values,
    })),
  });
  return [of(claim), of(back)];
}

/** Every field that an 837P can hold. */
const FULL = {
  payer: { name: 'SAMPLE PLAN', id: '12345', order: 'secondary' },
  insuranceType: 'CI',
  insured: { id: 'W217640985', name: 'SAMPLE, JO', groupNumber: 'G-77', planName: 'GOLD' },
  patient: {
    lastName: 'SAMPLE',
    firstName: 'PAT',
    birthDate: '2011-02-28',
    sex: 'F',
    address: '12 ELM ST',
    city: 'BOISE',
    state: 'ID',
    zip: '83702',
    relationship: 'child',
    signatureOnFile: 'SOF',
    deathDate: '2026-11-30',
  },
  otherCoverage: true,
  otherInsured: { name: 'SAMPLE, KIM', groupNumber: 'H-1', planName: 'SILVER' },
  primaryPaid: '12.50',
  condition: { employment: false, autoAccident: true, otherAccident: true, accidentState: 'ID' },
  claimCodes: 'A1',
  illnessDate: '2026-10-01',
  orderingProvider: { qualifier: 'DK', name: 'VARGAS, INDRA', npi: '1993999998' },
  hospitalization: { from: '2026-10-02', to: '2026-10-05' },
  additionalInfo: 'OWNED E0601 PUR 02/2025',
  icdIndicator: '0',
  diagnoses: ['G47.33', 'I10', 'E11.9'],
  resubmission: { code: '7', originalRef: 'ICN-1' },
  priorAuthNumber: 'A1234567890123',
  billing: { name: 'Harbor Home Medical LLC', npi: '1234567893', taxonomy: '332B00000X', taxId: '123456789' },
  patientAccount: 'HHM-1',
  acceptAssignment: false,
  totalCharge: '98.40',
  amountPaid: '5.00',
  facility: { name: 'Lakeside', npi: '1679576722' },
  attachments: [{ type: 'EB', transmission: 'EL', controlNumber: 'C-9' }],
  lines: [
    {
      dateFrom: '2026-11-03',
      dateTo: '2026-12-02',
      placeOfService: '12',
      emergency: true,
      procedureCode: 'E0601',
      modifiers: ['RR', 'KH', 'KX', 'RT'],
      diagnosisPointers: ['A', 'C'],
      charge: '98.40',
      units: 1,
      unitType: 'UN',
      epsdt: true,
      renderingNpi: '1245319599',
      description: 'neoprene sleeve',
      ndc: '12345678901',
      ndcQuantity: 2,
      ndcUnit: 'UN',
      priorAuthNumber: 'B1234567890123',
      dmeService: { lengthOfNeed: 13, rentalPrice: '98.40', purchasePrice: '900.00', rentalUnit: '4' },
      controlNumber: 'L-1',
      lastCertificationDate: '2026-09-01',
      beginTherapyDate: '2026-08-01',
    },
  ],
};

test('every claim of the corpus comes back from its 837P, with the fields that both can hold', () => {
  const files = testClaims().map(({ claim }) => claim);
  const events = read(x12Of(files), 1_000);
  const back = claimsOf(events);
  expect(events.filter(({ kind }) => kind === 'fault')).toEqual([]);
  expect(back).toHaveLength(files.length);
  const faults = events.flatMap((event) => (event.kind === 'claim' ? event.claim.faults : []));
  // One claim has a birth date that no calendar has.
  expect(faults).toEqual([{ kind: 'unreadable-element', at: 'DMG02', place: expect.anything() }]);
  for (const [at, file] of files.entries()) {
    const claim = back[at];
    if (!claim) throw new Error(`claim ${at} did not come back`);
    const [sent, came] = comparable(file, claim);
    expect(came, `claim ${at}`).toEqual(sent);
  }
});

test('what is found on a claim is found on its 837P, too', () => {
  const claims = testClaims();
  const { rulebook, read: inputsOf } = judgeOf(loadCorePack());
  const back = claimsOf(read(x12Of(claims.map(({ claim }) => claim))));
  const failed = (inputs: FactInputs) =>
    check(inputs, rulebook)
      .outcomes.filter(({ status, severity }) => status === 'failed' && severity !== 'info')
      .map(({ rule, line }) => `${rule}@${line}`)
      .sort();
  const different = claims.flatMap((one, at) => {
    const { inputs } = inputsOf(one);
    const claim = back[at];
    if (!claim) return one.id;
    const [there, here] = [failed(inputs), failed({ ...inputs, claim })];
    return there.join() === here.join() ? [] : `${one.id}: ${there.join()} / ${here.join()}`;
  });
  // A line of an 837P has a place for a tracking number of its own: that the claim's stands for all lines is then to be looked at.
  expect(different.filter((one) => !one.includes('rpa-utn-format-and-place'))).toEqual([]);
});

test('every field has its place, or is named as having none', () => {
  const [claim] = claimsOf(read(x12Of([FULL])));
  if (!claim) throw new Error('no claim came back');
  const [sent, came] = comparable(FULL, claim);
  expect(came).toEqual(sent);
  expect(claimToJson(claim)).toMatchObject({ lines: [{ emergency: true, epsdt: true }] });
  const named = new Set([
    ...Object.keys(claim.fields),
    ...Object.keys(claim.lines[0]?.fields ?? {}).map((path) => `lines[i].${path}`),
  ]);
  const missing = CLAIM_FIELDS.map(({ path }) => path).filter(
    (path) =>
      !named.has(path) &&
      !/^diagnoses|^attachments|modifiers|diagnosisPointers|lines\[i\]\.orderingProvider/.test(path),
  );
  expect(missing).toEqual(NOWHERE);
});

test('orderers that differ stay with their lines', () => {
  const lines = ['RIVERA, ANA', 'COLE, JAMES'].map((name) => ({
    ...FULL.lines[0],
    orderingProvider: { name, npi: '1245319599' },
  }));
  const [claim] = claimsOf(read(x12Of([{ ...FULL, lines }])));
  expect(claim?.fields['orderingProvider.name']).toEqual({ state: 'blank' });
  expect(claim?.lines.map(({ fields }) => fields['orderingProvider.name'])).toEqual([
    { state: 'known', value: 'RIVERA, ANA' },
    { state: 'known', value: 'COLE, JAMES' },
  ]);
});
