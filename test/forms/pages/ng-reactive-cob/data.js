const date = (text) => { const [m, d, y] = text ? text.split('/') : ['', '', '']; return { m, d, y }; };
const line = (from, to, pos, emg, code, m1, m2, m3, m4, ptr, charge, units, npi, ndc, note) => ({ from: date(from), to: date(to), pos, emg, code, m1, m2, m3, m4, ptr, charge, units, epsdt: '', npi, ndc, note });
const blank = () => line('', '', '', '', '', '', '', '', '', '', '', '', '', '', '');
export const LINES = [
  line('10/06/2026', '10/06/2026', '12', 'N', 'E0784', 'NU', 'KX', '', '', 'A', '4390.00', '1', '2999976386', '', ''),
  line('10/06/2026', '11/04/2026', '12', 'N', 'A4230', 'NU', 'KX', '', '', 'AB', '265.80', '4', '2999976386', '', '1 box per week'),
  line('10/06/2026', '01/03/2027', '12', 'N', 'A4253', 'NU', 'KX', 'KS', '', 'A', '148.20', '6', '', '', ''),
  blank(), blank(), blank(),
];
export const CLAIM = {
  type: 'Group health plan', payer: 'Old Dominion Teamsters Benefit Fund', payerId: '54771', insuredId: 'ODT118-40-22', lastName: 'Castellow', firstName: 'Norwood', middle: 'J', birth: date('07/14/1971'), sex: 'M',
  insuredName: 'Castellow, Norwood', street: '77 Ropewalk Ln', city: 'Suffolk', state: 'VA', zip: '23434', phone: '757-555-0139', relationship: 'Self',
  otherName: 'Castellow, Priscilla', otherGroup: '8841-06', otherPlan: 'Tidewater Shipyard PPO', employment: 'N', auto: 'N', accident: 'N', claimCodes: '',
  group: '311', plan: 'Fund Plan B', another: 'Y', illness: date(''), qualifier: 'DK', referrer: 'Villanueva, Ysabel', referrerNpi: '2999976402', hospFrom: date(''), hospTo: date(''), info: 'EOB of primary attached', lab: 'N',
  icd: '0', dxA: 'E10.9', dxB: 'Z79.4', dxC: '', dxD: '', dxE: '', dxF: '', dxG: '', dxH: '', dxI: '', dxJ: '', dxK: '', dxL: '', resub: '1', originalRef: '', auth: '', referral: '',
  taxId: '54-1920037', account: 'BND-70014', assignment: 'Y', paid: '', primaryPaid: '3512.64', primaryDate: date('10/29/2026'), facility: '', facilityNpi: '', billing: 'Bright Nansemond Diabetes Supply', billingNpi: '2999976360', taxonomy: '332B00000X', signed: date('11/06/2026'),
};
