import DataTable from 'datatables.net';
import './page.css';

const rows = [
  ['Ashdown, Greta', '1041', 'Noridian Jurisdiction D DME', '11/04/2026', 'E0601', 'RR KI KX', 'G47.33', '1', '96.40', ''],
  ['Bellamy, Curtis', '1107', 'Cascade Health Medicaid', '11/04/2026', 'T4527', '', 'N39.41', '180', '171.00', 'CH-22017'],
  ['Castro, Emilia', '1093', 'Noridian Jurisdiction D DME', '11/05/2026', 'E1390', 'RR KJ', 'J96.11', '1', '201.10', ''],
  ['Dunmore, Abel', '1188', 'Willamette PPO', '11/06/2026', 'E0143', 'NU', 'R26.89', '1', '114.90', ''],
  ['Eberly, Joan', '1012', 'Noridian Jurisdiction D DME', '11/08/2026', 'K0001', 'RR KH KX', 'I69.351', '1', '61.25', ''],
  ['Fonoti, Sione', '1165', 'Cascade Health Medicaid', '11/09/2026', 'B4035', 'BO', 'R13.12', '30', '327.60', 'CH-22301'],
  ['Gentry, Lyle', '1170', 'Willamette PPO', '11/11/2026', 'L1833', 'NU LT', 'S83.412A', '1', '612.40', 'WP-90012'],
  ['Hsu, Vivian', '1029', 'Noridian Jurisdiction D DME', '11/12/2026', 'A4239', 'KX CG', 'E11.65', '1', '250.15', ''],
  ['Iverson, Paul', '1150', 'Noridian Jurisdiction D DME', '11/14/2026', 'E0260', 'RR KH KX', 'G20.A1', '1', '158.30', ''],
];
new DataTable('#ready', {
  data: rows.map((row, n) => ['', ...row, n]),
  pageLength: 25,
  columns: [
    { title: '<input type="checkbox">', orderable: false, render: () => '<input type="checkbox" checked>' },
    ...['Patient', 'Acct', 'Payer', 'DOS', 'HCPCS', 'Mods', 'Dx', 'Units', 'Charge', 'Auth #'].map((title) => ({ title })),
    { title: 'Hold note', render: (n) => `<input type="text" name="note${n}" value="${n === 6 ? 'Waiting for op report' : ''}">` },
  ],
});
