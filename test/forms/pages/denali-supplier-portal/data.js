export const MEMBER = { id: '0600448217', last: 'Ivanoff', first: 'Darrell', born: '10/11/1988', sex: 'Male', plan: 'Denali Care Medicaid', street: '1470 Birch Lake Rd Apt 6', city: 'Palmer', state: 'AK', zip: '99645' };
export const CLAIM = { account: 'CHU-90331', type: '1 - Original', auth: 'AK26-771043', orderer: 'Feldspar, Noelle', ordererNpi: '2999881685', dx: ['R33.9', 'N31.9', 'Q05.2'], assignment: true, note: '' };
export const LINES = [
  { from: '11/18/2026', to: '12/17/2026', place: '12 - Home', code: 'A4353', mods: [], dx: 'ABC', units: '120', charge: '1104.00', note: '' },
  { from: '11/18/2026', to: '12/17/2026', place: '12 - Home', code: 'A4332', mods: [], dx: 'AB', units: '120', charge: '16.80', note: '' },
  { from: '11/18/2026', to: '12/17/2026', place: '12 - Home', code: 'A4358', mods: ['NU'], dx: 'A', units: '2', charge: '14.30', note: 'Leg bag, night travel' },
];
export const SUPPLIER = { name: 'Chugach Urologicals', npi: '2999883053', tax: '92-0177450', taxonomy: '332B00000X' };
