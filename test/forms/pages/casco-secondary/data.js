import dayjs from 'dayjs';

const day = (text) => dayjs(text);
export const list = (...all) => all.map(([value, label]) => ({ value, label }));
export const CLAIM = {
  payer: 'Granite Shore Medigap Insurance', payerId: 'GSM27', filing: 'CI', order: 'S', member: 'GSM-440-71-2298', group: '', plan: 'Medigap Plan G',
  last: 'Thibodeau', first: 'Cornelius', born: day('1946-08-15'), sex: 'M', relation: '18', street: '31 Wharf Lane', city: 'Yarmouth', state: 'ME', zip: '04096',
  account: 'CRM-88120', frequency: '1', original: '', auth: '', onset: null, assignment: 'A', note: '', orderer: 'Pettengill, Roxanne', ordererNpi: '2999560602', billing: 'Harraseeket Mobility Supply', billingNpi: '2999629621', taxId: '01-0720945',
  dx: ['I69.351', 'R26.89', undefined, undefined],
  otherPayer: 'Medicare DME MAC', otherId: '16013', otherOrder: 'P', otherFiling: 'MB', otherLast: 'Thibodeau', otherFirst: 'Cornelius', otherMember: '1EG4TE5MK73', otherGroup: '', otherPlan: '', otherPaid: 246.3, otherDate: day('2026-10-28'), otherIcn: '26296804417000', liability: 61.57,
  adjustments: [{ group: 'CO', reason: '45', amount: 93.13 }, { group: 'PR', reason: '2', amount: 61.57 }],
};
export const LINES = [
  { key: 1, from: day('2026-09-30'), to: day('2026-10-29'), pos: '12', code: 'K0001', mods: 'RR KH KX', ptr: '1 2', units: 1, charge: 78, cob: { code: 'K0001', paid: 42.56, units: 1, adj: [['CO', '45', 24.8], ['PR', '2', 10.64]] } },
  { key: 2, from: day('2026-09-30'), to: day('2026-10-29'), pos: '12', code: 'K0195', mods: 'RR KH KX', ptr: '1', units: 1, charge: 31, cob: { code: 'K0195', paid: 12.84, units: 1, adj: [['CO', '45', 14.95], ['PR', '2', 3.21]] } },
  { key: 3, from: day('2026-09-30'), to: day('2026-09-30'), pos: '12', code: 'E0185', mods: 'NU KX', ptr: '1', units: 1, charge: 292, cob: { code: 'E0185', paid: 190.9, units: 1, adj: [['CO', '45', 53.38], ['PR', '2', 47.72]] } },
];
