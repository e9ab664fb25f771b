/** What a context file and the biller's answers may say: data only. */

export type ContextType =
  | 'date'
  | 'boolean'
  | 'integer'
  | 'number'
  | 'money'
  | 'enum'
  | 'text'
  | 'codes'
  /** Names of rules. */
  | 'ids'
  | 'texts'
  /** A number by code, e.g. usual units. */
  | 'numbers by code'
  /** An amount by code. */
  | 'money by code';

export interface ContextField {
  readonly name: string;
  readonly type: ContextType;
  /** Choices of an enum. */
  readonly values?: readonly string[];
  /** Smallest whole number that makes sense. */
  readonly least?: number;
  readonly unit?: string;
  /** Other names under which files bring it. */
  readonly aliases?: readonly string[];
  /** Id of the question that the panel may ask; left out where a biller cannot know. */
  readonly question?: string;
  /** The claim field with the same meaning; used when nothing else says it. */
  readonly onClaim?: string;
}

type Extra = Omit<ContextField, 'name' | 'type' | 'question'>;

/** A field that the biller can answer; its question's id follows from its name. */
const asked = (name: string, type: ContextType, extra: Extra = {}): ContextField => ({
  name,
  type,
  question: `question.${name}`,
  ...extra,
});

/** A field that only a file brings. */
const given = (name: string, type: ContextType, extra: Extra = {}): ContextField => ({
  name,
  type,
  ...extra,
});

/** Fields of this claim or, under `lines`, of one line of it. */
export const CONTEXT_FIELDS: readonly ContextField[] = [
  given('today', 'date', { aliases: ['submissionDate', 'submission'] }),
  asked('orderOnFile', 'boolean'),
  asked('orderDate', 'date'),
  asked('orderReceivedDate', 'date', {
    aliases: ['order received'],
  }),
  asked('order.beneficiary', 'boolean'),
  asked('order.orderDate', 'boolean'),
  asked('order.itemDescription', 'boolean'),
  asked('order.quantity', 'boolean'),
  asked('order.practitioner', 'boolean'),
  asked('order.signature', 'boolean'),
  asked('orderBySamePractitioner', 'boolean'),
  asked('orderingProviderEligible', 'boolean'),
  asked('f2fDate', 'date'),
  asked('deliveryDate', 'date'),
  asked('shipDate', 'date'),
  asked('deliveryMethod', 'enum', {
    values: ['in-person', 'pickup', 'mail', 'drop-ship'],
  }),
  asked('fittedByExpert', 'boolean'),
  asked('firstRentalDate', 'date'),
  asked('rentalMonth', 'integer', {
    least: 1,
  }),
  asked('paidMonths', 'integer', { least: 0 }),
  asked('breakInService', 'boolean', {
    aliases: ['BIB'],
  }),
  asked('breakInNeed', 'boolean'),
  asked('breakFrom', 'date'),
  asked('breakTo', 'date'),
  asked('baseOwned', 'boolean'),
  asked('plannedRentalMonths', 'integer', { least: 1 }),
  asked('paExempt', 'boolean'),
  asked('paDecisionDate', 'date'),
  given('auth.codes', 'codes'),
  asked('auth.from', 'date'),
  asked('auth.to', 'date'),
  asked('auth.units', 'number'),
  asked('auth.usedUnits', 'number', {
    aliases: ['usedUnits'],
  }),
  asked('supplyEndDate', 'date'),
  asked('contactDate', 'date'),
  asked('affirmed', 'boolean'),
  asked('lastNeedRecord', 'date'),
  asked('highUse', 'boolean'),
  asked('insulinTreated', 'boolean', {
    aliases: ['insulin'],
  }),
  asked('lastDiabetesVisit', 'date', {
    aliases: ['diabetes visit'],
  }),
  asked('deviceClass', 'enum', { values: ['II', 'III'] }),
  asked('woundCount', 'integer', { least: 1 }),
  asked('woundEvaluationDate', 'date', { aliases: ['wound evaluation'] }),
  asked('flowLpm', 'number', {
    unit: 'liters per minute',
    aliases: ['flow'],
  }),
  asked('flowAveraged', 'boolean'),
  asked('hasPortable', 'boolean'),
  asked('retestDate', 'date'),
  asked('reevalDate', 'date'),
  asked('adherenceMet', 'boolean', {
    aliases: ['adherence'],
  }),
  asked('improvementDocumented', 'boolean'),
  asked('beneWeight', 'number', { unit: 'pounds' }),
  asked('certifierType', 'enum', {
    values: ['MD', 'DO', 'NP', 'PA', 'DPM', 'other'],
    aliases: ['certifier'],
  }),
  asked('statementDate', 'date', {
    aliases: ['statement signed'],
  }),
  asked('fittingAtSelection', 'boolean'),
  asked('fittingAtDelivery', 'boolean'),
  asked('homeAssessment', 'boolean'),
  asked('specialtyEvaluation', 'boolean'),
  asked('evaluatorIndependent', 'boolean'),
  asked('atpInPerson', 'boolean'),
  asked('useOutsideOnly', 'boolean'),
  asked('singleDose', 'boolean'),
  asked('abnOnFile', 'boolean'),
  asked('cmnAttached', 'boolean', {
    aliases: ['LQ/FRM segment'],
  }),
  asked('invoiceAttached', 'boolean', {
    aliases: ['attachment'],
  }),
  asked('admitDate', 'date', { onClaim: 'hospitalization.from' }),
  asked('dischargeDate', 'date', { onClaim: 'hospitalization.to' }),
  asked('dischargedToHome', 'boolean'),
  asked('partAStay', 'boolean'),
  asked('hospice', 'boolean'),
  asked('hhEpisode', 'boolean'),
  asked('msp', 'boolean'),
  asked('primaryPaidAmount', 'money', {
    onClaim: 'primaryPaid',
  }),
  asked('partBActive', 'boolean'),
  asked('medicareBilledFirst', 'boolean'),
  asked('medicaid', 'boolean'),
  asked('maEnrolled', 'boolean', {
    aliases: ['eligibility.MA'],
  }),
  asked('maPlan', 'text'),
  asked('inNetwork', 'boolean'),
  asked('coverageFrom', 'date', { aliases: ['eligibility'] }),
  asked('coverageTo', 'date'),
  asked('deathDate', 'date', { aliases: ['dod'], onClaim: 'patient.deathDate' }),
  given('portalMac', 'enum', {
    values: ['A', 'B', 'C', 'D'],
  }),
];

