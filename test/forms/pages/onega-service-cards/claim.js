export const PLACES = { 11: 'Office', 12: 'Home', 13: 'Assisted Living Facility', 31: 'Skilled Nursing Facility', 32: 'Nursing Facility' };
export const MODIFIERS = ['AU', 'BO', 'EY', 'GA', 'GY', 'KH', 'KX', 'NU', 'RR', 'UE'];

export const claim = {
  payer: 'Bayfront Community Medicaid', payerType: 'Medicaid managed care', member: 'BCM0094417', first: 'Aurelio', last: 'Montgomery-Diaz', birth: '2014-07-08', sex: 'Male',
  relation: 'Child', subscriber: 'Montgomery-Diaz, Paloma', street: '530 Sandpiper Ct', city: 'Tarpon Springs', state: 'FL', zip: '34689', account: 'OB-66120', auth: 'PA2611-30887', frequency: '1 · Original claim', original: '',
  orderer: 'Iris Valkonen MD', ordererNpi: '2999000708', note: '', assignment: true, employment: false, auto: false, other: false,
  provider: 'Sponge Docks Pediatric Supply', npi: '2999561485', taxId: '59-3370418', taxonomy: '332B00000X',
};
export const codes = ['G80.9', 'Z93.1', 'R13.10'];
export const lines = [
  { from: '2026-11-05', to: '2026-12-04', place: '12', code: 'B9002', modifiers: ['RR'], pointers: ['A', 'B'], units: 1, charge: '118.00', ndc: '', note: '' },
  { from: '2026-11-05', to: '2026-12-04', place: '12', code: 'B4035', modifiers: [], pointers: ['B'], units: 30, charge: '354.00', ndc: '', note: '' },
  { from: '2026-11-05', to: '2026-12-04', place: '12', code: 'B4152', modifiers: ['BO'], pointers: ['B', 'C'], units: 450, charge: '238.50', ndc: '', note: '1500 cal per day, 1.5 kcal/ml' },
  { from: '2026-11-05', to: '2026-12-04', place: '12', code: 'E0776', modifiers: ['RR', 'KH'], pointers: ['B'], units: 1, charge: '21.60', ndc: '', note: '' },
];
