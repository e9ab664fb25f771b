import 'tabulator-tables/dist/css/tabulator.min.css';
import { TabulatorFull } from 'tabulator-tables';

const dollars = { formatter: 'money', formatterParams: { symbol: '$', precision: 2 }, hozAlign: 'right' };

new TabulatorFull('#lines', {
  layout: 'fitColumns',
  movableColumns: true,
  columnDefaults: { headerSort: false },
  columns: [
    { title: 'Ln', field: 'n', width: 44, headerSort: false },
    { title: 'Begin DOS', field: 'b', editor: 'input', width: 104 },
    { title: 'End DOS', field: 'e', editor: 'input', width: 104 },
    { title: 'Charge', field: 'c', editor: 'number', bottomCalc: 'sum', bottomCalcFormatter: 'money', bottomCalcFormatterParams: { symbol: '$' }, width: 110, ...dollars },
    { title: 'Proc', field: 'p', editor: 'input', width: 80 },
    { title: 'Mod 1', field: 'm1', editor: 'input', width: 66 },
    { title: 'Mod 2', field: 'm2', editor: 'input', width: 66 },
    { title: 'Mod 3', field: 'm3', editor: 'input', width: 66 },
    { title: 'Mod 4', field: 'm4', editor: 'input', width: 66 },
    { title: 'Units', field: 'u', editor: 'number', width: 64, hozAlign: 'right' },
    { title: 'Plc of svc', field: 's', editor: 'input', width: 84 },
    { title: 'Dx ptr', field: 'd', editor: 'input', width: 74 },
    { title: 'Narrative', field: 't', editor: 'input' },
  ],
  data: [
    { id: 1, n: 1, b: '10/19/2026', e: '10/19/2026', c: 1420, p: 'E2402', m1: 'RR', m2: 'KI', m3: 'KX', m4: '', u: 1, s: '12', d: 'AB', t: '' },
    { id: 2, n: 2, b: '10/19/2026', e: '10/19/2026', c: 318.6, p: 'A6550', m1: 'KX', m2: '', m3: '', m4: '', u: 12, s: '12', d: 'AB', t: '' },
    { id: 3, n: 3, b: '10/19/2026', e: '10/19/2026', c: 96.5, p: 'A7000', m1: '', m2: '', m3: '', m4: '', u: 10, s: '12', d: 'A', t: 'Canisters, single use' },
  ],
});
