import { parseMoney } from '../claim/parse.ts';
import { castOf } from './cast.ts';
import { withChanges } from './changes.ts';
import type { Cast, Plain, PlainFields, PlantedError, Scenario } from './scenario-types.ts';

/** A claim of a scenario with what is known beside it: contents of a claim file and of a context file. */
export interface ScenarioClaim {
  readonly claim: PlainFields;
  readonly knows: PlainFields;
}

/** What stands on a claim where a scenario says nothing else. */
const USUAL_CLAIM: PlainFields = {
  insured: { groupNumber: 'NONE' },
  otherCoverage: false,
  condition: { employment: false, autoAccident: false, otherAccident: false },
  hospitalization: { from: '', to: '' },
  additionalInfo: '',
  icdIndicator: '0',
  resubmission: { code: '1', originalRef: '' },
  priorAuthNumber: '',
  patientAccount: 'HHM-1000',
  acceptAssignment: true,
  amountPaid: '0.00',
};

const USUAL_LINE: PlainFields = { placeOfService: '12', modifiers: [], diagnosisPointers: ['A'], units: 1 };

/**
 * The claim of a scenario.
 * @param errors what is planted in it; none gives the claim that is right
 * @throws Error naming somebody who is not in the cast, or a path of a change that leads to nothing
 */
export function scenarioClaim(
  scenario: Scenario,
  cast: Cast,
  errors: readonly PlantedError[],
): ScenarioClaim {
  const whole = merged(USUAL_CLAIM, castFields(scenario, castOf(scenario, cast)), scenario.claim);
  const changed = errors.reduce((fields, { changes }) => withChanges(fields, changes ?? {}), whole);
  const lines = linesOf(changed);
  return {
    claim: { totalCharge: totalOf(lines), ...changed, lines },
    knows: errors.reduce((fields, { knows }) => withChanges(fields, knows ?? {}), scenario.knows),
  };
}

function castFields({ patient, home, payer, orderedBy }: Scenario, cast: Cast): PlainFields {
  const plan = named(cast.payers, payer, 'payer');
  return {
    payer: { name: plan.name },
    insured: { id: plan.memberId },
    patient: { ...named(cast.patients, patient, 'patient'), ...named(cast.homes, home, 'home') },
    orderingProvider: { qualifier: 'DK', ...named(cast.practitioners, orderedBy, 'practitioner') },
    billing: cast.supplier,
  };
}

function named<T>(group: Readonly<Record<string, T>>, name: string, what: string): T {
  const one = Object.hasOwn(group, name) ? group[name] : undefined;
  if (one !== undefined) return one;
  throw new Error(`the cast has no ${what} "${name}"; it has ${Object.keys(group).join(', ')}`);
}

/** Groups of fields laid over each other, the later over the earlier. */
function merged(...layers: readonly PlainFields[]): PlainFields {
  const whole: Record<string, Plain> = {};
  for (const layer of layers)
    for (const [key, value] of Object.entries(layer)) {
      const below = whole[key];
      whole[key] = isGroup(below) && isGroup(value) ? merged(below, value) : value;
    }
  return whole;
}

const isGroup = (value: Plain | undefined): value is PlainFields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function linesOf(claim: PlainFields): readonly PlainFields[] {
  const { lines } = claim;
  if (!Array.isArray(lines)) throw new Error('claim.lines: a claim has lines; write them as a list');
  return lines.map((line: PlainFields) => {
    const { date, ...rest } = line;
    return { ...USUAL_LINE, ...(date !== undefined && { dateFrom: date, dateTo: date }), ...rest };
  });
}

/** The sum of the charges that can be read. */
function totalOf(lines: readonly PlainFields[]): string {
  const cents = lines.reduce((sum, { charge }) => sum + (parseMoney(String(charge ?? '')) ?? 0), 0);
  return (cents / 100).toFixed(2);
}
