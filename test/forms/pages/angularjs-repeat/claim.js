export const blankLine = () => ({ from: '', thru: '', pos: null, proc: '', mods: [], ptr: {}, fee: '', qty: '', npi: '', lon: '' });

export const lists = {
  four: [1, 2, 3, 4],
  sexes: [{ code: 'M', label: 'M' }, { code: 'F', label: 'F' }],
  payers: [{ id: 'NORA', name: 'Noridian Jurisdiction D DME' }, { id: 'MTBC', name: 'Big Sky Health Cooperative' }, { id: 'MTMD', name: 'Montana Medicaid' }],
  relations: [{ code: '18', label: 'Self' }, { code: '01', label: 'Spouse' }, { code: '19', label: 'Child' }],
  frequencies: [{ code: '1', label: '1 original' }, { code: '7', label: '7 replace' }, { code: '8', label: '8 void' }],
  accidents: ['None', 'Work', 'Auto', 'Other'],
  places: [{ code: '11', label: 'Office (11)' }, { code: '12', label: 'Home (12)' }, { code: '13', label: 'Asst. living (13)' }, { code: '32', label: 'Nursing fac. (32)' }],
};

const line = (parts) => ({ ...blankLine(), from: '11/12/2026', thru: '11/12/2026', pos: '12', npi: '2999953070', ...parts });
export const claim = {
  acct: '300712', pat: { name: 'Stillwater, Augustine', dob: '05/19/1941', sex: 'M', addr1: '4475 Lolo Creek Spur', city: 'Missoula', state: 'MT', zip: '59804' },
  ins: { payer: 'NORA', policy: '8QA2KM6PE19', group: '', holder: 'Stillwater, Augustine', rel: '18', second: true },
  dx: ['G82.21', 'L89.314', 'R32', ''], ord: { name: 'Castell, Yvaine', npi: '2999953443' }, sup: { npi: '' }, auth: 'K081226PMD0553', referral: '', clia: '', onset: '', freq: '1', icn: '', assign: 'Y', accident: 'None', memo: '',
  bill: { name: 'Bitterroot Medical Equipment', npi: '2999953070', tin: '81-0337415' }, paid: '',
  lines: [
    line({ proc: 'K0823', mods: ['RR', 'KH', 'KX'], ptr: { 1: true, 2: true }, fee: '241.77', qty: '1', lon: '99' }),
    line({ proc: 'E2601', mods: ['NU', 'KX'], ptr: { 2: true }, fee: '58.40', qty: '1' }),
    line({ proc: 'E0163', mods: ['NU'], ptr: { 1: true, 3: true }, fee: '102.10', qty: '1' }),
    line({ proc: 'A4520', mods: ['GY'], ptr: { 3: true }, fee: '0.85', qty: '90', thru: '12/11/2026' }),
    blankLine(),
    blankLine(),
  ],
};
