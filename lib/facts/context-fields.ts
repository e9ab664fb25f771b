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
  /** One sentence for the generated list of facts. */
  readonly means: string;
  /** Other names under which files bring it. */
  readonly aliases?: readonly string[];
  /** Id of the question that the panel may ask; left out where a biller cannot know. */
  readonly question?: string;
  /** The claim field with the same meaning; used when nothing else says it. */
  readonly onClaim?: string;
}

type Extra = Omit<ContextField, 'name' | 'type' | 'means' | 'question'>;

/** A field that the biller can answer; its question's id follows from its name. */
const asked = (name: string, type: ContextType, means: string, extra: Extra = {}): ContextField => ({
  name,
  type,
  means,
  question: `question.${name}`,
  ...extra,
});

/** A field that only a file brings. */
const given = (name: string, type: ContextType, means: string, extra: Extra = {}): ContextField => ({
  name,
  type,
  means,
  ...extra,
});

/** Fields of this claim or, under `lines`, of one line of it. */
export const CONTEXT_FIELDS: readonly ContextField[] = [
  given('today', 'date', 'The day of submission.', { aliases: ['submissionDate', 'submission'] }),
  asked('orderOnFile', 'boolean', 'A valid written order is on file; no = known to be missing.'),
  asked('orderDate', 'date', 'Date on the order that covers the line.'),
  asked('orderReceivedDate', 'date', 'Day the signed order reached the supplier.', {
    aliases: ['order received'],
  }),
  asked('order.beneficiary', 'boolean', 'The order names the patient.'),
  asked('order.orderDate', 'boolean', 'The order carries its date.'),
  asked('order.itemDescription', 'boolean', 'The order describes the item.'),
  asked('order.quantity', 'boolean', 'The order states the quantity.'),
  asked('order.practitioner', 'boolean', "The order carries the practitioner's name or NPI."),
  asked('order.signature', 'boolean', 'The practitioner signed the order.'),
  asked('orderBySamePractitioner', 'boolean', 'Who did the mobility examination also wrote the order.'),
  asked('orderingProviderEligible', 'boolean', 'The ordering provider is listed as allowed to order DMEPOS.'),
  asked('f2fDate', 'date', 'Face-to-face or telehealth visit that supports the order.'),
  asked(
    'deliveryDate',
    'date',
    'Day the patient received the item; for a later rental month the day the rental began.',
  ),
  asked('shipDate', 'date', 'Day the item was handed to the carrier.'),
  asked('deliveryMethod', 'enum', 'How the patient got the item.', {
    values: ['in-person', 'pickup', 'mail', 'drop-ship'],
  }),
  asked('fittedByExpert', 'boolean', 'A qualified fitter made a substantial adjustment at delivery.'),
  asked('firstRentalDate', 'date', 'From date of the first rental month of the present series.'),
  asked('rentalMonth', 'integer', 'Which rental month the RR lines bill, 1 for the first of the series.', {
    least: 1,
  }),
  asked('paidMonths', 'integer', 'Rental months already paid in the present series.', { least: 0 }),
  asked('breakInService', 'boolean', 'The rental was interrupted; no = known to be continuous.', {
    aliases: ['BIB'],
  }),
  asked('breakInNeed', 'boolean', 'The medical need itself ended and a new one began.'),
  asked('breakFrom', 'date', 'First day of the interruption.'),
  asked('breakTo', 'date', 'Last day of the interruption.'),
  asked('baseOwned', 'boolean', 'The patient owns the base device that the line serves.'),
  asked('plannedRentalMonths', 'integer', 'Months of rental that the order asks for.', { least: 1 }),
  asked(
    'paExempt',
    'boolean',
    'The supplier is exempt from required prior authorization on the service date.',
  ),
  asked('paDecisionDate', 'date', 'Date of the affirmed prior authorization decision.'),
  given('auth.codes', 'codes', "Codes on the plan's authorization."),
  asked('auth.from', 'date', 'First day that the plan authorized.'),
  asked('auth.to', 'date', 'Last day that the plan authorized.'),
  asked('auth.units', 'number', 'Units that the plan authorized.'),
  asked('auth.usedUnits', 'number', 'Authorized units already billed before this claim.', {
    aliases: ['usedUnits'],
  }),
  asked('supplyEndDate', 'date', "Day the patient's present supply is expected to run out."),
  asked('contactDate', 'date', 'Day the supplier asked the patient about this refill.'),
  asked('affirmed', 'boolean', 'The patient affirmed the need for this refill.'),
  asked('lastNeedRecord', 'date', 'Latest record that shows continued need and use.'),
  asked('highUse', 'boolean', 'The chart supports quantities above the usual maximum.'),
  asked('insulinTreated', 'boolean', 'The patient was treated with insulin on the service date.', {
    aliases: ['insulin'],
  }),
  asked('lastDiabetesVisit', 'date', 'Latest visit with the practitioner who manages the diabetes.', {
    aliases: ['diabetes visit'],
  }),
  asked('deviceClass', 'enum', 'FDA class of the product on the line.', { values: ['II', 'III'] }),
  asked('woundCount', 'integer', 'Wounds that the item on the line is used on.', { least: 1 }),
  asked('woundEvaluationDate', 'date', 'Latest monthly wound evaluation.', { aliases: ['wound evaluation'] }),
  asked('flowLpm', 'number', 'Prescribed oxygen flow at rest.', {
    unit: 'litres per minute',
    aliases: ['flow'],
  }),
  asked('flowAveraged', 'boolean', 'The flow is an average of different day and night flows.'),
  asked('hasPortable', 'boolean', 'The patient also has portable oxygen equipment.'),
  asked('retestDate', 'date', 'Latest qualifying repeat oxygen test by the service date.'),
  asked('reevalDate', 'date', 'Re-evaluation visit after PAP therapy began.'),
  asked('adherenceMet', 'boolean', 'Usage data meet the adherence standard of the trial period.', {
    aliases: ['adherence'],
  }),
  asked('improvementDocumented', 'boolean', 'The re-evaluation documents improvement of symptoms.'),
  asked('beneWeight', 'number', "Patient's weight.", { unit: 'pounds' }),
  asked('certifierType', 'enum', 'Who signed the certifying statement for diabetic shoes.', {
    values: ['MD', 'DO', 'NP', 'PA', 'DPM', 'other'],
    aliases: ['certifier'],
  }),
  asked('statementDate', 'date', 'Day the certifying statement was signed.', {
    aliases: ['statement signed'],
  }),
  asked('fittingAtSelection', 'boolean', 'In-person fitting when the shoes were selected is documented.'),
  asked('fittingAtDelivery', 'boolean', 'In-person fitting at delivery is documented.'),
  asked('homeAssessment', 'boolean', 'Home assessment for the mobility device is on file.'),
  asked('specialtyEvaluation', 'boolean', 'PT, OT or physician specialty evaluation is on file.'),
  asked('evaluatorIndependent', 'boolean', 'The evaluator has no financial tie to the supplier.'),
  asked('atpInPerson', 'boolean', "The supplier's ATP took part in person."),
  asked('useOutsideOnly', 'boolean', 'The item is needed only outside the home.'),
  asked('singleDose', 'boolean', 'The drug came in a single-dose container; no = multi-dose.'),
  asked('abnOnFile', 'boolean', 'A signed Advance Beneficiary Notice for the item is on file.'),
  asked('cmnAttached', 'boolean', 'The electronic claim carries a CMN or DIF.', {
    aliases: ['LQ/FRM segment'],
  }),
  asked('invoiceAttached', 'boolean', 'Invoice or other paperwork travels with the claim.', {
    aliases: ['attachment'],
  }),
  asked('admitDate', 'date', 'Inpatient admission.', { onClaim: 'hospitalization.from' }),
  asked('dischargeDate', 'date', 'Inpatient discharge.', { onClaim: 'hospitalization.to' }),
  asked('dischargedToHome', 'boolean', "The discharge was to the patient's home."),
  asked('partAStay', 'boolean', 'The service date falls in a Medicare Part A skilled nursing stay.'),
  asked('hospice', 'boolean', 'A hospice election is active on the service date.'),
  asked('hhEpisode', 'boolean', 'A home health episode covers the service date.'),
  asked('msp', 'boolean', 'Another insurer is primary to this payer on the service date.'),
  asked('primaryPaidAmount', 'money', 'What the primary payer paid on this claim; zero = it paid nothing.', {
    onClaim: 'primaryPaid',
  }),
  asked('partBActive', 'boolean', 'The patient of a Medicaid claim has active Medicare Part B.'),
  asked('medicareBilledFirst', 'boolean', 'Medicare has already decided this Medicaid claim.'),
  asked('medicaid', 'boolean', 'The Medicare patient also has Medicaid.'),
  asked('maEnrolled', 'boolean', 'The patient is in a Medicare Advantage plan on the service date.', {
    aliases: ['eligibility.MA'],
  }),
  asked('maPlan', 'text', 'Name of that plan.'),
  asked('coverageFrom', 'date', 'First day of coverage by this payer.', { aliases: ['eligibility'] }),
  asked('coverageTo', 'date', 'Last day of coverage by this payer.'),
  asked('deathDate', 'date', "Patient's date of death.", { aliases: ['dod'], onClaim: 'patient.deathDate' }),
  given('portalMac', 'enum', 'DME MAC jurisdiction to which the claim goes.', {
    values: ['A', 'B', 'C', 'D'],
  }),
];

