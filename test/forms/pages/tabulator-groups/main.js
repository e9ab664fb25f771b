import { TabulatorFull as Tabulator } from 'tabulator-tables';
import 'tabulator-tables/dist/css/tabulator_simple.css';
import './page.css';

const money = { formatter: 'money', formatterParams: { symbol: '$' }, hozAlign: 'right' };
new Tabulator('#grid', {
  layout: 'fitColumns',
  movableColumns: true,
  data: [
    { id: 1, from: '11/02/2026', to: '11/02/2026', pos: '12', hcpcs: 'K0848', m1: 'NU', m2: 'KX', m3: '', ptr: 'A,B', qty: 1, price: 5210, charge: 5210, paid: 0 },
    { id: 2, from: '11/02/2026', to: '11/02/2026', pos: '12', hcpcs: 'E1028', m1: 'NU', m2: 'KX', m3: 'RT', ptr: 'A', qty: 2, price: 214.35, charge: 428.7, paid: 0 },
    { id: 3, from: '11/02/2026', to: '11/02/2026', pos: '12', hcpcs: 'E2611', m1: 'NU', m2: '', m3: '', ptr: 'B', qty: 1, price: 281.3, charge: 281.3, paid: 0 },
    { id: 4, from: '11/16/2026', to: '11/16/2026', pos: '31', hcpcs: 'E0978', m1: 'NU', m2: '', m3: '', ptr: 'A,B', qty: 1, price: 39, charge: 39, paid: 0 },
  ],
  columns: [
    { title: '#', field: 'id', width: 44 },
    { title: 'Service from', field: 'from', editor: 'input' },
    { title: 'Service to', field: 'to', editor: 'input' },
    { title: 'POS', field: 'pos', editor: 'list', editorParams: { values: ['11', '12', '31', '32'] }, width: 64 },
    { title: 'HCPCS', field: 'hcpcs', editor: 'input', headerFilter: 'input' },
    { title: 'Modifiers', columns: [{ title: '1', field: 'm1', editor: 'input', width: 54 }, { title: '2', field: 'm2', editor: 'input', width: 54 }, { title: '3', field: 'm3', editor: 'input', width: 54 }] },
    { title: 'Dx ptr', field: 'ptr', editor: 'input', width: 84 },
    { title: 'Qty', field: 'qty', editor: 'number', width: 60 },
    { title: 'Unit price', field: 'price', ...money },
    { title: 'Charge', field: 'charge', editor: 'number', bottomCalc: 'sum', bottomCalcFormatter: 'money', bottomCalcFormatterParams: { symbol: '$' }, ...money },
    { title: 'Paid', field: 'paid', ...money },
  ],
});
