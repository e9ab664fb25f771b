import 'tabulator-tables/dist/css/tabulator_simple.min.css';
import { TabulatorFull } from 'tabulator-tables';

const money = { formatter: 'money', formatterParams: { precision: 2 }, hozAlign: 'right' };
const code = (title, field, width) => ({ title, field, width, editor: 'input' });

const table = new TabulatorFull('#serviceLines', {
  layout: 'fitColumns',
  movableColumns: true,
  columnDefaults: { headerSort: false, resizable: true },
  columns: [
    { title: '', field: 'mark', width: 32, formatter: 'rowSelection', hozAlign: 'center' },
    code('Service Date From', 'from', 125),
    code('Procedure', 'proc', 84),
    code('M1', 'm1', 46),
    code('M2', 'm2', 46),
    code('M3', 'm3', 46),
    code('M4', 'm4', 46),
    code('Diag Ptr', 'ptr', 76),
    { ...code('Charges', 'charge', 92), ...money },
    { ...code('Units', 'units', 60), hozAlign: 'right' },
    code('POS', 'pos', 52),
    code('Service Date To', 'to', 120),
    code('Line Auth #', 'auth', 104),
    { title: 'Ins Balance', field: 'ins', width: 96, ...money },
    { title: 'Pat Balance', field: 'pat', width: 96, ...money },
    { title: 'Status', field: 'status', minWidth: 90 },
    { title: 'Line ID', field: 'id', width: 76, hozAlign: 'right' },
  ],
  data: [
    { id: 90412, from: '11/5/2026', to: '11/5/2026', pos: '12', proc: 'E1390', m1: 'RR', m2: 'KX', m3: '', m4: '', ptr: 'AB', charge: 178.2, units: 1, auth: '', ins: 178.2, pat: 0, status: 'Bill Insurance' },
    { id: 90413, from: '11/5/2026', to: '11/5/2026', pos: '12', proc: 'E0260', m1: 'RR', m2: 'KX', m3: 'KI', m4: '', ptr: 'CD', charge: 142.75, units: 1, auth: 'GV-4471820', ins: 142.75, pat: 0, status: 'Bill Insurance' },
    { id: 90414, from: '11/5/2026', to: '11/5/2026', pos: '12', proc: 'E0163', m1: 'NU', m2: '', m3: '', m4: '', ptr: 'D', charge: 118, units: 1, auth: '', ins: 118, pat: 0, status: 'Bill Insurance' },
    { id: 90415, from: '11/9/2026', to: '11/9/2026', pos: '12', proc: 'A6010', m1: 'A1', m2: '', m3: '', m4: '', ptr: 'C', charge: 936, units: 30, auth: '', ins: 936, pat: 0, status: 'Hold' },
  ],
});

document.getElementById('chooser').addEventListener('click', () => table.redraw());
