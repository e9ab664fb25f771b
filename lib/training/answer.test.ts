import { expect, test } from 'vitest';
import { type Claim, known } from '../claim/claim.ts';
import { claimFromJson } from '../claim/json.ts';
import { loadCorePack } from '../cli/build-pack.ts';
import { readCast, readPayerBooks, readScenarios, scenarioWorld } from '../cli/scenarios.ts';
import { feeOf, payerAnswer, type Submission } from './answer.ts';
import type { Remittance } from './answer-types.ts';
import { scenarioClaim } from './scenario-claim.ts';
import type { PlantedError, Scenario } from './scenario-types.ts';

const world = scenarioWorld(loadCorePack());
const cast = readCast();
const books = readPayerBooks();
const scenarios = readScenarios();
/** Modifiers that say themselves that a line is not covered. */
const NOT_COVERED = ['GA', 'GX', 'GY', 'GZ'];
/** Priced by the payer, or by lists that the fee schedule is not: they are allowed as charged. */
const UNPRICED = ['A4554', 'A9272', 'E1399', 'J7613', 'K0108', 'T4533'];

function submissionOf(scenario: Scenario, errors: readonly PlantedError[]): Submission {
  const { claim: json, knows } = scenarioClaim(scenario, cast, errors);
  const { claim } = claimFromJson(json);
  const kind = cast.payers[scenario.payer]?.kind ?? 'unknown';
  const findings = world.judge(claim, { kind, knows, today: scenario.submitted });
  return { claim, findings, planted: scenario.planted, kind };
}

const right = scenarios.map((scenario) => [scenario.id, submissionOf(scenario, [])] as const);
const wrong = scenarios.map(
  (scenario) => [scenario.id, scenario, submissionOf(scenario, scenario.planted)] as const,
);

function remittanceFor(submission: Submission): Remittance {
  const answer = payerAnswer(submission, books);
  if (answer.kind !== 'remittance') throw new Error(`It was turned back: ${JSON.stringify(answer.reasons)}`);
  return answer;
}

/** Billed is paid and adjusted, to the cent; the patient owes what stands under PR. */
function expectBalance({ lines, ...whole }: Remittance): void {
  for (const { billed, paid, allowed, patientShare, adjustments } of lines) {
    expect(billed).toBe(adjustments.reduce((sum, { amount }) => sum + amount, paid));
    expect(patientShare).toBe(
      adjustments.filter(({ group }) => group === 'PR').reduce((sum, { amount }) => sum + amount, 0),
    );
    expect(
      Math.min(paid, billed - allowed, ...adjustments.map(({ amount }) => amount)),
    ).toBeGreaterThanOrEqual(0);
  }
  const sumOf = (key: 'billed' | 'paid' | 'allowed' | 'patientShare') =>
    lines.reduce((sum, line) => sum + line[key], 0);
  expect(whole).toEqual({
    kind: 'remittance',
    billed: sumOf('billed'),
    allowed: sumOf('allowed'),
    paid: sumOf('paid'),
    patientShare: sumOf('patientShare'),
  });
}

test.each(right)(
  '%s, right: every line is paid, but what says itself that it is not covered',
  (_, submission) => {
    const remittance = remittanceFor(submission);
    expectBalance(remittance);
    for (const { paid, denied, modifiers } of remittance.lines) {
      const covered = !modifiers.some((one) => NOT_COVERED.includes(one));
      expect(paid > 0).toBe(covered);
      expect(denied === undefined).toBe(covered);
    }
  },
);

test.each(wrong)('%s, as planted: the payer answers what the scenario states', (_, scenario, submission) => {
  const answer = payerAnswer(submission, books);
  const rejections = scenario.planted.flatMap(({ rejection }) => (rejection ? [rejection] : []));
  if (answer.kind === 'rejection') {
    expect(answer.reasons.map(({ finding: __, ...reason }) => reason)).toEqual(rejections);
    return;
  }
  expect(rejections).toEqual([]);
  expectBalance(answer);
  const stated = scenario.planted.flatMap(({ finds, denial }) => finds.map((name) => ({ name, denial })));
  for (const { denied, adjustments, billed, paid } of answer.lines.filter((line) => line.denied?.finding)) {
    const { denial } = stated.find(({ name }) => name === denied?.finding) ?? {};
    expect({ adjustments, paid }).toEqual({ adjustments: [{ ...denial, amount: billed }], paid: 0 });
  }
  for (const { finds } of scenario.planted) expect(deniedFor(answer, finds)).toBe(true);
});

/** Whether the lines that findings stand on are denied; a finding of the claim is on each of them. */
function deniedFor({ lines }: Remittance, finds: readonly string[]): boolean {
  return finds.every((name) => {
    const line = Number(name.slice(name.indexOf('@') + 1));
    return lines
      .filter((one) => line === 0 || one.line === line - 1)
      .every(({ denied }) => denied !== undefined);
  });
}

test('it balances whatever is charged and however many units', () => {
  const [, submission] = right.find(([id]) => id === 'ankle-braces-on-one-line') ?? right[0] ?? [];
  if (!submission) throw new Error('there are no scenarios');
  let seed = 7;
  const draw = (most: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % most;
  };
  for (let round = 0; round < 500; round++) {
    const charge = draw(500_000);
    const units = draw(40);
    const lines = submission.claim.lines.map((line) => ({
      ...line,
      fields: { ...line.fields, charge: known(charge), units: known(units) },
    }));
    const claim: Claim = { ...submission.claim, lines };
    for (const kind of ['medicare-dme', 'medicare-advantage', 'medicaid', 'commercial'] as const)
      expectBalance(remittanceFor({ ...submission, kind, claim }));
  }
});

test('amounts are those of the fee schedule: the lower of charge and fee, a fifth to the patient, two percent off what is paid', () => {
  const [, submission] = right.find(([id]) => id === 'walker-unsigned-order') ?? [];
  if (!submission) throw new Error('the walker is gone');
  expect(remittanceFor(submission).lines[0]).toMatchObject({
    billed: 11_200,
    allowed: 11_200,
    paid: 8781,
    patientShare: 2240,
  });
  const [line] = submission.claim.lines;
  if (!line) throw new Error('it has no line');
  const claim = {
    ...submission.claim,
    lines: [{ ...line, fields: { ...line.fields, charge: known(20_000) } }],
  };
  expect(remittanceFor({ ...submission, claim }).lines[0]).toEqual({
    line: 0,
    procedureCode: 'E0143',
    modifiers: ['NU'],
    date: '2026-11-03',
    billed: 20_000,
    allowed: 12_591,
    adjustments: [
      { group: 'CO', carc: '45', amount: 7409 },
      { group: 'PR', carc: '2', amount: 2518 },
      { group: 'CO', carc: '253', amount: 201 },
    ],
    paid: 9872,
    patientShare: 2518,
  });
});

test('every code that is billed rightly has a fee, or is known to have none', () => {
  const unpriced = right.flatMap(([, { claim }]) =>
    claim.lines.flatMap((line) => {
      const code = line.fields.procedureCode;
      return feeOf(line, books.fees) === undefined && code?.state === 'known' ? [String(code.value)] : [];
    }),
  );
  expect([...new Set(unpriced)].toSorted()).toEqual(UNPRICED);
});
