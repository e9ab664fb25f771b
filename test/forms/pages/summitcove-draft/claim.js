export const CLAIM = {
  patient: { name: 'Eulalia Przybylski', dob: 'Jan 9, 1943', sex: 'Female', street: '88 Mill Race Rd', cityLine: 'Brattleboro, VT 05301', phone: '(802) 555-0175' },
  payer: 'Medicare DME MAC Jurisdiction A', payerId: '16013', memberId: '6S40UT7WD52', group: '', relationship: 'Self',
  billing: 'Connecticut River Home Medical', billingNpi: '2999992029', taxId: '03-0319944', ordering: 'Anselm Kirkbride, DO', orderingNpi: '2999955869',
  account: 'CR-77120', frequency: '1 – Original', auth: '',
  dx: [['M62.81', 'Muscle weakness (generalized)'], ['R26.89', 'Other abnormalities of gait and mobility'], ['M16.11', 'Unilateral primary osteoarthritis, right hip']],
};

export const CHARGES = [
  { dates: '11/17/2026 – 12/16/2026', pos: '12', code: 'K0003', words: 'Lightweight wheelchair', mods: ['RR', 'KH', 'KX'], dx: 'A, B, C', units: 1, cents: 9840 },
  { dates: '11/17/2026 – 12/16/2026', pos: '12', code: 'K0195', words: 'Elevating leg rests', mods: ['RR', 'KH', 'KX'], dx: 'A, C', units: 1, cents: 1615 },
  { dates: '11/17/2026 – 11/17/2026', pos: '12', code: 'E0978', words: 'Wheelchair accessory, belt', mods: ['NU', 'KX'], dx: 'A', units: 1, cents: 4120 },
  { dates: '11/17/2026 – 11/17/2026', pos: '12', code: 'E0143', words: 'Folding wheeled walker', mods: ['NU', 'KX'], dx: 'B', units: 1, cents: 13150 },
];
