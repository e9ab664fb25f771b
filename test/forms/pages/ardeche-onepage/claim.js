export const member = { id: 'ELM 4471 90226', group: '0083415', last: 'Thibodeaux', first: 'Marguerite', birth: '04/17/1968', sex: 'F', relation: 'Spouse', holder: 'Thibodeaux, Lucien' };
export const providers = { name: 'Bayou Rehab & Mobility LLC', npi: '2999870118', tin: '72-0618834', orderingLast: 'Venkataraman', orderingFirst: 'Sunil', orderingNpi: '2999870126' };
export const claim = { account: 'BRM-20418', kind: '1', original: '', auth: 'EM26-0091177', referral: '', onset: '09/22/2026', paid: '$85.00', diagnoses: ['M17.11', 'S83.241A', 'R29.6'] };

const blank = { from: '', to: '', place: null, code: '', mods: ['', '', '', ''], points: [], billed: '', count: '' };
export const services = [
  { from: '11/04/2026', to: '11/04/2026', place: '12', code: 'L1833', mods: ['RT', '', '', ''], points: ['A', 'B'], billed: '$612.50', count: '1' },
  { from: '11/04/2026', to: '11/04/2026', place: '12', code: 'E0143', mods: ['NU', '', '', ''], points: ['A', 'C'], billed: '$118.20', count: '1' },
  { from: '11/04/2026', to: '12/03/2026', place: '12', code: 'E0935', mods: ['RR', 'RT', '', ''], points: ['A'], billed: '$1,395.00', count: '30' },
  blank,
];
export const PLACES = [['11', 'Office'], ['12', 'Home'], ['13', 'Assisted living facility'], ['31', 'Skilled nursing facility'], ['99', 'Other']].map(([value, name]) => ({ value, label: `${value} ${name}` }));
export const LETTERS = 'ABCDEFGHIJKL'.split('').map((value) => ({ value, label: value }));
