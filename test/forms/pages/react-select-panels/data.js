const pair = (value, label) => ({ value, label });

export const PLACES = [
  pair('11', '11 - Office'), pair('12', '12 - Home'), pair('13', '13 - Assisted living'), pair('14', '14 - Group home'),
  pair('31', '31 - Skilled nursing facility'), pair('32', '32 - Nursing facility'), pair('99', '99 - Other'),
];
export const STATES = [pair('OH', 'Ohio'), pair('PA', 'Pennsylvania'), pair('WV', 'West Virginia'), pair('KY', 'Kentucky')];
export const GENDERS = [pair('F', 'Female'), pair('M', 'Male'), pair('U', 'Unknown')];
export const RELATIONS = [pair('18', 'Self'), pair('01', 'Spouse'), pair('19', 'Child'), pair('G8', 'Other relationship')];
export const FREQUENCIES = [pair('1', '1 - Original claim'), pair('7', '7 - Replacement of prior claim'), pair('8', '8 - Void of prior claim')];
export const YES_NO = [pair('Y', 'Yes'), pair('N', 'No')];
export const MODIFIERS = ['BP', 'CR', 'GA', 'GZ', 'KH', 'KI', 'KJ', 'KX', 'LT', 'NU', 'RA', 'RR', 'RT', 'UE'].map((code) => pair(code, code));
export const PROCEDURES = [
  pair('E0601', 'E0601 - Airway pressure unit, continuous'), pair('E0562', 'E0562 - Humidifier, heated'),
  pair('A7030', 'A7030 - Full face mask'), pair('A7035', 'A7035 - Headgear'), pair('A7038', 'A7038 - Filter, disposable'),
];
export const DIAGNOSES = [
  pair('G4733', 'G47.33 - Sleep apnea, obstructive'), pair('I10', 'I10 - Hypertension'), pair('E6601', 'E66.01 - Obesity, severe'),
];
export const QUALIFIERS = [pair('DN', 'Referring provider'), pair('DK', 'Ordering provider'), pair('DQ', 'Supervising provider')];
export const UNIT_KINDS = [pair('UN', 'UN - Unit'), pair('MJ', 'MJ - Minutes')];

const one = (options, value) => options.find((option) => option.value === value) ?? null;
export const chosen = (options, values) => values.map((value) => one(options, value));
export { one };

/** One blank panel, as a click on "Add service line" makes it. */
export const blankLine = { from: '', to: '', place: null, procedure: null, modifiers: [], pointers: [], amount: '', quantity: '', kind: null, auth: '', clia: '', note: '', control: '' };

const line = (parts) => ({ ...blankLine, from: '11/09/2026', to: '11/09/2026', kind: UNIT_KINDS[0], ...parts });
export const LINES = [
  line({ place: one(PLACES, '12'), procedure: one(PROCEDURES, 'E0601'), modifiers: chosen(MODIFIERS, ['RR', 'KH', 'KX']), pointers: [0], amount: '94.62', quantity: '1', auth: 'MX-26-5570318', control: 'L-001' }),
  line({ place: one(PLACES, '12'), procedure: one(PROCEDURES, 'A7030'), modifiers: chosen(MODIFIERS, ['NU', 'KX']), pointers: [0, 1], amount: '171.00', quantity: '1', note: 'Size M, first mask after titration', control: 'L-002' }),
  line({ place: one(PLACES, '12'), procedure: one(PROCEDURES, 'A7038'), modifiers: chosen(MODIFIERS, ['NU']), pointers: [0], amount: '29.94', quantity: '6', to: '12/08/2026' }),
  blankLine,
];