/** Parameters of the payer, under `profile`. */
export const PROFILE_FIELDS: readonly ContextField[] = [
  given('supplier.participating', 'boolean', 'The billing supplier participates in Medicare.'),
  given('supplier.npis', 'codes', "The supplier's own NPIs, one per location."),
  given('supplier.individual', 'boolean', 'The billing supplier is an individual practitioner.'),
  given('supplier.address', 'text', 'Street address of the supplier.'),
  given('authCodes', 'codes', "Codes that need this plan's authorization."),
  given('authAllRentals', 'boolean', 'Every rental and large item needs authorization.'),
  given('authNoc', 'boolean', 'Unlisted codes need authorization.'),
  given('authThreshold', 'money', 'Charge above which authorization is needed.'),
  given('cumulativeRental', 'boolean', 'The threshold looks at the charge times the planned rental months.'),
  given('timelyDays', 'integer', 'Filing limit counted from the From date.', { least: 1, unit: 'days' }),
  given('planIdPattern', 'text', "Mask of this plan's member ids: # a digit, @ a letter.", {
    aliases: ['planIdRegex'],
  }),
  given(
    'followsFFSModifiers',
    'boolean',
    'The Medicare Advantage plan keeps the FFS modifier edits in full.',
    {
      aliases: ['ma.followsFFSModifiers'],
    },
  ),
  given('alsoApplies', 'codes', 'Rules written for other payers that this one follows too, by id.'),
  given('purchaseAllowed', 'codes', 'Codes that may be sold although Medicare rents them.'),
  given('usefulLifeYears', 'number', 'Years before a device may be replaced.', {
    unit: 'years',
    aliases: ['RUL', 'profile years'],
  }),
  given('rentalList', 'codes', 'Codes that convert from rental to purchase.', {
    aliases: ['profile rental list'],
  }),
  given('rentToOwnMonths', 'integer', 'Rentals after which the item counts as bought.', {
    least: 1,
    unit: 'months',
  }),
  given('purchasePrice', 'money by code', 'Purchase price by code.'),
  given('capPercent', 'number', 'Rentals stop at this share of the purchase price.', { unit: 'percent' }),
  given('trialMonths', 'integer', 'Rental months that must come before a purchase.', {
    least: 0,
    unit: 'months',
  }),
  given('coveredList', 'codes', 'Codes or masks covered without special approval.'),
  given('unitLimits', 'numbers by code', 'Usual units per month by code.', { aliases: ['limit'] }),
  given('epsdtIndicatorRequired', 'boolean', 'Item 24H is wanted for patients under 21.'),
  given('allowFutureTo', 'boolean', 'A To date after today is accepted.'),
  given('allowCpt', 'boolean', 'Five-digit CPT codes are accepted on DME claims.'),
  given('taxonomyRequired', 'boolean', 'The billing taxonomy is required.'),
  given('invoiceForNoc', 'boolean', 'Unlisted codes need an attached invoice.'),
];

