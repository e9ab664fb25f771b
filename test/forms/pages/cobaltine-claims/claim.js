export const CLAIM = {
  payer: 'Great Basin Community Health (Medicaid MCO)', payerId: 'GBCH7', subscriberId: '98014422071', last: 'Etcheverry', first: 'Mirabel', dob: '2019-04-26', sex: 'F', relationship: 'Self',
  street: '455 Juniper Flat Rd', city: 'Winnemucca', state: 'NV', zip: '89445',
  account: 'HBM-4471', frequency: '7', original: 'GB26289004417', auth: 'PA-0928817', illness: '', assignment: 'Y', note: '',
  employment: 'N', auto: 'N', other: 'N',
  billing: 'Humboldt Breathing & Mobility', billingNpi: '2999938295', taxId: '88-0417726', taxonomy: '332B00000X', orderingRole: 'DK', ordering: 'Sorensen, Priya', orderingNpi: '2999941331', facility: '', facilityNpi: '',
  dx: ['J45.40', 'R09.02', '', ''],
};

const line = (from, to, pos, code, mods, pointers, charge, units, npi, ndc, note, open) => ({ from, to, pos, code, mods, pointers, charge, units, npi, ndc, note, open });

export const LINES = [
  line('2026-10-05', '2026-10-05', '12', 'E0570', ['NU', '', '', ''], [true, false, false, false], '142.00', 1, '', '', '', true),
  line('2026-10-05', '2026-11-03', '12', 'E1390', ['RR', 'KH', '', ''], [true, true, false, false], '176.25', 1, '2999938295', '', 'Night use, 2 LPM', true),
  line('2026-10-05', '2026-10-05', '12', 'A7003', ['NU', '', '', ''], [true, false, false, false], '9.60', 2, '', '', '', false),
];
