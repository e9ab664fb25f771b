/**
 * The fields of a professional claim: one row for each thing that Box24 may read from a form.
 * Item numbers are those of the CMS-1500 (02/12).
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
  readonly label: string;
  readonly kind: FieldKind;
  /** True where the value may identify a patient, so that it is never stored, counted or exported. */
  readonly phi: boolean;
}

export const CLAIM_FIELDS = [
  { path: 'payer.name', item: 'carrier block', label: 'Payer name', kind: 'text', phi: false },
  { path: 'payer.id', item: '', label: 'Payer ID', kind: 'code', phi: false },
  { path: 'payer.kind', item: '', label: 'Kind of payer', kind: 'enum', phi: false },
  {
    path: 'payer.order',
    item: '',
    label: 'Payer responsibility (primary, secondary, tertiary)',
    kind: 'enum',
    phi: false,
  },
  {
    path: 'insuranceType',
    item: '1',
    label: 'Type of coverage / claim filing indicator',
    kind: 'enum',
    phi: false,
  },
  { path: 'insured.id', item: '1a', label: "Insured's ID (MBI for Medicare)", kind: 'id', phi: true },
  { path: 'patient.lastName', item: '2', label: 'Patient last name', kind: 'text', phi: true },
  { path: 'patient.firstName', item: '2', label: 'Patient first name', kind: 'text', phi: true },
  { path: 'patient.name', item: '2', label: 'Patient name (combined)', kind: 'text', phi: true },
  { path: 'patient.birthDate', item: '3', label: 'Patient birth date', kind: 'date', phi: true },
  { path: 'patient.sex', item: '3', label: 'Patient sex', kind: 'enum', phi: true },
  { path: 'patient.address', item: '5', label: 'Patient street address', kind: 'text', phi: true },
  { path: 'patient.city', item: '5', label: 'Patient city', kind: 'text', phi: true },
  { path: 'patient.state', item: '5', label: 'Patient state', kind: 'code', phi: true },
  { path: 'patient.zip', item: '5', label: 'Patient ZIP', kind: 'code', phi: true },
  { path: 'patient.phone', item: '5', label: 'Patient telephone', kind: 'text', phi: true },
  {
    path: 'patient.relationship',
    item: '6',
    label: 'Patient relationship to insured',
    kind: 'enum',
    phi: false,
  },
  { path: 'insured.name', item: '4', label: "Insured's name", kind: 'text', phi: true },
  {
    path: 'insured.groupNumber',
    item: '11',
    label: "Insured's policy group number",
    kind: 'text',
    phi: true,
  },
  { path: 'insured.planName', item: '11c', label: 'Insurance plan or program name', kind: 'text', phi: true },
  { path: 'otherCoverage', item: '11d', label: 'Another health benefit plan?', kind: 'boolean', phi: false },
  {
    path: 'condition.employment',
    item: '10a',
    label: 'Condition related to employment',
    kind: 'boolean',
    phi: false,
  },
  {
    path: 'condition.autoAccident',
    item: '10b',
    label: 'Condition related to auto accident',
    kind: 'boolean',
    phi: false,
  },
  {
    path: 'condition.otherAccident',
    item: '10c',
    label: 'Condition related to other accident',
    kind: 'boolean',
    phi: false,
  },
  { path: 'claimCodes', item: '10d', label: 'Claim codes (NUCC)', kind: 'code', phi: false },
  { path: 'illnessDate', item: '14', label: 'Date of current illness', kind: 'date', phi: true },
  {
    path: 'orderingProvider.qualifier',
    item: '17',
    label: 'DN referring / DK ordering / DQ supervising',
    kind: 'enum',
    phi: false,
  },
  {
    path: 'orderingProvider.name',
    item: '17',
    label: 'Ordering or referring provider name',
    kind: 'text',
    phi: false,
  },
  {
    path: 'orderingProvider.npi',
    item: '17b',
    label: 'Ordering or referring provider NPI',
    kind: 'npi',
    phi: false,
  },
  { path: 'hospitalization.from', item: '18', label: 'Hospitalization from', kind: 'date', phi: true },
  { path: 'hospitalization.to', item: '18', label: 'Hospitalization to', kind: 'date', phi: true },
  {
    path: 'additionalInfo',
    item: '19',
    label: 'Additional claim information / claim note',
    kind: 'text',
    phi: true,
  },
  { path: 'icdIndicator', item: '21', label: 'ICD indicator', kind: 'enum', phi: false },
  { path: 'diagnoses[i]', item: '21 A-L', label: 'Diagnosis code', kind: 'icd10cm', phi: false },
  { path: 'resubmission.code', item: '22', label: 'Resubmission / frequency code', kind: 'enum', phi: false },
  {
    path: 'resubmission.originalRef',
    item: '22',
    label: 'Original reference number (ICN/CCN)',
    kind: 'text',
    phi: true,
  },
  {
    path: 'priorAuthNumber',
    item: '23',
    label: 'Prior authorization number (UTN for Medicare DMEPOS)',
    kind: 'text',
    phi: true,
  },
  { path: 'lines[i].dateFrom', item: '24A', label: 'Date of service from', kind: 'date', phi: true },
  { path: 'lines[i].dateTo', item: '24A', label: 'Date of service to', kind: 'date', phi: true },
  { path: 'lines[i].placeOfService', item: '24B', label: 'Place of service', kind: 'pos', phi: false },
  { path: 'lines[i].emergency', item: '24C', label: 'Emergency indicator', kind: 'boolean', phi: false },
  { path: 'lines[i].procedureCode', item: '24D', label: 'HCPCS code', kind: 'hcpcs', phi: false },
  { path: 'lines[i].modifiers[j]', item: '24D', label: 'Modifier', kind: 'modifier', phi: false },
  {
    path: 'lines[i].diagnosisPointers',
    item: '24E',
    label: 'Diagnosis pointers',
    kind: 'pointer list',
    phi: false,
  },
  { path: 'lines[i].charge', item: '24F', label: 'Charge', kind: 'money', phi: false },
  { path: 'lines[i].units', item: '24G', label: 'Days or units', kind: 'number', phi: false },
  { path: 'lines[i].epsdt', item: '24H', label: 'EPSDT / family planning', kind: 'boolean', phi: false },
  { path: 'lines[i].renderingNpi', item: '24J', label: 'Rendering provider NPI', kind: 'npi', phi: false },
  {
    path: 'lines[i].description',
    item: '24 shaded',
    label: 'Line narrative / product description',
    kind: 'text',
    phi: true,
  },
  { path: 'lines[i].ndc', item: '24 shaded', label: 'National Drug Code', kind: 'ndc', phi: false },
  { path: 'billing.taxId', item: '25', label: 'Federal tax ID', kind: 'id', phi: true },
  { path: 'patientAccount', item: '26', label: "Patient's account number", kind: 'text', phi: true },
  { path: 'acceptAssignment', item: '27', label: 'Accept assignment', kind: 'boolean', phi: false },
  { path: 'totalCharge', item: '28', label: 'Total charge', kind: 'money', phi: false },
  { path: 'amountPaid', item: '29', label: 'Amount paid', kind: 'money', phi: false },
  { path: 'facility.name', item: '32', label: 'Service facility name', kind: 'text', phi: false },
  { path: 'facility.npi', item: '32a', label: 'Service facility NPI', kind: 'npi', phi: false },
  { path: 'billing.name', item: '33', label: 'Billing provider name', kind: 'text', phi: false },
  { path: 'billing.npi', item: '33a', label: 'Billing provider NPI', kind: 'npi', phi: false },
  { path: 'billing.taxonomy', item: '33b', label: 'Billing provider taxonomy', kind: 'code', phi: false },
  { path: 'otherInsured.name', item: '9', label: "Other insured's name", kind: 'text', phi: true },
  {
    path: 'otherInsured.groupNumber',
    item: '9a',
    label: "Other insured's policy or group number",
    kind: 'text',
    phi: true,
  },
  { path: 'otherInsured.planName', item: '9d', label: 'Other insurance plan name', kind: 'text', phi: true },
  { path: 'primaryPaid', item: '', label: 'Amount paid by the primary payer', kind: 'money', phi: false },
  { path: 'condition.accidentState', item: '10b', label: 'Accident state', kind: 'code', phi: false },
  {
    path: 'patient.signatureOnFile',
    item: '12',
    label: 'Patient signature or SOF',
    kind: 'text',
    phi: false,
  },
  { path: 'patient.deathDate', item: '', label: 'Patient date of death', kind: 'date', phi: true },
  { path: 'attachments[i].type', item: '', label: 'Attachment report type code', kind: 'code', phi: false },
  {
    path: 'attachments[i].transmission',
    item: '',
    label: 'Attachment transmission code',
    kind: 'code',
    phi: false,
  },
  {
    path: 'attachments[i].controlNumber',
    item: '',
    label: 'Attachment control number',
    kind: 'text',
    phi: true,
  },
  {
    path: 'lines[i].priorAuthNumber',
    item: '',
    label: 'Prior authorization number of the line',
    kind: 'text',
    phi: true,
  },
  {
    path: 'lines[i].orderingProvider.name',
    item: '',
    label: 'Ordering provider of the line',
    kind: 'text',
    phi: false,
  },
  {
    path: 'lines[i].orderingProvider.npi',
    item: '',
    label: 'Ordering provider NPI of the line',
    kind: 'npi',
    phi: false,
  },
  {
    path: 'lines[i].dmeService.lengthOfNeed',
    item: '',
    label: 'Length of medical necessity in months',
    kind: 'number',
    phi: false,
  },
  { path: 'lines[i].dmeService.rentalPrice', item: '', label: 'DME rental price', kind: 'money', phi: false },
  {
    path: 'lines[i].dmeService.purchasePrice',
    item: '',
    label: 'DME purchase price',
    kind: 'money',
    phi: false,
  },
  {
    path: 'lines[i].dmeService.rentalUnit',
    item: '',
    label: 'Rental unit price indicator (1 weekly 4 monthly 6 daily)',
    kind: 'enum',
    phi: false,
  },
  {
    path: 'lines[i].unitType',
    item: '',
    label: 'Unit type (UN units; MJ minutes)',
    kind: 'enum',
    phi: false,
  },
  { path: 'lines[i].ndcQuantity', item: '', label: 'NDC quantity', kind: 'number', phi: false },
  { path: 'lines[i].ndcUnit', item: '', label: 'NDC unit', kind: 'enum', phi: false },
  { path: 'lines[i].controlNumber', item: '', label: 'Line control number', kind: 'text', phi: true },
  {
    path: 'lines[i].lastCertificationDate',
    item: '',
    label: 'Last certification date',
    kind: 'date',
    phi: true,
  },
  { path: 'lines[i].beginTherapyDate', item: '', label: 'Begin therapy date', kind: 'date', phi: true },
  { path: 'signatureDate', item: '31', label: 'Date signed', kind: 'date', phi: false },
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

const definitions = new Map<string, FieldDefinition>(CLAIM_FIELDS.map((field) => [field.path, field]));

/**
 * The definition of a field.
 * @param path a field path, with numbers (`lines[0].modifiers[1]`) or without (`lines[i].modifiers[j]`)
 * @returns its definition, or undefined when no claim field has that path
 */
export function fieldDefinition(path: string): FieldDefinition | undefined {
  const generic = path
    .replace(/^(lines|diagnoses|attachments)\[\d+\]/, '$1[i]')
    .replace(/\.modifiers(\[\d+\])?$/, '.modifiers[j]');
  return definitions.get(path) ?? definitions.get(generic);
}