/** One payer-specific expectation, under `profile.rules`. */
export const PROFILE_RULE_FIELDS: readonly ContextField[] = [
  given('codes', 'codes', 'Codes or masks that the expectation is for.', {
    aliases: ['code', 'code/regex', 'regex'],
  }),
  given('requiredMods', 'codes', 'Modifiers that must be on the line.'),
  given('forbiddenMods', 'codes', 'Modifiers that must not be on the line.'),
  given('maxUnits', 'number', 'Most units in one period.'),
  given('maxPer', 'enum', 'That period.', { values: ['line', 'day', 'month', 'year'] }),
  given('needsInvoice', 'boolean', 'An invoice must be attached.'),
  given('message', 'text', 'What to tell the biller.', { aliases: ['profile message'] }),
];

/** One earlier service line, under `history`. */
export const HISTORY_FIELDS: readonly ContextField[] = [
  given('date', 'date', 'From date of the earlier line.', { aliases: ['dateFrom'] }),
  given('dateTo', 'date', 'To date, when the line spans days.'),
  given('procedureCode', 'text', 'HCPCS code.', { aliases: ['code'] }),
  given('modifiers', 'codes', 'Its modifiers.'),
  given('units', 'number', 'Its units.'),
  given('daysSupply', 'integer', 'Days the units were dispensed for.', {
    least: 1,
    unit: 'days',
    aliases: ['days dispensed'],
  }),
  given('paid', 'boolean', 'No = denied or still open.'),
  given('paidAmount', 'money', 'What was paid for it.'),
  given('supplierNpi', 'text', "Its supplier's NPI."),
];
