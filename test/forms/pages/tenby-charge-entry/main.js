import { AllCommunityModule, createGrid, ModuleRegistry, themeBalham } from 'ag-grid-community';

ModuleRegistry.registerModules([AllCommunityModule]);
const box = (field, headerName, width) => ({ field, headerName, width, editable: true, sortable: false });
const money = ({ value }) => (value === null ? '' : value.toFixed(2));
const row = (from, to, pos, code, m1, m2, m3, ptr, units, fee, charge, desc) => ({ from, to, pos, code, m1, m2, m3, m4: '', ptr, units, fee, charge, desc });

createGrid(document.querySelector('#charges'), {
  theme: themeBalham,
  columnDefs: [
    { headerName: '#', valueGetter: ({ node }) => node.rowIndex + 1, width: 44 },
    box('from', 'From', 96), box('to', 'To', 96), box('pos', 'POS', 58), box('code', 'CPT/HCPCS', 96),
    box('m1', 'M1', 52), box('m2', 'M2', 52), box('m3', 'M3', 52), box('m4', 'M4', 52), box('ptr', 'Dx Ptr', 70), box('units', 'Units', 64),
    { ...box('fee', 'Unit Fee', 84), valueFormatter: money }, { ...box('charge', 'Charge', 88), valueFormatter: money }, box('desc', 'Description', 250),
  ],
  rowData: [
    row('11/02/2026', '12/01/2026', '12', 'E0601', 'RR', 'KH', 'KX', 'A', 1, 92, 92, 'CPAP device, rental'),
    row('11/02/2026', '11/02/2026', '12', 'E0562', 'NU', 'KX', '', 'A', 1, 318.5, 318.5, 'Heated humidifier'),
    row('11/02/2026', '11/02/2026', '12', 'A7030', 'NU', 'KX', '', 'A', 1, 214, 214, 'Full face mask'),
    row('11/02/2026', '11/02/2026', '12', 'A7037', 'NU', 'KX', '', 'A', 1, 41, 41, 'Tubing'),
    row('11/02/2026', '11/02/2026', '12', 'E0570', 'NU', '', '', 'B', 1, 576, 576, 'Nebulizer w/ compressor'),
  ],
});
