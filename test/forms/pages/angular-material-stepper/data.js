export const PLACES = ['11 - Office', '12 - Home', '13 - Assisted Living Facility', '31 - Skilled Nursing Facility'];
export const MODIFIERS = ['CG', 'GA', 'KH', 'KX', 'LT', 'NU', 'RR', 'RT', 'UE'];
export const ITEMS = ['L1851 Knee orthosis, off the shelf', 'L2397 Suspension sleeve', 'E0143 Folding wheeled walker', 'A4467 Belt or sleeve'];

/** First step, finished and not shown any more. */
export const MEMBER = { id: 'OMP0044817702', last: 'Castellanos', first: 'Efraín', birth: new Date(1968, 1, 14), sex: 'M', group: '88-2040' };

export const CLAIM = { account: 'NWB-22019', auth: 'OM-AUTH-7740912', referral: '', ordering: 'Lindqvist, Petra', orderingNpi: '2999951595', frequency: '1', original: '', assignment: 'yes', note: '', place: '12 - Home' };

const blank = { from: null, to: null, place: null, item: '', modifiers: [], pointers: [], units: '', unitPrice: '', charge: '', rendering: '' };
const day = new Date(2026, 10, 10);
export const LINES = [
  { ...blank, from: day, to: day, place: '12 - Home', item: 'L1851 Knee orthosis, off the shelf', modifiers: ['NU', 'KX', 'RT'], pointers: ['A', 'B'], units: '1', unitPrice: '884.35', charge: '884.35', rendering: '2999951967' },
  { ...blank, from: day, to: day, place: '12 - Home', item: 'L2397 Suspension sleeve', modifiers: ['NU', 'RT'], pointers: ['A'], units: '2', unitPrice: '61.20', charge: '122.40' },
  { ...blank, from: day, place: '11 - Office', item: 'E0143 Folding wheeled walker', modifiers: ['NU', 'KX'], pointers: ['C'], units: '1', unitPrice: '97.00', charge: '97.00' },
  blank,
];
