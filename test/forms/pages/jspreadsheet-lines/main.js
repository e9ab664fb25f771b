import jspreadsheet from 'jspreadsheet-ce';
import 'jsuites/dist/jsuites.css';
import 'jspreadsheet-ce/dist/jspreadsheet.css';
import './page.css';

jspreadsheet(document.querySelector('#sheet'), {
  worksheets: [{
    data: [
      ['2026-11-12', '2026-11-12', '12', 'E0218', 'RR', 'KH', 'A', 1, 96.3],
      ['2026-11-12', '2026-11-12', '12', 'E0935', 'RR', '', 'A,B', 14, 350],
      ['2026-11-12', '2026-11-12', '12', 'A9273', '', '', 'B', 1, 40],
    ],
    minDimensions: [9, 6],
    columns: [
      { type: 'text', title: 'From', width: 100 }, { type: 'text', title: 'To', width: 100 }, { type: 'dropdown', title: 'POS', width: 60, source: ['11', '12', '31'] },
      { type: 'text', title: 'HCPCS', width: 90 }, { type: 'text', title: 'Mod 1', width: 70 }, { type: 'text', title: 'Mod 2', width: 70 }, { type: 'text', title: 'Pointers', width: 80 },
      { type: 'numeric', title: 'Units', width: 70 }, { type: 'numeric', title: 'Charges', width: 100, mask: '$ #,##0.00' },
    ],
  }],
});
