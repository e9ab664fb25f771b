/**
 * The fields of a professional claim: one row for each thing that Box24 may read from a form.
 * Item numbers are those of the CMS-1500 (02/12). What fields are called stands in lib/texts/en-fields.ts.
 */
export type FieldKind =
  | 'text'
  | 'code'
  | 'enum'
  | 'id'
  | 'date'
  | 'boolean'
  | 'money'
  | 'number'
  | 'npi'
  | 'icd10cm'
  | 'hcpcs'
  | 'modifier'
  | 'pos'
  | 'ndc'
  | 'pointer list';

export interface FieldDefinition {
  /** Field path; `[i]` stands for a line, diagnosis or attachment, `[j]` for a place in a list. */
  readonly path: string;
  /** Item of the CMS-1500 (02/12), empty where the paper form has none. */
  readonly item: string;
  readonly kind: FieldKind;
  /** True where the value may identify a patient, so that it is never stored, counted or exported. */
  readonly phi: boolean;
}

export const CLAIM_FIELDS = [
  { path: 'payer.name', item: 'carrier block', kind: 'text', phi: false },
  { path: 'payer.id', item: '', kind: 'code', phi: false },
  { path: 'payer.kind', item: '', kind: 'enum', phi: false },
  { path: 'payer.order', item: '', kind: 'enum', phi: false },
  { path: 'insuranceType', item: '1', kind: 'enum', phi: false },
  { path: 'insured.id', item: '1a', kind: 'id', phi: true },
  { path: 'patient.lastName', item: '2', kind: 'text', phi: true },
  { path: 'patient.firstName', item: '2', kind: 'text', phi: true },
  { path: 'patient.name', item: '2', kind: 'text', phi: true },
  { path: 'patient.birthDate', item: '3', kind: 'date', phi: true },
  { path: 'patient.sex', item: '3', kind: 'enum', phi: true },
  { path: 'patient.address', item: '5', kind: 'text', phi: true },
  { path: 'patient.city', item: '5', kind: 'text', phi: true },
  { path: 'patient.state', item: '5', kind: 'code', phi: true },
  { path: 'patient.zip', item: '5', kind: 'code', phi: true },
  { path: 'patient.phone', item: '5', kind: 'text', phi: true },
  { path: 'patient.relationship', item: '6', kind: 'enum', phi: false },
  { path: 'insured.name', item: '4', kind: 'text', phi: true },
  { path: 'insured.groupNumber', item: '11', kind: 'text', phi: true },
  { path: 'insured.planName', item: '11c', kind: 'text', phi: true },
  { path: 'otherCoverage', item: '11d', kind: 'boolean', phi: false },
  { path: 'condition.employment', item: '10a', kind: 'boolean', phi: false },
  { path: 'condition.autoAccident', item: '10b', kind: 'boolean', phi: false },
  { path: 'condition.otherAccident', item: '10c', kind: 'boolean', phi: false },
  { path: 'claimCodes', item: '10d', kind: 'code', phi: false },
  { path: 'illnessDate', item: '14', kind: 'date', phi: true },
  { path: 'orderingProvider.qualifier', item: '17', kind: 'enum', phi: false },
  { path: 'orderingProvider.name', item: '17', kind: 'text', phi: false },
  { path: 'orderingProvider.npi', item: '17b', kind: 'npi', phi: false },
  { path: 'hospitalization.from', item: '18', kind: 'date', phi: true },
  { path: 'hospitalization.to', item: '18', kind: 'date', phi: true },
  { path: 'additionalInfo', item: '19', kind: 'text', phi: true },
  { path: 'icdIndicator', item: '21', kind: 'enum', phi: false },
  { path: 'diagnoses[i]', item: '21 A-L', kind: 'icd10cm', phi: false },
  { path: 'resubmission.code', item: '22', kind: 'enum', phi: false },
  { path: 'resubmission.originalRef', item: '22', kind: 'text', phi: true },
  { path: 'priorAuthNumber', item: '23', kind: 'text', phi: true },
  { path: 'lines[i].dateFrom', item: '24A', kind: 'date', phi: true },
  { path: 'lines[i].dateTo', item: '24A', kind: 'date', phi: true },
  { path: 'lines[i].placeOfService', item: '24B', kind: 'pos', phi: false },
  { path: 'lines[i].emergency', item: '24C', kind: 'boolean', phi: false },
  { path: 'lines[i].procedureCode', item: '24D', kind: 'hcpcs', phi: false },
  { path: 'lines[i].modifiers[j]', item: '24D', kind: 'modifier', phi: false },
  { path: 'lines[i].diagnosisPointers', item: '24E', kind: 'pointer list', phi: false },
  { path: 'lines[i].charge', item: '24F', kind: 'money', phi: false },
  { path: 'lines[i].units', item: '24G', kind: 'number', phi: false },
  { path: 'lines[i].epsdt', item: '24H', kind: 'boolean', phi: false },
  { path: 'lines[i].renderingNpi', item: '24J', kind: 'npi', phi: false },
  { path: 'lines[i].description', item: '24 shaded', kind: 'text', phi: true },
  { path: 'lines[i].ndc', item: '24 shaded', kind: 'ndc', phi: false },
  { path: 'billing.taxId', item: '25', kind: 'id', phi: true },
  { path: 'patientAccount', item: '26', kind: 'text', phi: true },
  { path: 'acceptAssignment', item: '27', kind: 'boolean', phi: false },
  { path: 'totalCharge', item: '28', kind: 'money', phi: false },
  { path: 'amountPaid', item: '29', kind: 'money', phi: false },
  { path: 'facility.name', item: '32', kind: 'text', phi: false },
  { path: 'facility.npi', item: '32a', kind: 'npi', phi: false },
  { path: 'billing.name', item: '33', kind: 'text', phi: false },
  { path: 'billing.npi', item: '33a', kind: 'npi', phi: false },
  { path: 'billing.taxonomy', item: '33b', kind: 'code', phi: false },
  { path: 'otherInsured.name', item: '9', kind: 'text', phi: true },
  { path: 'otherInsured.groupNumber', item: '9a', kind: 'text', phi: true },
  { path: 'otherInsured.planName', item: '9d', kind: 'text', phi: true },
  { path: 'primaryPaid', item: '', kind: 'money', phi: false },
  { path: 'condition.accidentState', item: '10b', kind: 'code', phi: false },
  { path: 'patient.signatureOnFile', item: '12', kind: 'text', phi: false },
  { path: 'patient.deathDate', item: '', kind: 'date', phi: true },
  { path: 'attachments[i].type', item: '', kind: 'code', phi: false },
  { path: 'attachments[i].transmission', item: '', kind: 'code', phi: false },
  { path: 'attachments[i].controlNumber', item: '', kind: 'text', phi: true },
  { path: 'lines[i].priorAuthNumber', item: '', kind: 'text', phi: true },
  { path: 'lines[i].orderingProvider.name', item: '', kind: 'text', phi: false },
  { path: 'lines[i].orderingProvider.npi', item: '', kind: 'npi', phi: false },
  { path: 'lines[i].dmeService.lengthOfNeed', item: '', kind: 'number', phi: false },
  { path: 'lines[i].dmeService.rentalPrice', item: '', kind: 'money', phi: false },
  { path: 'lines[i].dmeService.purchasePrice', item: '', kind: 'money', phi: false },
  { path: 'lines[i].dmeService.rentalUnit', item: '', kind: 'enum', phi: false },
  { path: 'lines[i].unitType', item: '', kind: 'enum', phi: false },
  { path: 'lines[i].ndcQuantity', item: '', kind: 'number', phi: false },
  { path: 'lines[i].ndcUnit', item: '', kind: 'enum', phi: false },
  { path: 'lines[i].controlNumber', item: '', kind: 'text', phi: true },
  { path: 'lines[i].lastCertificationDate', item: '', kind: 'date', phi: true },
  { path: 'lines[i].beginTherapyDate', item: '', kind: 'date', phi: true },
  { path: 'signatureDate', item: '31', kind: 'date', phi: false },
] as const satisfies readonly FieldDefinition[];

