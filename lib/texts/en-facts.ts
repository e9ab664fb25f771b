import { enItemFacts } from './en-item-facts.ts';

/**
 * What each fact means, in English, under `fact.<name>`: for "Why?", for what could not be checked, and for the list of facts.
 * Facts that are fields of the claim go by the field's own label.
 */
export const enFacts = {
  ...enItemFacts,
  'fact.line.priorAuth.status':
    "Whether the item was on Medicare's required prior authorization list on the day of delivery (else of service) in the patient's state",
  'fact.line.authNumber': 'The authorization number of the line: its own, else that of the claim (item 23)',
  'fact.line.authBase':
    "What the payer's threshold looks at: the charge, or the charge of all planned months where rentals are added up",
  'fact.claim.oneDelivery':
    'Whether one day of delivery can stand for all lines: what came with this claim and later rental months share none',
  'fact.line.deliveryDate':
    'Day of delivery as answered for the line, or for the claim where that can only mean this line too; for a later rental month the day the rental began',
  'fact.line.deliveredOn':
    'The day the patient got the item: as answered, else the From date of a sale, a supply or a first rental month',
  'fact.line.orderGaps': 'What the written order is known to lack; blank when nothing is missing',
  'fact.line.papersMissing': 'Papers that you said are not at hand; blank where you said so of none',
  'fact.line.papersAtHand': 'Papers that you ticked',
  'fact.line.f2f.required':
    'Whether Medicare wants a face-to-face visit and the order before delivery of this item; blank for codes that our list does not hold',
  'fact.line.f2f.confirmed': "Whether that entry was read in CMS's own list, not in a transcription only",
  'fact.line.paymentCategory':
    'Payment categories in which Medicare prices the code, by their letters (CR, IN, OX …); blank without a price',
  'fact.line.maxPerSide':
    'Most units for one side of the body: half of the limit for a patient, at least one; blank without a published limit',
  'fact.line.purchaseAllowed': 'This payer lets the item be sold although Medicare only rents it',
  'fact.claim.lineSum': 'Sum of all line charges; unknown while one of them is not known',
  'fact.claim.orderingName': 'Name of the ordering provider: item 17, or given on every line',
  'fact.claim.orderingNpi': 'NPI of the ordering provider: item 17b, or given on every line',
  'fact.claim.isReplacement':
    'Whether the claim takes the place of an earlier one (frequency code 7 or 8, item 22)',
  'fact.claim.codes': 'Procedure codes of all lines, each once',
  'fact.claim.arithmeticGap':
    'Total charge (item 28) less the sum of the line charges; negative where the lines sum to more',
  'fact.claim.anyAccident': 'Whether item 10 says yes to work, auto accident or another accident',
  'fact.claim.otherInsurance': 'Whether item 9d or 11d names other coverage; NONE and the like are none',
  'fact.claim.primaryPaymentShown':
    "Whether another payer's decision is on the claim: the amount that it paid, zero included, or its explanation of benefits",
  'fact.claim.earliestDos': 'Earliest From date of all lines',
  'fact.claim.latestDos': 'Latest To date of all lines; the From date where To is empty',
  'fact.claim.timelyLimit':
    "Last day to file: a calendar year after the earliest From date for Original Medicare, else by the payer's days",
  'fact.claim.daysToTimelyLimit': 'Days from today to the last day to file; negative when it has passed',
  'fact.claim.stay':
    'Days wholly inside a hospital stay: after admission, before discharge (item 18); blank without a stay',
  'fact.claim.coverage': 'Days on which this payer covers the patient; an end that is not known is open',
  'fact.orderingProvider.title':
    "Title in the ordering provider's name (item 17), such as DR; blank without one",
  'fact.orderingProvider.credential':
    "Credential in the ordering provider's name (item 17), such as MD; DO and PA only as the last of three words; blank without one",
  'fact.orderingProvider.orgWord':
    "Word of an organization in the ordering provider's name (item 17), such as CLINIC; blank without one",
  'fact.orderingProvider.nickname':
    "Nickname in quotes or brackets in the ordering provider's name (item 17); blank without one",
  'fact.orderingProvider.sameAsBilling':
    'Whether the ordering and the billing NPI are the same (items 17b and 33a)',
  'fact.billing.isIndividual':
    'Whether a practitioner bills under a personal NPI: by the profile, else by name and taxonomy (item 33)',
  'fact.patient.birthDateFault':
    'What is wrong with the birth date (item 3): missing, or no day of the calendar; half-typed dates are not judged',
  'fact.patient.nameFault':
    "What is wrong with the patient's name (item 2): missing, or its last name is, or it has digits in it",
  'fact.patient.addressFault':
    "What is wrong with the patient's address (item 5): no postal state, no ZIP code, or the supplier's own",
  'fact.patient.zipMatchesState':
    "Whether the first three digits of the patient's ZIP code belong to the state (item 5)",
  'fact.insured.idFitsPlan': "Whether the member id (item 1a) has the shape of this plan's ids",
  'fact.ctx.orderOnFile': 'Whether a valid written order is on file',
  'fact.ctx.orderDate': 'Date on the order that covers the line',
  'fact.ctx.orderReceivedDate': 'Day the signed order reached the supplier',
  'fact.ctx.order.beneficiary': 'The order names the patient',
  'fact.ctx.order.orderDate': 'The order carries its date',
  'fact.ctx.order.itemDescription': 'The order describes the item',
  'fact.ctx.order.quantity': 'The order states the quantity',
  'fact.ctx.order.practitioner': "The order carries the practitioner's name or NPI",
  'fact.ctx.order.signature': 'The practitioner signed the order',
  'fact.ctx.orderBySamePractitioner': 'Who did the mobility examination also wrote the order',
  'fact.ctx.orderingProviderEligible': 'The ordering provider is listed as allowed to order DMEPOS',
  'fact.ctx.f2fDate': 'Face-to-face or telehealth visit that supports the order',
  'fact.ctx.deliveryDate':
    'Day the patient received the item; for a later rental month the day the rental began',
  'fact.ctx.shipDate': 'Day the item was handed to the carrier',
  'fact.ctx.deliveryMethod': 'How the patient got the item',
  'fact.ctx.fittedByExpert': 'A qualified fitter made a substantial adjustment at delivery',
  'fact.ctx.firstRentalDate': 'From date of the first rental month of the present series',
  'fact.ctx.rentalMonth': 'Which rental month the RR lines bill, 1 for the first of the series',
  'fact.ctx.paidMonths': 'Rental months already paid in the present series',
  'fact.ctx.breakInService': 'Whether the rental was interrupted',
  'fact.ctx.breakInNeed': 'The medical need itself ended and a new one began',
  'fact.ctx.breakFrom': 'First day of the interruption',
  'fact.ctx.breakTo': 'Last day of the interruption',
  'fact.ctx.baseOwned': 'The patient owns the base device that the line serves',
  'fact.ctx.plannedRentalMonths': 'Months of rental that the order asks for',
  'fact.ctx.paExempt': 'The supplier is exempt from required prior authorization on the service date',
  'fact.ctx.paDecisionDate': 'Date of the affirmed prior authorization decision',
  'fact.ctx.auth.codes': "Codes on the plan's authorization",
  'fact.ctx.auth.from': 'First day that the plan authorized',
  'fact.ctx.auth.to': 'Last day that the plan authorized',
  'fact.ctx.auth.units': 'Units that the plan authorized',
  'fact.ctx.auth.usedUnits': 'Authorized units already billed before this claim',
  'fact.ctx.supplyEndDate': "Day the patient's present supply is expected to run out",
  'fact.ctx.contactDate': 'Day the supplier asked the patient about this refill',
  'fact.ctx.affirmed': 'The patient affirmed the need for this refill',
  'fact.ctx.lastNeedRecord': 'Latest record that shows continued need and use',
  'fact.ctx.highUse': 'The chart supports quantities above the usual maximum',
  'fact.ctx.insulinTreated': 'The patient was treated with insulin on the service date',
  'fact.ctx.lastDiabetesVisit': 'Latest visit with the practitioner who manages the diabetes',
  'fact.ctx.deviceClass': 'FDA class of the product on the line',
  'fact.ctx.woundCount': 'Wounds that the item on the line is used on',
  'fact.ctx.woundEvaluationDate': 'Latest monthly wound evaluation',
  'fact.ctx.flowLpm': 'Prescribed oxygen flow at rest',
  'fact.ctx.flowAveraged': 'The flow is an average of different day and night flows',
  'fact.ctx.hasPortable': 'The patient also has portable oxygen equipment',
  'fact.ctx.retestDate': 'Latest qualifying repeat oxygen test by the service date',
  'fact.ctx.reevalDate': 'Re-evaluation visit after PAP therapy began',
  'fact.ctx.adherenceMet': 'Usage data meet the adherence standard of the trial period',
  'fact.ctx.improvementDocumented': 'The re-evaluation documents improvement of symptoms',
  'fact.ctx.beneWeight': "Patient's weight",
  'fact.ctx.certifierType': 'Who signed the certifying statement for diabetic shoes',
  'fact.ctx.statementDate': 'Day the certifying statement was signed',
  'fact.ctx.fittingAtSelection': 'In-person fitting when the shoes were selected is documented',
  'fact.ctx.fittingAtDelivery': 'In-person fitting at delivery is documented',
  'fact.ctx.homeAssessment': 'Home assessment for the mobility device is on file',
  'fact.ctx.specialtyEvaluation': 'PT, OT or physician specialty evaluation is on file',
  'fact.ctx.evaluatorIndependent': 'The evaluator has no financial tie to the supplier',
  'fact.ctx.atpInPerson': "The supplier's ATP took part in person",
  'fact.ctx.useOutsideOnly': 'The item is needed only outside the home',
  'fact.ctx.singleDose': 'Whether the drug came in a single-dose container, not a multi-dose one',
  'fact.ctx.abnOnFile': 'A signed Advance Beneficiary Notice for the item is on file',
  'fact.ctx.cmnAttached': 'The electronic claim carries a CMN or DIF',
  'fact.ctx.invoiceAttached': 'Invoice or other paperwork travels with the claim',
  'fact.ctx.admitDate': 'Inpatient admission',
  'fact.ctx.dischargeDate': 'Inpatient discharge',
  'fact.ctx.dischargedToHome': "The discharge was to the patient's home",
  'fact.ctx.partAStay': 'The service date falls in a Medicare Part A skilled nursing stay',
  'fact.ctx.hospice': 'A hospice election is active on the service date',
  'fact.ctx.hhEpisode': 'A home health episode covers the service date',
  'fact.ctx.msp': 'Another insurer is primary to this payer on the service date',
  'fact.ctx.primaryPaidAmount': 'What the primary payer paid on this claim, zero where it paid nothing',
  'fact.ctx.partBActive': 'The patient of a Medicaid claim has active Medicare Part B',
  'fact.ctx.medicareBilledFirst': 'Medicare has already decided this Medicaid claim',
  'fact.ctx.medicaid': 'The Medicare patient also has Medicaid',
  'fact.ctx.maEnrolled': 'The patient is in a Medicare Advantage plan on the service date',
  'fact.ctx.inNetwork': "The supplier is in the plan's network",
  'fact.ctx.maPlan': 'Name of that plan',
  'fact.ctx.coverageFrom': 'First day of coverage by this payer',
  'fact.ctx.coverageTo': 'Last day of coverage by this payer',
  'fact.ctx.deathDate': "Patient's date of death",
  'fact.ctx.portalMac': 'DME MAC jurisdiction to which the claim goes',
  'fact.profile.supplier.participating': 'The billing supplier participates in Medicare',
  'fact.profile.supplier.npis': "The supplier's own NPIs, one per location",
  'fact.profile.supplier.individual': 'The billing supplier is an individual practitioner',
  'fact.profile.supplier.address': 'Street address of the supplier',
  'fact.profile.authCodes': "Codes that need this plan's authorization",
  'fact.profile.authAllRentals': 'Every rental and large item needs authorization',
  'fact.profile.authNoc': 'Unlisted codes need authorization',
  'fact.profile.authThreshold': 'Charge above which authorization is needed',
  'fact.profile.cumulativeRental': 'The threshold looks at the charge times the planned rental months',
  'fact.profile.timelyDays': 'Filing limit counted from the From date',
  'fact.profile.timelyFromLastDay':
    'The filing limit runs from the last day of a service that lasts several days',
  'fact.profile.timelyDaysInNetwork': 'Filing limit of suppliers in the network, counted from the From date',
  'fact.profile.planIdPattern': "Mask of this plan's member ids: # a digit, @ a letter",
  'fact.profile.followsFFSModifiers': 'The Medicare Advantage plan keeps the FFS modifier edits in full',
  'fact.profile.alsoApplies': 'Rules written for other payers that this one follows too, by id',
  'fact.profile.purchaseAllowed': 'Codes that may be sold although Medicare rents them',
  'fact.profile.usefulLifeYears': 'Years before a device may be replaced',
  'fact.profile.rentalList': 'Codes that convert from rental to purchase',
  'fact.profile.rentToOwnMonths': 'Rentals after which the item counts as bought',
  'fact.profile.purchasePrice': 'Purchase price by code',
  'fact.profile.capPercent': 'Rentals stop at this share of the purchase price',
  'fact.profile.trialMonths': 'Rental months that must come before a purchase',
  'fact.profile.coveredList': 'Codes or masks covered without special approval',
  'fact.profile.unitLimits': 'Usual units a month by code',
  'fact.profile.epsdtIndicatorRequired': 'Item 24H is wanted for patients under 21',
  'fact.profile.allowFutureTo': 'A To date after today is accepted',
  'fact.profile.allowCpt': 'Five-digit CPT codes are accepted on DME claims',
  'fact.profile.taxonomyRequired': 'The billing taxonomy is required',
  'fact.profile.invoiceForNoc': 'Unlisted codes need an attached invoice',
  'fact.line.dxCodes': 'The diagnosis codes that the line points to, in the order of its pointers',
  'fact.line.pointersWithoutDiagnosis':
    'Pointers of the line whose box in item 21 is empty, and pointers that are no letter from A to L',
  'fact.line.pointerCount': 'How many diagnosis pointers the line has; 0 when the box is empty',
  'fact.diagnoses.gap': 'Whether an empty box of item 21 stands before a filled one',
  'fact.diagnoses.duplicates': 'Diagnosis codes that stand in item 21 more than once',
  'fact.diagnoses.malformed': 'Diagnosis codes in item 21 that do not have the shape of ICD-10-CM',
  'fact.diagnoses.unused': 'Diagnosis codes in item 21 that no line points to',
  'fact.attachments.type': 'Attachment report type code',
  'fact.attachments.transmission': 'Attachment transmission code',
  'fact.attachments.controlNumber': 'Attachment control number',
  'fact.today': 'The day the biller sits at the screen, which is the day of submission',
  'fact.diagnoses': 'The diagnosis codes that are entered, in order, blank boxes left out (item 21)',
  'fact.item.index': 'Place among the lines',
  'fact.item.fromHistory': 'Whether it is of an earlier claim',
  'fact.item.daysBefore': 'Days before this line',
  'fact.item.monthsBefore': 'Calendar months before this line',
  'fact.item.sameMonth': 'Whether it is in the same calendar month',
  'fact.item.sameYear': 'Whether it is in the same calendar year',
  'fact.item.overlaps': 'Whether its days and those of this line overlap',
  'fact.item.sameModifiers': 'Whether both have the same modifiers',
  'fact.item.sameSeries': 'Whether both are months of one rental',
  'fact.item.used': 'Whether it counts as used: on this claim, or paid earlier',
  'fact.item.paid': 'Whether it was paid',
  'fact.item.paidAmount': 'What was paid for it',
  'fact.item.daysSupply': 'Days that it was to last',
  'fact.item.supplierNpi': 'NPI of who billed it',
  'fact.item.status': 'What ICD-10-CM says of the diagnosis',
  'fact.item.side': 'Side that the diagnosis names',
  'fact.item.code': 'Diagnosis code',
  'fact.item.letter': 'Letter of the diagnosis',
  'fact.line.index': 'Which line this is on the form, 1 for the first',
  'fact.line.modifierSet': 'Modifiers (item 24D), and those in the note when 99 is used',
  'fact.line.side': 'Side that RT or LT names',
  'fact.line.kLevel': 'Functional level that the one modifier of K0 to K4 names; blank without one',
  'fact.line.liability': 'What the line says of coverage: criteria met (KX), or who pays if not (GA, GZ, GY)',
  'fact.line.transaction':
    'What was done with the item: rented (RR), sold new (NU) or used (UE), repaired (RB), replaced (RA alone), maintained (MS)',
  'fact.line.modifiersComplete':
    'Whether all modifiers of the line were seen, those in the note too when 99 is used',
  'fact.line.modifierCount': 'How many modifiers the line has, 99 not counted, those in its note counted',
  'fact.line.modifierOrder':
    'Whether the modifiers stand in order: what prices, what the policy asks, what informs; else the worst fault',
  'fact.line.modifiersInOrder':
    'The modifiers in the usual order: what prices, what the policy asks for, what informs',
  'fact.line.distinctModifiers': 'The modifiers, each written once',
  'fact.line.misplacedModifier': 'The modifier that stands too early; blank where the order is right',
  'fact.line.unknownModifiers':
    'Modifiers of the line that HCPCS never had; numeric ones (CPT) are not judged',
  'fact.line.endedModifiers': "Modifiers of the line that are not in force on the line's From date",
  'fact.line.unreadCode': 'What was typed as the procedure code and cannot be read as one',
  'fact.line.unreadModifiers': 'What was typed as modifiers and cannot be read as such',
  'fact.line.unreadFrom': 'What was typed as the From date and cannot be read as a date',
  'fact.line.unreadTo': 'What was typed as the To date and cannot be read as a date',
  'fact.line.wrongOModifiers':
    'Modifiers with a letter O where a zero is meant or the other way round, such as KO on a prosthesis',
  'fact.line.duplicateModifiers': 'Modifiers that stand on the line more than once',
  'fact.line.upgradeRole':
    'Part of an upgrade: covered (GK), free (GL), or upgraded (GA or GZ with GK on the next line)',
  'fact.line.previous.upgradeRole': 'Part of an upgrade that the line above is; blank for the first line',
  'fact.line.previous.procedureCode': 'Procedure code of the line above; blank for the first line',
  'fact.line.previous.charge': 'Charge of the line above; blank for the first line',
  'fact.line.flowModifier':
    'Oxygen flow modifier of the line: one of QA, QB, QE, QF, QG, QR, none, or conflict for several',
  'fact.line.woundModifier': 'Number of wounds that A1 to A9 names, 9 for nine or more; blank without one',
  'fact.line.expectedWoundModifier': 'The A modifier for the number of wounds that the biller states',
  'fact.line.throughDate': 'Last day of the line: its To date, or its From date where To is empty',
  'fact.line.spanDays': 'Days from the From date to the To date, both counted; 1 where To is empty',
  'fact.line.daysDispensed':
    'Days a quantity is meant for: the span where it is longer than a day, else what the note says; blank where neither says',
  'fact.line.monthsDispensed':
    'Months a quantity is meant for, by span or note; where neither says one, three for PAP accessories',
  'fact.line.supplyQuarters': 'Quarters of a year a quantity is meant for, rounded up',
  'fact.line.ageAtDos': "Patient's age in whole years on the From date; negative before birth",
  'fact.line.unitsWhole': 'Whether the units are a whole number',
  'fact.line.unitsPerDay': 'Units divided by the days of the span',
  'fact.line.unitsPerMonth': 'Units divided by the months that they are meant for',
  'fact.line.woundsServed':
    'Wounds that the item is used on: as answered, else by A1 to A8, else by the note',
  'fact.line.unitsPerWound': 'Units divided by the wounds that the item is used on',
  'fact.line.unitCharge': 'Charge divided by the units, to the cent',
  'fact.line.unitsOfCode': 'Units of all lines of the claim with this code',
  'fact.line.authorizedUse':
    'Units used of the authorization once this claim is paid: those before it and those of this code on it',
  'fact.line.note': "The line's own note, else the claim note (item 19) where it can only be about this line",
  'fact.line.note.length': 'Length of that note; blank without one',
  'fact.line.note.hasPrice': 'Whether that note names a price: an amount after $, PL, MSRP or "price"',
  'fact.line.note.replacementReason':
    'Why that note says the item was replaced: lost, stolen, disaster, damaged, lifetime over (rul), or none',
  'fact.line.note.codes': 'HCPCS codes that the note names',
  'fact.line.note.ownedCodes': 'HCPCS codes that the note calls owned or purchased',
  'fact.line.note.monthYear':
    'Date of purchase or delivery that the note names, the first of the month where no day is given; blank without one',
  'fact.line.note.breakStated':
    'Whether the note says that the rental or the need was interrupted (BIB, break in need)',
  'fact.line.note.durationDays':
    'Days that the note says the quantity is for (90 days, 3 months); blank where it says none',
  'fact.line.note.minutes': 'Minutes of labor that the note names, added up; blank without any',
  'fact.line.note.laborUnits': 'Those minutes as units of 15, rounded up; blank without any',
  'fact.line.note.money': 'First amount that the note names as a price; blank without one',
  'fact.line.note.mentionsCmn': 'Whether the note speaks of a CMN or DIF',
  'fact.line.note.woundCount': 'Number of wounds that the note names; blank without one',
  'fact.line.note.drainageMl':
    'Milliliters that the note says a wound drains a day; blank where it says none',
  'fact.line.note.extraModifiers': 'Modifiers that the note lists after "mods" and that are not on the line',
  'fact.line.snfPayable':
    'Whether Medicare Part B pays for this kind of item in a nursing facility outside a Part A stay',
  'fact.line.posClass':
    'Kind of place that item 24B names for equipment: home, nursing facility (snf), facility, office or other; blank for numbers that are not assigned',
  'fact.line.rentalMonth':
    'Month of the rental series that the line bills, 1 for the first; blank without a rental',
  'fact.line.rentalMonthAtLeast':
    'Earliest month of the rental series that the line can bill, whatever is not known',
  'fact.line.expectedRentalModifier':
    'Month modifier of a capped rental: KH for month 1, KI for 2 and 3, KJ for 4 to 13, none after that',
  'fact.line.firstRentalDate': 'Day on which the present rental series began',
  'fact.line.initialIssue':
    'Billed for the first time: a sale or the first rental month, no repair and no later month',
  'fact.line.episode.start':
    'Day on which the rental series of the item began, whatever this line bills of it; blank where there was none',
  'fact.line.episode.paidMonths':
    'Months of the series that were paid before this line: at least so many; exact where line.episode.complete says so',
  'fact.line.episode.complete': 'Whether all paid months of the series are known',
  'fact.line.episode.lastPaid':
    'From date of the last month of the series that was paid; blank where none was',
  'fact.line.episode.daysSinceLast': 'Days from that date to the From date of this line',
  'fact.line.episode.sumPaid':
    'What was paid for the months of the series: at least so much; amounts that were not seen count as nothing',
  'fact.line.onAnniversary': 'Whether the From date is a whole number of months after the first rental date',
  'fact.line.rulStart':
    'From date less the useful lifetime of the item: what was supplied later is not past it; blank without a lifetime',
  'fact.line.baseKnown':
    'Whether the equipment that the item serves is on the claim, in the history, or owned by answer or note; blank for what serves none',
  'fact.line.baseFirstDate':
    'Earliest date of the equipment that the item serves, on the claim and in the history; blank where there is none',
  'fact.line.supplyEndDate':
    'Last day that what the patient has of the supply lasts: as answered, else by the latest delivery; blank where there was none',
  'fact.line.supplyEndDateAtLeast':
    'Last day that what the patient has of the supply lasts by what was seen: it cannot be earlier',
  'fact.line.payer.covered':
    "Whether the code is on the payer's list of what it covers without special approval",
  'fact.line.payer.rentToOwn': "Whether the code is on the payer's list of rentals that become a purchase",
  'fact.line.payer.unitLimit':
    'Usual units a month that the payer names for the code; blank where it names none',
  'fact.line.payer.purchasePrice':
    'Purchase price that the payer names for the code; blank where it names none',
  'fact.line.payer.rentalCap':
    'What all rentals of the item may cost together: the share of the purchase price that the payer names; blank without a price',
  'fact.line.payer.missingModifiers':
    "Modifiers that the payer's own expectations ask for and the line lacks",
  'fact.line.payer.unwantedModifiers': "Modifiers of the line that the payer's own expectations do not want",
  'fact.line.payer.maxUnits': "Most units by the payer's own expectation; blank where it has none",
  'fact.line.payer.maxUnitsPer': 'Period of that limit; the line where none is named',
  'fact.line.payer.needsInvoice':
    "Whether the payer's own expectation asks for an invoice; blank where it has none",
  'fact.line.payer.modifierWords':
    "What the payer's profile says of its expectations of modifiers that the line is known to break",
  'fact.line.payer.unitWords': "What the payer's profile says of its limit of units for the code",
  'fact.line.payer.invoiceWords': "What the payer's profile says of the invoice that it wants with the code",
} as const satisfies Readonly<Record<`fact.${string}`, string>>;
