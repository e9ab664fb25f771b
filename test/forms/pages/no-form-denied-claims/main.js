import DataTable from 'datatables.net';

const pick = (v) => `<select><option>${v}</option><option>Appeal</option><option>Correct and resend</option><option>Write off</option></select>`;
new DataTable('#work', {
  paging: true,
  pageLength: 10,
  order: [],
  columns: ['Claim #', 'Patient', 'Payer', 'DOS', 'HCPCS', 'Mods', 'Units', 'Billed', 'Paid', 'Denied', 'CARC', 'Age', 'Next step'].map((title) => ({ title })),
  data: [
    ['WH-26-55102', 'Ostrander, Phyllis', 'Wabash Health Alliance', '10/05/2026', 'E0601', 'RR KH', '1', '98.00', '0.00', '98.00', '197', '31', pick('Call payer')],
    ['WH-26-55102', 'Ostrander, Phyllis', 'Wabash Health Alliance', '10/05/2026', 'E0562', 'RR KH', '1', '30.50', '0.00', '30.50', '197', '31', pick('Call payer')],
    ['WH-26-55381', 'Kuznetsov, Arkady', 'Wabash Health Alliance', '10/12/2026', 'K0001', 'RR KI', '1', '55.20', '0.00', '55.20', '197', '24', pick('Get authorization')],
    ['WH-26-55407', 'Fairbairn, Lucinda', 'Wabash Health Alliance', '10/14/2026', 'E0260', 'RR KH', '1', '140.00', '0.00', '140.00', '197', '22', pick('Appeal')],
    ['WH-26-55490', 'Dhillon, Harpreet', 'Wabash Health Alliance', '10/21/2026', 'E0277', 'RR', '1', '598.00', '0.00', '598.00', '197', '15', pick('Call payer')],
    ['WH-26-55511', 'Beaumont, Yves', 'Wabash Health Alliance', '10/26/2026', 'E1390', 'RR', '1', '205.00', '0.00', '205.00', '197', '10', pick('Get authorization')],
  ],
});
