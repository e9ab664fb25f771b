import { noteWords, says } from './says.ts';

/** Why an item was replaced, by what a note says; `none` where it gives no reason. */
export const REPLACEMENT_REASONS = ['lost', 'stolen', 'disaster', 'damaged', 'rul', 'none'] as const;
export type ReplacementReason = (typeof REPLACEMENT_REASONS)[number];

const THING = 'DEVICE|EQUIPMENT|EQUIP|ITEM|UNIT|MACHINE|DME|MACH|BAG|LUGGAGE';
/** What patients lose that no supplier replaces. */
const BODILY =
  'WEIGHT|WT|HEARING|VISION|BLOOD|MEMORY|TOOTH|TEETH|LIMB|BONE|HAIR|SENSORY|FLUID|FAT|MUSCLE|TISSUE|HEAT|SIGHT';

/**
 * Words of each reason, the surest first. A lifetime is five years for most equipment (42 CFR 414.210(f)), so `5 yrs` says it
 * too; the age of a patient and a guarantee do not.
 */
const REASONS: readonly (readonly [ReplacementReason, RegExp])[] = [
  ['stolen', /\b(?:STOLEN|STOLE|THEFT|THIEF|BURGLAR\w*|ROBBED|ROBBERY|BROKEN INTO|BROKE INTO)\b/g],
  [
    'lost',
    new RegExp(
      String.raw`(?<!\b(?:${BODILY}) )\b(?:LOST(?! (?:TO FOLLOW|${BODILY}|CONSCIOUSNESS|FUNCTION|LIMB))|MISPLACED|REPORTED MISSING|WENT MISSING|LOSS OF (?:THE |HIS |HER |PTS? |OLD )?(?:${THING})|(?:${THING}) LOSS)\b`,
      'g',
    ),
  ],
  [
    'disaster',
    /\b(?:(?:(?:HOUSE|WILD|APT|APARTMENT|HOME) ?)?FIRES?(?! (?:DEPT|DEPARTMENT|STATION|EXTINGUISHER|RETARDANT|RESISTANT|SAFE|PROOF|ALARM))|FLOOD(?:ED|ING|S)?|HURRICANE|TORNADO|EARTHQUAKE|MUDSLIDE|NATURAL DISASTER|DISASTER|FEMA)\b/g,
  ],
  [
    'damaged',
    /(?<!\b(?:SKIN|TISSUE|NERVE|LUNG|BRAIN|KIDNEY|LIVER|HEART) )\b(?:DAMAGED?|DMGD?|DAMGD?|IRREPA(?:I)?RABLE|IRREPAIRABLY|(?:BEYOND|PAST|NOT WORTH) (?:ECONOMICAL )?REPAIR|(?:UN|NON ?|NOT )REPAIRABLE|CANNOT BE REPAIRED|CANT BE REPAIRED|CRUSHED|DESTROYED|RUINED|SHATTERED|RAN OVER|RUN OVER)\b/g,
  ],
  [
    'rul',
    /(?<!\b(?:BEFORE|WITHIN|UNDER|PRIOR TO|INSIDE) )\b(?:RUL|(?:REASONABLE )?USEFUL LIFE(?:TIME)?|LIFETIME (?:MET|ENDED|OVER|EXPIRED|REACHED|EXCEEDED|UP)|(?:PAST|EXCEEDED|MET|OVER|BEYOND) (?:ITS |THE )?(?:USEFUL )?LIFETIME)\b/g,
  ],
  [
    'rul',
    /(?<![\d.,/$])(?:5|FIVE) ?\+? ?(?:YRS?|YEARS?|Y|YR\(S\))\b(?! ?(?:O\b|YO\b|OLD (?:PT|PATIENT|CHILD|BOY|GIRL|MALE|FEMALE|M|F|SON|BENE)\b|PT\b|PATIENT|CHILD|BOY|GIRL|MALE|FEMALE|WARR|GUARANTEE|LENGTH|LON\b))/g,
  ],
];

/** Parts of a note that speak against a lifetime that was reached: `RUL not met`. */
const LIFETIME_OPEN = /\b(?:RUL|LIFETIME|LIFE) (?:IS |WAS |HAS )?(?:NOT|UNMET|REMAINING)\b/;

/** @returns why the item of a note was replaced; a theft or loss tells more than damage, damage more than age */
export function replacementReason(note: string): ReplacementReason {
  const words = noteWords(note);
  for (const [reason, pattern] of REASONS) {
    if (reason === 'rul' && LIFETIME_OPEN.test(words)) continue;
    if (says(words, pattern)) return reason;
  }
  return 'none';
}
