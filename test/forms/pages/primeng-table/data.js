const pick = (pairs) => pairs.map(([value, label]) => ({ value, label: label ?? value }));

export const LISTS = {
  filing: pick([['MB', 'Medicare Part B'], ['MC', 'Medicaid'], ['BL', 'Blue plan'], ['CI', 'Commercial']]),
  sexes: pick([['F', 'Female'], ['M', 'Male'], ['U', 'Unknown']]),
  relations: pick([['18', 'Self'], ['01', 'Spouse'], ['19', 'Child']]),
  frequencies: pick([['1', '1: Original'], ['7', '7: Replacement'], ['8', '8: Void/Cancel']]),
  places: pick([['11', '11'], ['12', '12'], ['13', '13'], ['31', '31'], ['32', '32']]),
  modifiers: pick([['CC'], ['GA'], ['KH'], ['KJ'], ['KX'], ['LT'], ['NU'], ['RB'], ['RR'], ['RT']]),
  pointers: pick([['A'], ['B'], ['C'], ['D']]),
};

export const PROCEDURES = ['E0601', 'E0562', 'A7030', 'A7037', 'A7039', 'A7046'];

export const claim = {
  filing: 'BL', payer: 'Bluestem Cross Plan of Iowa', memberId: 'YIA884019273', group: '0033817', last: 'Tamayo-Brandt', first: 'Leonor', birth: new Date(1974, 6, 30), sex: 'F', relation: '18', phone: '(515) 555-0188',
  address: '2207 Prairie Rose Cir', city: 'Ames', state: 'IA', zip: '50010', dx: ['G47.33', 'Z99.89', '', ''], pa: '', referral: '77120', frequency: '1', icn: '',
  ordering: 'Szymanski, Wit', orderingNpi: '2999955299', onset: null, accident: { work: false, auto: false, other: false }, assignment: 'Y', pcn: 'AMS-0071923', tin: '42-1198037', billing: 'Cyclone Sleep Supply', billingNpi: '2999955661', taxonomy: '332B00000X', paid: null, note: '',
};

const day = new Date(2026, 9, 26);
const blank = { from: null, to: null, pos: null, code: '', modifiers: [], pointers: [], units: null, charge: null, rendering: '', auth: '' };
export const lines = [
  { ...blank, id: 1, from: day, to: day, pos: '12', code: 'E0601', modifiers: ['RR', 'KJ', 'KX'], pointers: ['A'], units: 1, charge: 92.15, auth: 'BCP-AU-551908' },
  { ...blank, id: 2, from: day, to: day, pos: '12', code: 'A7030', modifiers: ['NU', 'KX'], pointers: ['A', 'B'], units: 1, charge: 1204.5 },
  { ...blank, id: 3, from: day, to: new Date(2027, 0, 23), pos: '12', code: 'A7039', modifiers: ['NU'], pointers: ['A'], units: 3, charge: 46.05 },
  { ...blank, id: 4, from: day, to: day, pos: '12', code: 'A7046', modifiers: [], pointers: ['A'], units: 1, charge: 21.4 },
  { ...blank, id: 5 },
];
