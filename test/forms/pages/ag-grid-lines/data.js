/** Caption, id, value, and the choices where there are any. */
export const FIELDS = [
  ['Payer', 'hdrPayer', 'Delta Bluff Health Plan'], ['Payer ID', 'hdrPayerId', 'DBH44'], ['Policy number', 'hdrPolicy', 'DB0091-7742-8'], ['Patient (last, first)', 'hdrPatient', 'Hollingsworth, Ezra'], ['Birth date', 'hdrDob', '10/11/1953'], ['Sex', 'hdrSex', 'M', ['M', 'F']],
  ['Account', 'hdrAcct', 'BC-771-20'], ['Dx A', 'hdrDxA', 'C32.9'], ['Dx B', 'hdrDxB', 'Z93.0'], ['Dx C', 'hdrDxC', ''], ['Dx D', 'hdrDxD', ''], ['Authorization', 'hdrAuth', 'DBH-AU-1190442'], ['Referral', 'hdrReferral', ''], ['Frequency', 'hdrFreq', '1', ['1', '7', '8']], ['Original claim', 'hdrOrig', ''],
  ['Ordering phys.', 'hdrOrd', 'Castellanos-Wu, Mei'], ['Ordering NPI', 'hdrOrdNpi', '2999962329'], ['Supervising NPI', 'hdrSupNpi', ''], ['Assignment', 'hdrAssign', 'Yes', ['Yes', 'No']], ['Billing entity', 'hdrBill', 'Bluff City Respiratory LLC'], ['Billing NPI', 'hdrBillNpi', '2999962691'], ['Tax ID', 'hdrTin', '64-0918835'], ['Patient paid', 'hdrPaid', ''],
];

const row = (hcpcs, mods, dx, units, price, note = '') => ({ from: '11/03/2026', to: '11/03/2026', pos: '12', hcpcs, mods, dx, units, price, charge: units * price, note, cost: price / 2, vendor: 'Main' });
export const ROWS = [
  { ...row('E0470', 'RR KH KX', 'A,B', 1, 214.6), to: '12/02/2026' },
  row('A7520', 'NU', 'B', 2, 52.15, 'Cuffless, size 6'),
  row('A7525', 'NU', 'B', 4, 3.1),
  row('A4623', 'NU', 'B', 30, 6.05),
  row('E0600', 'RR', 'A,B', 1, 47.9),
];
export const OPEN = [{ dos: '10/03/2026', hcpcs: 'E0470', charge: 214.6, balance: 42.92, status: 'Patient balance' }, { dos: '09/03/2026', hcpcs: 'A7520', charge: 104.3, balance: 0, status: 'Paid' }];