/** Parameters of the payer, under `profile`. */
export const PROFILE_FIELDS: readonly ContextField[] = [
  given('supplier.participating', 'boolean'),
  given('supplier.npis', 'codes'),
  given('supplier.individual', 'boolean'),
  given('supplier.address', 'text'),
  given('authCodes', 'codes'),
  given('authAllRentals', 'boolean'),
  given('authNoc', 'boolean'),
  given('authThreshold', 'money'),
  given('cumulativeRental', 'boolean'),
  given('timelyDays', 'integer', { least: 1, unit: 'days' }),
  given('timelyDaysInNetwork', 'integer', { least: 1, unit: 'days' }),
  given('timelyFromLastDay', 'boolean'),
  given('planIdPattern', 'text', {
    aliases: ['planIdRegex'],
  }),
  given('followsFFSModifiers', 'boolean', {
    aliases: ['ma.followsFFSModifiers'],
  }),
  given('alsoApplies', 'ids'),
  given('purchaseAllowed', 'codes'),
  given('usefulLifeYears', 'number', {
    unit: 'years',
    aliases: ['RUL', 'profile years'],
  }),
  given('rentalList', 'codes', {
    aliases: ['profile rental list'],
  }),
  given('rentToOwnMonths', 'integer', {
    least: 1,
    unit: 'months',
  }),
  given('purchasePrice', 'money by code'),
  given('capPercent', 'number', { unit: 'percent' }),
  given('trialMonths', 'integer', {
    least: 0,
    unit: 'months',
  }),
  given('coveredList', 'codes'),
  given('unitLimits', 'numbers by code', { aliases: ['limit'] }),
  given('epsdtIndicatorRequired', 'boolean'),
  given('allowFutureTo', 'boolean'),
  given('allowCpt', 'boolean'),
  given('taxonomyRequired', 'boolean'),
  given('invoiceForNoc', 'boolean'),
];

/** One payer-specific expectation, under `profile.rules`. */
export const PROFILE_RULE_FIELDS: readonly ContextField[] = [
  given('codes', 'codes', {
    aliases: ['code', 'code/regex', 'regex'],
  }),
  given('requiredMods', 'codes'),
  given('forbiddenMods', 'codes'),
  given('maxUnits', 'number'),
  given('maxPer', 'enum', { values: ['line', 'day', 'month', 'year'] }),
  given('needsInvoice', 'boolean'),
  given('documents', 'texts'),
  given('message', 'text', { aliases: ['profile message'] }),
];

/** One earlier service line, under `history`. */
export const HISTORY_FIELDS: readonly ContextField[] = [
  given('date', 'date', { aliases: ['dateFrom'] }),
  given('dateTo', 'date'),
  given('procedureCode', 'text', { aliases: ['code'] }),
  given('modifiers', 'codes'),
  given('units', 'number'),
  given('daysSupply', 'integer', {
    least: 1,
    unit: 'days',
    aliases: ['days dispensed'],
  }),
  given('paid', 'boolean'),
  given('paidAmount', 'money'),
  given('supplierNpi', 'text'),
];
