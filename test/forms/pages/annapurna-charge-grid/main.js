import { AllCommunityModule, createGrid, ModuleRegistry } from 'ag-grid-community';

ModuleRegistry.registerModules([AllCommunityModule]);

const money = ({ value }) => (value == null ? '' : value.toFixed(2));
const col = (headerName, field, width, more = {}) => ({ headerName, field, width, ...more });
const line = (from, to, code, mods, dx, qty, fee) => ({ from, to, pos: '12', code, m1: mods[0], m2: mods[1], m3: mods[2], m4: mods[3], dx, qty, fee, amount: qty * fee });

const rowData = [
  line('11/03/2026', '11/03/2026', 'E1390', ['RR', 'KX', 'QE'], '1,2', 1, 212.5),
  line('11/03/2026', '11/03/2026', 'E0431', ['RR', 'KX'], '1,2', 1, 48.75),
  line('11/03/2026', '11/03/2026', 'E0570', ['RR', 'KX'], '2', 1, 19.9),
  line('11/03/2026', '12/02/2026', 'A7005', ['NU', 'KX'], '2', 2, 24.15),
];

createGrid(document.getElementById('grid'), {
  domLayout: 'autoHeight',
  rowHeight: 26,
  headerHeight: 30,
  defaultColDef: { editable: true, sortable: false, resizable: true },
  rowSelection: { mode: 'multiRow' },
  columnDefs: [
    col('#', 'n', 44, { valueGetter: ({ node }) => node.rowIndex + 1, editable: false }),
    col('From', 'from', 100), col('To', 'to', 100), col('POS', 'pos', 60), col('Code', 'code', 80),
    col('M1', 'm1', 56), col('M2', 'm2', 56), col('M3', 'm3', 56), col('M4', 'm4', 56),
    col('Dx', 'dx', 70), col('Qty', 'qty', 60), col('Fee', 'fee', 90, { valueFormatter: money }),
    col('Amount', 'amount', 96, { valueFormatter: money, editable: false }), col('Bill', 'bill', 70, { valueGetter: () => 'Ins', editable: false }),
    col('Line Note', 'note', 180),
  ],
  rowData,
});
document.getElementById('tot').textContent = `$${rowData.reduce((sum, { amount }) => sum + amount, 0).toFixed(2)}`;
