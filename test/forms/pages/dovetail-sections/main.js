import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/checkbox/checkbox.js';
import '@shoelace-style/shoelace/dist/components/details/details.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/option/option.js';
import '@shoelace-style/shoelace/dist/components/radio/radio.js';
import '@shoelace-style/shoelace/dist/components/radio-group/radio-group.js';
import '@shoelace-style/shoelace/dist/components/select/select.js';
import '@shoelace-style/shoelace/dist/components/textarea/textarea.js';

const el = (tag, props = {}, ...kids) => {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (['value', 'checked', 'open', 'multiple', 'required', 'textContent'].includes(name)) node[name] = value;
    else node.setAttribute(name, value);
  }
  node.append(...kids);
  return node;
};
const wide = (node, span) => { node.style.gridColumn = `span ${span}`; return node; };
const text = (label, value, span = 3, more = {}) => wide(el('sl-input', { label, value, size: 'small', ...more }), span);
const date = (label, value, span = 2) => text(label, value, span, { type: 'date' });
const pick = (label, value, options, span = 3, more = {}) => wide(el('sl-select', { label, size: 'small', ...more, value }, ...options.map(([key, words]) => el('sl-option', { value: key, textContent: words }))), span);
const many = (label, value, options, span) => pick(label, value, options.map((one) => [one, one]), span, { multiple: true, clearable: '' });
const yesNo = (label, value, span = 3) => wide(el('sl-radio-group', { label, size: 'small', value }, el('sl-radio', { value: 'y', textContent: 'Yes' }), el('sl-radio', { value: 'n', textContent: 'No' })), span);
const section = (summary, ...kids) => document.querySelector('#claim').append(el('sl-details', { summary, open: true }, el('div', { class: 'grid' }, ...kids)));

section('Patient',
  text('Last name', 'Vasquez-Thorne', 3, { required: true }), text('First name', 'Imogen', 3, { required: true }), date('Date of birth', '1989-12-11'), pick('Sex', 'F', [['F', 'Female'], ['M', 'Male']], 2), text('Account number', 'DT-88213', 2),
  text('Street address', '57 Harbor Row, Unit 4', 4), text('City', 'New London', 3), pick('State', 'CT', [['CT', 'CT'], ['MA', 'MA'], ['RI', 'RI']], 2), text('ZIP code', '06320', 1), text('Phone', '(860) 555-0117', 2, { type: 'tel' }));
section('Insurance',
  text('Insurance company', 'Thames Valley Health', 4), text('Payer ID', 'TVH01', 2), pick('Billing order', 'P', [['P', 'Primary'], ['S', 'Secondary'], ['T', 'Tertiary']], 2), text('Member ID', 'TVH-66-104-2291', 2), text('Group number', '5120', 2),
  pick('Relationship to subscriber', 'self', [['self', 'Self'], ['spouse', 'Spouse'], ['child', 'Child'], ['other', 'Other']], 3), text('Authorization number', '', 3, { 'help-text': 'Required for pumps and CGM receivers' }), text('Referral number', '', 3), yesNo('Accept assignment?', 'y'));
section('Prescriber and diagnosis',
  text('Ordering provider', 'Sørensen, Astrid APRN', 4), text('Ordering provider NPI', '2999343967', 3), date('Order date', '2026-10-12'), date('Last face-to-face visit', '2026-09-30', 3),
  ...['A', 'B', 'C', 'D'].map((letter, at) => text(`Diagnosis ${letter}`, ['E10.9', 'Z96.41', '', ''][at], 3)));

const MODIFIERS = ['RR', 'NU', 'KX', 'KH', 'KI', 'KJ', 'CG', 'GA', 'LT', 'RT'];
const ITEMS = [
  { code: 'E0784', mods: ['RR', 'KX', 'KH'], dx: ['A', 'B'], qty: '1', charge: '428.00', note: 'Pump serial 7731-AX-22' },
  { code: 'A4230', mods: ['KX'], dx: ['A', 'B'], qty: '10', charge: '185.00', note: '' },
  { code: 'A4239', mods: ['KX', 'CG'], dx: ['A'], qty: '1', charge: '259.20', note: '' },
];
const item = ({ code, mods, dx, qty, charge, note }, at) => el('div', { class: 'item' }, el('h4', { textContent: `Item ${at + 1}` }), el('div', { class: 'grid' },
  date('Service from', '2026-10-20'), date('Service to', '2026-10-20'), pick('Place of service', '12', [['11', '11 Office'], ['12', '12 Home'], ['31', '31 Skilled nursing']], 2), text('HCPCS', code, 2), many('Modifiers', mods, MODIFIERS, 4),
  many('Diagnoses', dx, ['A', 'B', 'C', 'D'], 3), text('Quantity', qty, 2, { type: 'number' }), text('Charge', charge, 2), text('Note to payer', note, 5)));
document.querySelector('#claim').append(el('sl-details', { summary: 'Items', open: true }, ...ITEMS.map(item), el('div', { class: 'sum', textContent: 'Total charge $872.20' })));
section('Supplier',
  text('Supplier name', 'Mystic Diabetes & Respiratory', 4), text('Supplier NPI', '2999344338', 3), text('Tax ID', '06-5518204', 2), text('Taxonomy', '332B00000X', 3), text('Amount paid by patient', '0.00', 3), wide(el('sl-textarea', { label: 'Claim note', value: '', rows: '2', size: 'small' }), 9));
