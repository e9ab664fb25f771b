import 'w2ui/w2ui-2.0.css';
import { w2grid } from 'w2ui/w2ui-2.0.es6.js';

const text = { type: 'text' };
const col = (field, caption, size, more = {}) => ({ field, text: caption, size: `${size}px`, editable: text, ...more });
const filled = [
  { code: 'B4160', from: '11/01/2026', to: '11/30/2026', pos: '12', m1: 'BA', ptr: 'ABC', units: '465', charge: '604.50', auth: '', ndc: '' },
  { code: 'B4035', from: '11/01/2026', to: '11/30/2026', pos: '12', ptr: 'C', units: '30', charge: '351.00', auth: '', ndc: '' },
  { code: 'B9002', from: '11/01/2026', to: '11/01/2026', pos: '12', m1: 'RR', m2: 'KX', ptr: 'C', units: '1', charge: '118.25', auth: 'SC26-1190-P', ndc: '' },
  { code: 'E0776', from: '11/01/2026', to: '11/01/2026', pos: '12', m1: 'RR', ptr: 'C', units: '1', charge: '14.80', auth: '', ndc: '' },
  { code: 'B4087', from: '11/12/2026', to: '11/12/2026', pos: '12', ptr: 'C', units: '1', charge: '38.00', auth: '', ndc: '', note: 'tube dislodged 11/11' },
];
const records = Array.from({ length: 12 }, (_, i) => ({ recid: i + 1, ...filled[i] }));
records.push({ recid: 'S1', w2ui: { summary: true }, code: 'Total', charge: '1126.55' });

new w2grid({
  name: 'lines',
  box: '#grid',
  show: { lineNumbers: true, toolbar: false, footer: true },
  columns: [
    col('code', 'HCPCS', 80, { frozen: true }),
    col('from', 'Svc from', 96, { frozen: true }),
    col('to', 'Svc thru', 96),
    col('pos', 'POS', 50),
    col('m1', 'M1', 44), col('m2', 'M2', 44), col('m3', 'M3', 44), col('m4', 'M4', 44),
    col('ptr', 'Dx', 60),
    col('units', 'Units', 64, { attr: 'align=right' }),
    col('charge', 'Charge $', 90, { attr: 'align=right' }),
    col('allow', 'Expected $', 90, { attr: 'align=right', editable: false }),
    col('auth', 'Line auth', 120),
    col('note', 'Remark', 170),
  ],
  records,
});
