export const LISTS = {
  payerType: ['Medicare Part B DME', 'Medicaid', 'Commercial', 'Medicare Advantage'],
  frequency: ['1 - Original', '7 - Replacement', '8 - Void'],
  sex: [{ label: 'Male', value: 'M' }, { label: 'Female', value: 'F' }],
  pos: [{ label: '11 - Office', value: '11' }, { label: '12 - Home', value: '12' }, { label: '13 - Assisted Living Facility', value: '13' }, { label: '31 - Skilled Nursing Facility', value: '31' }],
  state: ['KS', 'MO', 'NE', 'OK'],
};

export const claim = {
  payerType: 'Commercial', payer: 'Heartland Mutual Health', payerId: 'HMH44', memberId: 'HMT90417735 02', group: '771204-A',
  last: 'Okonjo', first: 'Thaddeus', dob: '04/18/1969', sex: 'M', account: 'BW-55129', street: '1180 Cottonwood Ter', city: 'Olathe', state: 'KS', zip: '66061', phone: '(913) 555-0142',
  referring: 'Linnea Vasquez-Horne MD', referringNpi: '2999963103', billing: 'Flint Hills Urological Supply', billingNpi: '2999963111', taxId: '48-1207733',
  frequency: '7 - Replacement', original: '2026281HM004417', auth: '', referral: '', onset: '', note: 'Corrected units on line 1 per order dated 09/28/2026', assignment: true, paid: '0.00',
  dx: ['N31.9', 'R33.9', 'G82.21'],
};

export const rows = [
  { id: 1, from: '10/05/2026', to: '10/05/2026', pos: '12', code: 'A4352', text: 'Coude tip urinary catheter', mods: ['NU', 'KX'], ptr: 'A, B', units: 150, charge: '1,462.50' },
  { id: 2, from: '10/05/2026', to: '10/05/2026', pos: '12', code: 'A4357', text: 'Bedside drainage bag', mods: ['NU'], ptr: 'A', units: 2, charge: '27.90' },
  { id: 3, from: '10/05/2026', to: '10/05/2026', pos: '12', code: 'A4358', text: 'Urinary leg or abdomen bag', mods: ['NU', 'AU'], ptr: 'A, C', units: 2, charge: '18.64' },
  { id: 4, from: '10/05/2026', to: '10/05/2026', pos: '12', code: 'A4927', text: 'Non-sterile gloves', mods: [], ptr: 'B', units: 3, charge: '41.25' },
];

export const columns = [
  ['line', '#'], ['from', 'From'], ['to', 'Thru'], ['pos', 'POS'], ['code', 'HCPCS'], ['text', 'Description'], ['mods', 'Mods'], ['ptr', 'Dx Ptr'], ['units', 'Qty'], ['charge', 'Billed Amt'], ['actions', ''],
].map(([name, label]) => ({ name, label, field: name, align: name === 'units' || name === 'charge' ? 'right' : 'left', sortable: name === 'code' }));
