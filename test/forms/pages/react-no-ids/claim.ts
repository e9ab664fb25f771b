export interface Line {
  from: string;
  to: string;
  pos: string;
  code: string;
  mods: [string, string, string, string];
  ptr: string;
  price: string;
  units: string;
  npi: string;
  note: string;
}

export const emptyLine: Line = {
  from: '',
  to: '',
  pos: '',
  code: '',
  mods: ['', '', '', ''],
  ptr: '',
  price: '',
  units: '',
  npi: '',
  note: '',
};

/** What the page's server sends a moment after the page stands. */
export const draft = {
  coverage: 'Medicare',
  payer: 'CGS Jurisdiction B DME',
  member: '4RN6VC8HM17',
  last: 'Delacroix-Booth',
  first: 'Theodora',
  middle: '',
  born: '1944-12-03',
  sex: 'Female',
  street: '907 W Fenwick Ave Apt 3',
  city: 'Peoria',
  state: 'IL',
  zip: '61604',
  phone: '309-555-0173',
  relation: 'Self',
  insured: 'Delacroix-Booth, Theodora',
  group: '',
  plan: '',
  insuredStreet: '',
  insuredCity: '',
  insuredState: '',
  insuredZip: '',
  employment: 'No',
  auto: 'No',
  otherAccident: 'No',
  otherPlan: 'Yes',
  onset: '2026-08-14',
  qualifier: 'DN',
  provider: 'Marchetti, Rosalind DO',
  otherId: '',
  providerNpi: '2999917760',
  admitted: '',
  discharged: '',
  info: '',
  icd: '0',
  dx: ['J44.9', 'J96.11', 'R09.02', '', '', '', '', ''],
  resubmission: '',
  original: '',
  auth: '',
  referral: '',
  taxId: '37-1400226',
  account: '0044871',
  assignment: 'Yes',
  paid: '12.50',
  facility: '',
  facilityNpi: '',
  billing: 'Prairie Home Oxygen Co',
  billingNpi: '2999918834',
  lines: [
    { from: '2026-10-29', to: '2026-10-29', pos: '12', code: 'E1390', mods: ['RR', 'KX', 'N1', ''], ptr: 'A,B', price: '163.19', units: '1', npi: '', note: '' },
    { from: '2026-10-29', to: '2026-10-29', pos: '12', code: 'E0431', mods: ['RR', 'KX', 'N1', ''], ptr: 'A,B', price: '28.77', units: '1', npi: '', note: '' },
    { from: '2026-10-29', to: '2026-11-28', pos: '12', code: 'A4615', mods: ['NU', '', '', ''], ptr: 'C', price: '6.30', units: '2', npi: '', note: 'spare cannula, replaced after hospital stay' },
  ] as Line[],
};

export type Draft = typeof draft;
