export const LISTS = {
  payers: ['Keystone Valley Health Plan', 'Three Rivers Medicaid MCO', 'Medicare DME Jurisdiction A'],
  filing: ['12 – PPO', 'HM – HMO', 'MB – Medicare Part B', 'MC – Medicaid', 'CI – Commercial'],
  relation: ['Self', 'Spouse', 'Child', 'Other'],
  resubmit: ['7 – Replacement', '8 – Void'],
  related: [['employment', 'Employment'], ['auto', 'Auto accident'], ['other', 'Other accident']],
  places: ['11 Office', '12 Home', '13 Assisted living', '31 Skilled nursing'],
};

export const draft = {
  payer: 'Keystone Valley Health Plan', filing: 'CI – Commercial', member: 'KVH-30119284-03', group: '00418-20', relation: 'Child', subscriber: 'Ravensworth, Odette',
  first: 'Milo', last: 'Ravensworth', birth: '02/19/2017', sex: 'Male', account: 'CL-2026-3390', employment: false, auto: false, other: false,
  billing: 'Allegheny Pediatric Home Care', billingNpi: '2999963129', referring: 'Adeyemi, Folasade', referringNpi: '2999963137', auth: 'KV-PA-7719036', resubmit: undefined, original: '', assignment: true,
  dx: ['J45.50', 'G80.0', 'R13.12', ''],
};

export const services = [
  { name: 'Nebulizer with compression', from: '2026-11-03', to: '2026-11-03', place: '12 Home', code: 'E0570', mods: ['NU'], units: 1, charge: 189.5, pointers: ['A'], auth: '', note: '' },
  { name: 'Nebulizer administration set', from: '2026-11-03', to: '2026-11-03', place: '12 Home', code: 'A7003', mods: ['NU'], units: 2, charge: 11.6, pointers: ['A'], auth: '', note: 'Two sets, one kept at school' },
  { name: 'Enteral supplies, pump, per day', from: '2026-11-03', to: '2026-12-02', place: '12 Home', code: 'B4035', mods: [], units: 30, charge: 402.3, pointers: ['B', 'C'], auth: 'KV-PA-7720114', note: '' },
];
