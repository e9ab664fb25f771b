/** What the facts mean that rest on the reference tables; part of `en-facts.ts`. */
export const enItemFacts = {
  'fact.line.similarGroup':
    'Group of items that stand in for each other (same or similar), such as walker or pap; blank outside all groups',
  'fact.line.rulYears': 'Years before Medicare replaces the item; blank where none was read',
  'fact.line.similarPerSide': 'Whether one item for each side is no second item',
  'fact.line.baseCodes': 'Equipment that the supply, part or drug serves; blank for items that serve none',
  'fact.line.accessoryKind': 'Whether the item is a supply, a part or a drug of equipment; blank for others',
  'fact.line.isAccessory': 'Whether the item is a supply or part of equipment',
  'fact.line.fitting':
    'Whether the brace is custom fitted or off the shelf, where a brace exists in both forms; blank for others',
  'fact.line.fittingTwin': 'Code of the same brace in the other form; blank without one',
  'fact.line.kLevelMin': 'Lowest functional level (0 to 4) for the prosthetic part; blank without one',
  'fact.line.isKnee': 'Whether it is a knee that level 2 may have with special documentation',
  'fact.line.functionGroups':
    'Groups in which only one item is paid in a period, such as pap-mask; blank for none',
  'fact.line.successorCode': 'Code that took the place of this ended one; blank where none was read',
  'fact.line.limit.max': 'Usual maximum of units in the period of the policy; blank without one',
  'fact.line.limit.months': 'Period of the usual maximum, in months',
  'fact.line.limit.per': 'What the usual maximum is counted for: a wound or a side; blank for the patient',
  'fact.line.limit.reduced':
    'Lower usual maximum that holds for some patients or beside some items; blank without one',
  'fact.line.limit.times': 'How many times the usual maximum of one period the units are; blank without one',
  'fact.line.limit.policy': 'Policy that names the usual maximum',
  'fact.line.allowance':
    'Usual maximum for the months, wounds or sides that the line is for; blank without a limit',
  'fact.line.reducedAllowance':
    'The same by the lower limit that holds for some patients or beside some items; blank without one',
  'fact.line.windowUnits':
    "Units of the code in the limit's period up to this date, on this claim and earlier, less the days that a refill may be early",
  'fact.line.overAllowance':
    'Whether the units of the line alone are over its usual maximum; blank without a limit',
  'fact.line.mue': "Most units of Medicare's unit edits; blank without a published limit",
  'fact.line.mueKind': 'What the unit edit counts: a line, a day by policy, or a day by what is usual',
  'fact.line.codeStatus':
    'Whether the code stood in HCPCS on the service date: valid, unknown, ended, not yet valid, or not for Medicare',
  'fact.line.benefit': 'Part of the law under which Medicare pays for the item; none where it is excluded',
  'fact.line.isNoc': 'Whether the code is a miscellaneous one',
  'fact.line.isDrug': 'Whether the line bills a drug',
  'fact.line.isSided': 'Whether the item is billed by side (RT, LT)',
  'fact.line.contractor':
    'Medicare contractor that pays the code: the DME MAC, the A/B MAC, or either; blank without a fee',
  'fact.line.kuPriced': 'Whether the fee schedule has a price with KU',
  'fact.line.bundledInto.wheelchair':
    "Codes on this claim, same date, that include the part at the chair's first issue; blank for none",
  'fact.line.bundledInto.chair':
    'Scooters, transport and rollabout chairs on this claim, same date, whose price includes the option; blank for none',
  'fact.line.bundledInto.walker': 'Walkers on this claim, same date, that include the part; blank for none',
  'fact.line.bundledInto.ventilator':
    'Ventilators on this claim, same month, that include the item; blank for none',
  'fact.line.bundledInto.oxygen':
    'Oxygen equipment on this claim, same month, that includes the item; blank for none',
  'fact.line.bundledInto.cgm':
    'Continuous glucose monitor codes on this claim, from the same day or up to a month before, that replace the item; blank for none',
  'fact.line.bundledInto.kit': 'Kits on this claim, same date, that hold the item; blank for none',
  'fact.line.bundledInto':
    'Codes on this claim that include the item, by any of the policies; blank for none',
  'fact.line.isBundled': 'Whether another line of this claim includes the item',
  'fact.line.spanListed':
    'Whether the code needs dates from the first to the last day covered, or takes one date; blank where no list names it',
  'fact.line.spanMaxDays': 'Longest usual span of dates of the code, in days; blank where no list names it',
  'fact.line.spanDayUnits':
    'Most units of the code that one day can use, where dates must span the supply; blank where that was not settled',
  'fact.line.spanUse':
    'Whether the line needs dates from the first to the last day covered, takes one date (rentals, sales), or may have either',
  'fact.diagnoses.notBillable':
    'Diagnosis codes in item 21 that need more characters, by ICD-10-CM; blank for none',
  'fact.diagnoses.unknown':
    'Diagnosis codes in item 21 that ICD-10-CM does not hold on the service date; blank for none',
  'fact.diagnoses.perhapsNew':
    'Diagnoses that stand in no edition of ICD-10-CM that was read, for a service date after the last of them',
  'fact.diagnoses.notValidThen':
    'Diagnosis codes in item 21 that had ended, or did not yet hold, on the service date; blank for none',
  'fact.line.dxSides':
    'Sides of the body (right, left, both) that the diagnoses of the line name; blank where none names one',
  'fact.claim.macOfState': "DME MAC jurisdiction of the patient's state (item 5): A, B, C or D",
  'fact.claim.contractorOfState': "Contractor of the patient's state (item 5): Noridian or CGS",
  'fact.claim.portalMac': 'DME MAC jurisdiction that the claim goes to, by the payer id',
  'fact.claim.portalContractor': "Contractor that the claim goes to, by the payer's id or name",
} as const satisfies Readonly<Record<`fact.${string}`, string>>;