type Path = (typeof CLAIM_FIELDS)[number]['path'];
/** Fields that stand once on a claim, e.g. `priorAuthNumber`, `orderingProvider.npi`. */
export type HeaderField = Exclude<Path, `${string}[${string}`>;
/** Fields of a service line, without the `lines[i].` in front: `procedureCode`, `modifiers`, `dmeService.rentalPrice`. */
export type LineField = Path extends infer P
  ? P extends `lines[i].${infer Rest}`
    ? Rest extends 'modifiers[j]'
      ? 'modifiers'
      : Rest
    : never
  : never;

const byPath = () => new Map<string, FieldDefinition>(CLAIM_FIELDS.map((field) => [field.path, field]));
// Without effect, so that a script that looks no field up does not carry them all.
const definitions = /* @__PURE__ */ byPath();

/**
 * The definition of a field.
 * @param path a field path, with numbers (`lines[0].modifiers[1]`) or without (`lines[i].modifiers[j]`)
 * @returns its definition, or undefined when no claim field has that path
 */
export function fieldDefinition(path: string): FieldDefinition | undefined {
  let definition = definitions.get(path) ?? numbered.get(path);
  if (definition) return definition;
  const generic = path
    .replace(/^(lines|diagnoses|attachments)\[\d+\]/, '$1[i]')
    .replace(/\.modifiers(\[\d+\])?$/, '.modifiers[j]');
  definition = definitions.get(generic);
  if (definition && numbered.size < MOST_NUMBERED) numbered.set(path, definition);
  return definition;
}
/** Asked for every field at every keystroke. */
const numbered = new Map<string, FieldDefinition>();
/** A claim of fifty lines has about a thousand. */
const MOST_NUMBERED = 2_000;
