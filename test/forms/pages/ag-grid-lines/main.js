import { AllCommunityModule, createGrid, ModuleRegistry } from 'ag-grid-community';
import { FIELDS, OPEN, ROWS } from './data.js';

ModuleRegistry.registerModules([AllCommunityModule]);

const fields = document.getElementById('fields');
for (const [caption, id, value, choices] of FIELDS) {
  const row = document.createElement('div');
  const label = Object.assign(document.createElement('span'), { textContent: caption });
  const control = document.createElement(choices ? 'select' : 'input');
  for (const choice of choices ?? []) control.append(new Option(choice));
  control.id = id;
  control.value = value;
  row.append(label, control);
  fields.append(row);
}

const usd = ({ value }) => (value === undefined ? '' : value.toFixed(2));
const grid = createGrid(document.getElementById('grid'), {
  rowData: ROWS,
  defaultColDef: { editable: true, resizable: true, sortable: false },
  rowSelection: { mode: 'multiRow' },
  columnDefs: [
    { headerName: '#', valueGetter: ({ node }) => node.rowIndex + 1, width: 50, pinned: 'left', editable: false },
    { headerName: 'HCPCS', field: 'hcpcs', width: 85, pinned: 'left' },
    { headerName: 'Dates', children: [{ headerName: 'From', field: 'from', width: 105 }, { headerName: 'Through', field: 'to', width: 105 }] },
    { headerName: 'POS', field: 'pos', width: 65 },
    { headerName: 'Modifiers', field: 'mods', width: 110 },
    { headerName: 'Dx ptr', field: 'dx', width: 75 },
    { headerName: 'Units', field: 'units', width: 70, type: 'numericColumn' },
    { headerName: 'Remark to payer', field: 'note', width: 130 },
    { headerName: 'Unit price', field: 'price', width: 95, type: 'numericColumn', valueFormatter: usd },
    { headerName: 'Charge', field: 'charge', width: 95, type: 'numericColumn', valueFormatter: usd, pinned: 'right' },
    { headerName: 'Our cost', field: 'cost', width: 100, valueFormatter: usd },
    { headerName: 'Warehouse', field: 'vendor', width: 160 },
    { headerName: 'Lot', field: 'lot', width: 260 },
    { headerName: 'Serial', field: 'serial', width: 260 },
  ],
});
createGrid(document.getElementById('open'), {
  rowData: OPEN,
  columnDefs: [{ headerName: 'DOS', field: 'dos' }, { headerName: 'HCPCS', field: 'hcpcs' }, { headerName: 'Charge', field: 'charge', valueFormatter: usd }, { headerName: 'Balance', field: 'balance', valueFormatter: usd }, { headerName: 'Status', field: 'status' }],
});

document.getElementById('sum').append('Total charge ', Object.assign(document.createElement('b'), { textContent: `$${ROWS.reduce((sum, { charge }) => sum + charge, 0).toFixed(2)}` }));
document.getElementById('add').onclick = () => grid.applyTransaction({ add: [{}] });
document.getElementById('quick').oninput = ({ target }) => grid.setGridOption('quickFilterText', target.value);
