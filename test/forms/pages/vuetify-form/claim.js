export const LISTS = {
  payers: [{ value: 'MCDE', title: 'Delmarva Medical Assistance' }, { value: 'DMAC', title: 'CGS Jurisdiction B DME' }, { value: 'TIDE', title: 'Tidewater Health Partners' }],
  relations: ['Self', 'Spouse', 'Child', 'Ward', 'Other'],
  sexes: [{ value: 'F', title: 'Female' }, { value: 'M', title: 'Male' }, { value: 'X', title: 'Not stated' }],
  roles: [{ value: 'DN', title: 'DN Referring' }, { value: 'DK', title: 'DK Ordering' }, { value: 'DQ', title: 'DQ Supervising' }],
  resubmission: [{ value: '1', title: '1 – Original' }, { value: '7', title: '7 – Replacement' }, { value: '8', title: '8 – Void' }],
  places: [{ value: '11', title: '11' }, { value: '12', title: '12' }, { value: '31', title: '31' }, { value: '32', title: '32' }],
  modifiers: ['AU', 'GA', 'KH', 'KX', 'KS', 'NU', 'RR', 'UE', 'LT', 'RT'],
  procedures: ['A4253', 'A4259', 'E2101', 'E0163', 'K0739'],
  diagnoses: ['E10.65', 'E11.9', 'E11.65', 'Z79.4', 'R26.2'],
};

export const claim = {
  payer: 'MCDE', memberId: 'DMA55190832', last: 'Okonjo-Reyes', first: 'Marisol', born: '1987-10-02', sex: 'F', street: '66 Heron Landing', city: 'Salisbury', state: 'MD', zip: '21801', phone: '(410) 555-0126', relation: 'Self',
  work: false, auto: false, other: false, account: '48210-3', role: 'DK', provider: 'Haverkamp, Joost MD', providerNpi: '2999952338', supervisor: '', referral: '', pa: 'MA-1120-88741', clia: '',
  resubmission: '7', icn: '2026288004417', diagnoses: ['E10.65', 'Z79.4'], admitted: null, discharged: null, assignment: 'Y', paid: '', facility: '', facilityNpi: '', taxId: '52-1904417', billing: 'Saltmarsh Diabetic Supply', billingNpi: '2999952700', taxonomy: '332B00000X', note: 'Corrected units on line 2',
};

const blank = { from: '', to: '', pos: null, code: null, modifiers: [], pointers: [], units: '', charge: '', ndc: '', note: '' };
export const lines = [
  { ...blank, key: 1, from: '10/05/2026', to: '10/05/2026', pos: '12', code: 'E2101', modifiers: ['NU', 'KX'], pointers: ['A', 'B'], units: '1', charge: '214.90', note: 'Voice meter, vision loss' },
  { ...blank, key: 2, from: '10/05/2026', to: '01/02/2027', pos: '12', code: 'A4253', modifiers: ['NU', 'KX', 'KS'], pointers: ['A'], units: '6', charge: '189.60' },
  { ...blank, key: 3, from: '10/05/2026', to: '01/02/2027', pos: '12', code: 'A4259', modifiers: ['NU'], pointers: ['A'], units: '3', charge: '34.05' },
  { ...blank, key: 4 },
];
