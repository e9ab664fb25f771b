import { w2form, w2grid, w2toolbar } from 'w2ui/w2ui-2.0.es6.js';
import 'w2ui/w2ui-2.0.css';
import './page.css';

new w2toolbar({
  box: '#bar', name: 'bar',
  items: [
    { type: 'button', id: 'save', text: 'Save' }, { type: 'button', id: 'print', text: 'Print 1500' }, { type: 'button', id: 'queue', text: 'Queue 837P' },
    { type: 'break' }, { type: 'menu', id: 'go', text: 'Go to', items: [{ text: 'Patient' }, { text: 'Orders' }, { text: 'Payments' }] },
  ],
});

const text = (field, label, column, size = 160) => ({ field, type: 'text', html: { label, column, attr: `style="width:${size}px"` } });
const list = (field, label, items, column, size = 160) => ({ field, type: 'list', options: { items }, html: { label, column, attr: `style="width:${size}px"` } });
const date = (field, label, column) => ({ field, type: 'date', options: { format: 'mm/dd/yyyy' }, html: { label, column, attr: 'style="width:110px"' } });

new w2form({
  box: '#head', name: 'claim', header: 'Claim header',
  fields: [
    text('patient', 'Patient', 0, 190), date('dob', 'Birth date', 0), list('sex', 'Sex', ['Female', 'Male'], 0, 110), text('policy', 'Insured ID', 0), text('group', 'Group no.', 0), list('rel', 'Relationship', ['Self', 'Spouse', 'Child', 'Other'], 0, 110), text('acct', 'Account no.', 0, 110), date('onset', 'Injury date', 0),
    list('payer', 'Payer', ['Wabash Steelworkers Fund', 'Wabash Medicare Supplement'], 1, 210), list('freq', 'Claim frequency', [{ id: 1, text: '1 - Original' }, { id: 7, text: '7 - Corrected' }, { id: 8, text: '8 - Void' }], 1, 150), text('icn', 'Original ref. no.', 1), text('pa', 'Prior auth no.', 1), text('doctor', 'Ordering physician', 1, 190), text('npi', 'Physician NPI', 1, 110), text('license', 'Physician license', 1, 110), { field: 'assign', type: 'checkbox', html: { label: 'Accept assignment', column: 1 } },
    text('dx1', 'Diagnosis A', 2, 90), text('dx2', 'Diagnosis B', 2, 90), text('dx3', 'Diagnosis C', 2, 90), text('dx4', 'Diagnosis D', 2, 90), text('remark', 'Note (box 19)', 2, 210), text('paid', 'Amt paid (29)', 2, 90), text('tax', 'Tax ID (box 25)', 2, 110), text('bnpi', 'Billing NPI (box 33a)', 2, 110),
  ],
  record: {
    patient: 'Dvorak, Emmett J', dob: '11/03/1975', sex: 'Male', policy: 'WSF-0084471', group: '5100', rel: 'Self', acct: '3391-20448', onset: '',
    payer: 'Wabash Steelworkers Fund', freq: { id: 1, text: '1 - Original' }, icn: '', pa: 'WSF26-4410', doctor: 'Oyelaran, Tunde MD', npi: '2999973086', license: 'IN01077120', assign: true,
    dx1: 'I89.0', dx2: 'I87.2', dx3: '', dx4: '', remark: '', paid: '', tax: '35-1880244', bnpi: '2999973219',
  },
});

const column = (field, text, size, more = {}) => ({ field, text, size, editable: { type: 'text' }, ...more });
const grid = new w2grid({
  box: '#lines', name: 'lines',
  show: { lineNumbers: true, footer: true, toolbar: true, toolbarColumns: false, toolbarReload: false, toolbarAdd: true, toolbarDelete: true },
  columnGroups: [{ span: 2, text: 'Dates of service' }, { span: 1, text: ' ' }, { span: 5, text: 'Procedure' }, { span: 1, text: ' ' }, { span: 3, text: 'Billing' }, { span: 1, text: ' ' }],
  columns: [
    column('from', 'From', '90px', { editable: { type: 'date', format: 'mm/dd/yyyy' } }), column('to', 'To', '90px', { editable: { type: 'date', format: 'mm/dd/yyyy' } }),
    column('pos', 'POS', '46px'),
    column('code', 'HCPCS', '70px'), column('m1', 'Mod1', '60px'), column('m2', 'Mod2', '60px'), column('m3', 'Mod3', '60px'), column('m4', 'Mod4', '60px'),
    column('dx', 'Dx', '56px'),
    column('rate', 'Rate', '90px', { render: 'money' }), column('qty', 'Units', '60px', { render: 'int' }), column('amount', 'Charge', '100px', { render: 'money' }),
    column('note', 'Line note', '100%'),
  ],
  records: [
    { recid: 41, from: '11/13/2026', to: '11/13/2026', pos: '12', code: 'E0651', m1: 'NU', m2: 'KX', dx: 'AB', rate: 894, qty: 1, amount: 894, note: 'After 4 weeks of conservative care' },
    { recid: 42, from: '11/13/2026', to: '11/13/2026', pos: '12', code: 'E0667', m1: 'NU', m2: 'KX', m3: 'LT', dx: 'AB', rate: 312.5, qty: 1, amount: 312.5 },
    { recid: 43, from: '11/13/2026', to: '11/13/2026', pos: '12', code: 'E0667', m1: 'NU', m2: 'KX', m3: 'RT', dx: 'AB', rate: 312.5, qty: 1, amount: 312.5 },
    { recid: 44, from: '11/13/2026', to: '11/13/2026', pos: '12', code: 'A6530', m1: 'LT', m2: 'RT', dx: 'B', rate: 38.45, qty: 4, amount: 153.8 },
    { w2ui: { summary: true }, recid: 'sum', rate: '', code: 'Total', amount: 1672.8 },
  ],
});
window.grid = grid;
