import DataTable from 'datatables.net';
import './page.css';

const lines = [
  ['1', '10-01-2026', '10-31-2026', '12', 'T4524', 'U4', '', '', '', 'A,B', '186.00', '240', '', '', ''],
  ['2', '10-01-2026', '10-31-2026', '12', 'T4535', 'U4', '', '', '', 'A,B', '54.00', '120', '', '', 'BOOSTER PAD FOR NIGHT USE'],
  ['3', '10-01-2026', '10-31-2026', '12', 'T4541', '', '', '', '', 'A,C', '61.50', '150', '', '', ''],
  ['4', '10-01-2026', '10-31-2026', '12', 'A4927', '', '', '', '', 'C', '24.60', '3', '', '', ''],
  ['5', '10-08-2026', '10-08-2026', '12', 'B4088', 'BO', 'SC', '', '', 'B', '148.25', '1', '', 'N', 'LOW PROFILE 14 FR'],
  ['6', '10-08-2026', '10-31-2026', '12', 'B4035', 'BO', '', '', '', 'B', '262.08', '24', '', '', ''],
];
const kinds = ['', 'd', 'd', 's', 'c', 's', 's', 's', 's', 'c', 'c', 's', 'd', 's', 'l'];
const titles = ['Ln', 'DOS from', 'DOS to', 'POS', 'HCPCS', 'Mod', 'Mod 2', 'Mod 3', 'Mod 4', 'Dx ptr', '$ Billed', 'Qty', 'Rend. NPI', 'EMG', 'Narrative (NTE)'];
const names = ['', 'dosf', 'dost', 'pos', 'hcpcs', 'm1', 'm2', 'm3', 'm4', 'ptr', 'amt', 'qty', 'rnpi', 'emg', 'nte'];
new DataTable('#svc', {
  data: lines,
  paging: false,
  ordering: false,
  scrollX: true,
  scrollY: '230px',
  language: { search: 'Filter lines:', info: '_TOTAL_ service lines' },
  columns: titles.map((title, column) => ({
    title,
    render: (value, type, row) => (column === 0 || type !== 'display' ? value : `<input class="${kinds[column]}" name="${names[column]}_${row[0]}" value="${value}">`),
  })),
});
document.querySelector('#sum').textContent = lines.reduce((sum, line) => sum + Number(line[10]), 0).toFixed(2);
