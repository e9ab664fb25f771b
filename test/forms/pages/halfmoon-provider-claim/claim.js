export const CLAIM = {
  memberId: 'HMH70419283', last: 'Ostergaard', first: 'Linnea', dob: '03/17/1958', gender: 'Female', relationship: 'Self', group: '0088214',
  street: '1416 Cordgrass Way', city: 'Half Moon Bay', state: 'CA', zip: '94019',
  pcn: 'SLB-204417', claimType: 'Original claim', original: '', auth: 'HM-A-3390217', onset: '',
  taxId: '943318820', billingName: 'Salt Lagoon Breathing Services', billingNpi: '2999951405', taxonomy: '332B00000X',
  ordering: 'Dr. Mateus Falcão', orderingNpi: '2999963392',
  dx: ['G47.33', 'E66.9', 'I10', ''],
};

export const LINES = [
  { from: '10/19/2026', to: '10/19/2026', pos: '12', code: 'E0601', mods: ['RR', 'KH', 'KX', ''], ptr: ['1', '2', '', ''], charge: '118.75', units: '1', npi: '', note: '' },
  { from: '10/19/2026', to: '10/19/2026', pos: '12', code: 'E0562', mods: ['NU', 'KX', '', ''], ptr: ['1', '', '', ''], charge: '264.00', units: '1', npi: '', note: '' },
  { from: '10/19/2026', to: '10/19/2026', pos: '12', code: 'A7030', mods: ['NU', '', '', ''], ptr: ['1', '', '', ''], charge: '189.50', units: '1', npi: '', note: 'Full face mask, size M' },
];
