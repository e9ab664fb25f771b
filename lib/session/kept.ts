import type { Claim, ClaimLine, FieldValue } from '../claim/claim.ts';
import { fieldDefinition } from '../claim/fields.ts';

/**
 * Fields that may identify a patient and leave the page all the same: those that rules read, and those that tell one claim
 * from another. Everything else of that kind stays in the page.
 */
const KEPT: ReadonlySet<string> = new Set([
  'insured.id',
  'patientAccount',
  'patient.birthDate',
  'patient.lastName',
  'patient.firstName',
  'patient.name',
  'patient.state',
  'patient.zip',
  'patient.deathDate',
  'additionalInfo',
  'priorAuthNumber',
  'hospitalization.from',
  'hospitalization.to',
  'resubmission.originalRef',
  'otherInsured.planName',
  'lines[i].dateFrom',
  'lines[i].dateTo',
  'lines[i].description',
  'lines[i].priorAuthNumber',
  'lines[i].lastCertificationDate',
  'lines[i].beginTherapyDate',
]);

/** Longest text that is kept of a field: claim notes have 80 characters on paper, portals allow a few hundred. */
const LONGEST_TEXT = 500;
/** Lines of the longest claim that is kept: X12 allows 50 for a professional claim. */
const MOST_LINES = 50;
/** Item 21 has 12 places. */
const MOST_DIAGNOSES = 12;

/** Whether a field leaves the page. @param path generic or with numbers */
export function isKept(path: string): boolean {
  const definition = fieldDefinition(path);
  return definition !== undefined && (!definition.phi || KEPT.has(definition.path));
}

/**
 * A claim without what no rule needs. Attachments stay in the page: their numbers name documents of the patient.
 * @returns undefined for a claim longer than any that is kept
 */
export function keptOf(claim: Claim): Claim | undefined {
  if (claim.lines.length > MOST_LINES || claim.diagnoses.entries.length > MOST_DIAGNOSES) return undefined;
  return {
    fields: keptFields(claim.fields, ''),
    diagnoses: {
      entries: claim.diagnoses.entries.map((value) => shortened(value)),
      complete: claim.diagnoses.complete,
    },
    lines: claim.lines.map(
      (line): ClaimLine => ({
        fields: keptFields(line.fields, 'lines[i].'),
        modifiers: line.modifiers,
        diagnosisPointers: line.diagnosisPointers,
      }),
    ),
    linesComplete: claim.linesComplete,
    attachments: [],
  };
}

function keptFields<Fields extends Partial<Record<string, FieldValue>>>(
  fields: Fields,
  under: string,
): Fields {
  const kept = Object.entries(fields).flatMap(([path, value]) =>
    value && value.state !== 'absent' && isKept(under + path) ? [[path, shortened(value)]] : [],
  );
  return Object.fromEntries(kept);
}

function shortened<Value extends FieldValue>(value: Value): Value {
  if (value.state === 'unreadable') return { ...value, raw: value.raw.slice(0, LONGEST_TEXT) };
  if (value.state === 'known' && typeof value.value === 'string')
    return { ...value, value: value.value.slice(0, LONGEST_TEXT) };
  return value;
}
