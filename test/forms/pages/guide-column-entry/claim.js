export const blankLine = () => ({ from: '', to: '', pos: '', code: '', mods: ['', '', '', ''], ptr: '', fee: '', units: '', note: '' });

const line = (code, mods, ptr, fee, units, note = '') => ({ ...blankLine(), from: '11/19/2026', to: '11/19/2026', pos: '12', code, mods: [...mods, '', '', '', ''].slice(0, 4), ptr, fee, units, note });

export const entered = {
  acct: '22917', last: '', first: '', dob: '', sex: '', rel: '', emp: false, auto: false, oth: false,
  payer: '', policy: '', group: '', insured: '', pa: '', referral: '', assign: 'Yes',
  entry: '11/19/2026', ord: '', ordNpi: '', bill: '', billNpi: '', tax: '', freq: '1 - Original', icn: '', paid: '', memo: '',
  dx: ['', '', '', '', '', '', '', ''],
  lines: [
    line('L1851', ['LT', 'KX'], '1', '612.50', '1', 'OTS, FITTED IN STORE'),
    line('E0143', ['NU'], '1,2', '89.95', '1'),
    line('E0163', ['NU'], '2', '104.00', '1'),
  ],
};

export const fromRecord = {
  last: 'Pendergrass', first: 'Lucille', dob: '06/03/1958', sex: 'Female', rel: 'Self',
  payer: 'Knobs Family Health', policy: 'KFH7720916', group: '41-0093', insured: 'Pendergrass, Lucille', pa: 'A26-118804',
  ord: 'Whitcomb, Alan MD', ordNpi: '2999871157', bill: 'Licking River Medical Supply', billNpi: '2999871140', tax: '61-1440872',
  dx: ['M23.52', 'Z91.81', '', '', '', '', '', ''],
};
