export const PLACES = [['11', 'Office'], ['12', 'Home'], ['13', 'Assisted Living'], ['31', 'SNF']];
export const CODES = [['A4239', 'Non-adju cgm supply allow'], ['E2103', 'Non-adju cgm receiver/mon'], ['A4253', 'Blood glucose strips'], ['A4259', 'Lancets per box'], ['E0607', 'Blood glucose monitor home']];
export const DX = [['A', 'E10.65', 'Type 1 diabetes mellitus with hyperglycemia'], ['B', 'Z79.4', 'Long term (current) use of insulin'], ['C', 'I10', 'Essential (primary) hypertension'], ['D']];
export const CLAIM = {
  payer: 'Prairie Star Health Plan', payerId: 'PSH48', member: 'PSH7730014452', group: '0088-KSG', relation: 'Spouse', insured: 'Lindqvist, Torvald',
  last: 'Lindqvist', first: 'Maren', birth: '1979-02-11', sex: 'Female', street: '417 Bluestem Ct', city: 'Emporia', state: 'KS', zip: '66801', related: [],
  account: 'FH-40718', frequency: '1', icn: '', auth: 'PS26-118340', referral: '', ordering: 'Ashgrove, Lenore MD', orderingNpi: '2999731146', assign: 'Yes',
  dx: ['E10.65', 'Z79.4', 'I10', undefined],
  lines: [
    { from: '2026-11-03', to: '2026-11-03', pos: '12', code: 'E2103', mods: ['NU', 'KX'], ptr: ['A', 'B'], units: 1, price: 287.5, charge: 287.5 },
    { from: '2026-11-03', to: '2026-12-02', pos: '12', code: 'A4239', mods: ['KX'], ptr: ['A', 'B'], units: 1, price: 271, charge: 271 },
    { from: '2026-11-03', to: '2026-11-03', pos: '12', code: 'A4253', mods: ['NU', 'KX'], ptr: ['A'], units: 2, price: 18.4, charge: 36.8 },
    { from: '2026-11-03', to: '2026-11-03', pos: '12', code: 'A4259', mods: ['NU', 'KX'], ptr: ['A'], units: 1, price: 4.95, charge: 4.95 },
  ],
};
