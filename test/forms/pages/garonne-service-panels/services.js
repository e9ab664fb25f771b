export const services = [
  { open: true, begin: '10/22/2026', end: '11/21/2026', code: 'K0003', modifiers: ['RR', 'KH', 'KX', ''], pointers: 'A,B', charge: '$112.75', units: 1, auth: '', note: '' },
  { open: true, begin: '10/22/2026', end: '11/21/2026', code: 'K0195', modifiers: ['RR', 'KH', 'KX', ''], pointers: 'A,B', charge: '$24.10', units: 1, auth: '', note: 'Elevating leg rests, pair' },
  { open: true, begin: '10/22/2026', end: '10/22/2026', code: 'E2601', modifiers: ['NU', 'KX', '', ''], pointers: 'A', charge: '$96.00', units: 1, auth: '', note: '' },
  { open: false, begin: '10/22/2026', end: '10/22/2026', code: 'E0973', modifiers: ['NU', 'KX', '', ''], pointers: 'A', charge: '$188.40', units: 2, auth: '', note: '' },
];
