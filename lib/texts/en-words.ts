/** Words that facts hold, by the words in the rules: what stands for them in a sentence. */
export const enWords = {
  // Sides.
  'word.right': 'right',
  'word.left': 'left',
  'word.both': 'both',
  'word.none': 'none',
  'word.conflict': 'several that differ',

  // What an order may lack.
  'word.signature': 'signature',
  'word.date': 'date',
  'word.patient': 'patient',
  'word.item': 'item',
  'word.practitioner': 'practitioner',
  'word.quantity': 'quantity',

  // Who pays when.
  'word.primary': 'primary',
  'word.secondary': 'secondary',
  'word.tertiary': 'tertiary',

  // Lists and codes.
  'word.required': 'required',
  'word.not-required': 'not required',
  'word.needed': 'needed',
  'word.not-used': 'not used',
  'word.optional': 'optional',
  'word.valid': 'valid',
  'word.unknown': 'unknown',
  'word.ended': 'ended',
  'word.not-yet': 'not yet in force',
  'word.not-for-medicare': 'not for Medicare',

  // Delivery.
  'word.in-person': 'in person',
  'word.pickup': 'pickup',
  'word.mail': 'mail',
  'word.drop-ship': 'drop ship',

  // The item and the line.
  'word.supply': 'supply',
  'word.part': 'part',
  'word.drug': 'drug',
  'word.custom-fitted': 'custom fitted',
  'word.off-the-shelf': 'off the shelf',
  'word.rental': 'rental',
  'word.new': 'new',
  'word.used': 'used',
  'word.repair': 'repair',
  'word.replacement': 'replacement',
  'word.maintenance': 'maintenance',
  'word.upgraded': 'upgraded',
  'word.covered': 'covered',
  'word.free-upgrade': 'free upgrade',

  // Why something was replaced.
  'word.lost': 'lost',
  'word.stolen': 'stolen',
  'word.disaster': 'disaster',
  'word.damaged': 'damaged',
  'word.rul': 'useful life over',

  // What a limit is for.
  'word.wound': 'wound',
  'word.side': 'side',
  'word.line': 'line',
  'word.day': 'day',
  'word.month': 'month',
  'word.year': 'year',

  // Places.
  'word.home': 'home',
  'word.snf': 'nursing facility',
  'word.facility': 'facility',
  'word.office': 'office',

  // What is wrong with a field.
  'word.missing': 'missing',
  'word.digits': 'digits',
  'word.impossible': 'impossible',
  'word.state': 'state',
  'word.zip': 'ZIP code',
  'word.supplier': 'supplier',
  'word.other': 'other',
} as const;
