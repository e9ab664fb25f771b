import '@vaadin/combo-box/vaadin-combo-box.js';
import '@vaadin/date-picker/vaadin-date-picker.js';
import '@vaadin/grid/vaadin-grid.js';
import '@vaadin/grid/vaadin-grid-column.js';
import '@vaadin/select/vaadin-select.js';
import '@vaadin/text-field/vaadin-text-field.js';

/** US dates in the pickers, as the library's guide shows it. */
const american = {
  formatDate: ({ day, month, year }) => `${month + 1}/${day}/${year}`,
  parseDate: (text) => {
    const [month, day, year] = text.split('/').map(Number);
    return { day, month: month - 1, year };
  },
};

const make = (tag, properties, parent, className = '') => {
  const element = document.createElement(tag);
  if (className) element.className = className;
  parent?.append(element);
  return Object.assign(element, properties);
};
const text = (parent, label, value, className, more = {}) => make('vaadin-text-field', { label, value, ...more }, parent, className);
const day = (parent, label, value) => {
  const picker = make('vaadin-date-picker', { label }, parent);
  picker.i18n = { ...picker.i18n, ...american };
  picker.value = value;
  return picker;
};
const choose = (parent, label, value, items, className) => make('vaadin-select', { label, items: items.map(([code, words]) => ({ value: code, label: words })), value }, parent, className);
const combo = (parent, label, value, items, className) => make('vaadin-combo-box', { label, items, value, allowCustomValue: true }, parent, className);

const patient = document.querySelector('#patient');
text(patient, 'Patient', 'HALVORSEN, GUNNAR', 'wide', { readonly: true });
day(patient, 'Birthdate', '1939-12-02');
choose(patient, 'Sex', 'M', [['M', 'Male'], ['F', 'Female']], 'thin');
combo(patient, 'Insurance', 'Medicare DME MAC B', ['Medicare DME MAC B', 'Medicaid of Minnesota', 'Lakeland Advantage'], '');
text(patient, 'Policy #', '1EG4TE5MK72', '');
text(patient, 'Group #', '', '');
choose(patient, 'Responsibility', 'P', [['P', 'Primary'], ['S', 'Secondary'], ['T', 'Tertiary']], '');
text(patient, 'Patient acct', '88-1042', '');

const claim = document.querySelector('#claim');
text(claim, 'PA number', '', '', { helperText: 'UTN for Medicare' });
text(claim, 'Payer claim control #', '', '');
choose(claim, 'Bill type', '1', [['1', '1 Original'], ['7', '7 Replace'], ['8', '8 Void']], '');
choose(claim, 'Assignment', 'A', [['A', 'A – accepted'], ['C', 'C – not accepted']], '');
day(claim, 'Hospital admit', '');
day(claim, 'Hospital discharge', '');
text(claim, 'Box 19', '', 'wide');

const diagnoses = document.querySelector('#diagnoses');
for (const [at, value] of ['G47.33', 'I10', '', ''].entries()) combo(diagnoses, `ICD ${at + 1}`, value, ['G47.33', 'I10', 'E66.9'], '');

const POS = ['11', '12', '13', '31', '32'];
const lines = [
  { from: '2026-11-02', to: '2026-12-01', pos: '12', code: 'E0601', modifiers: ['RR', 'KH', 'KX', ''], ptr: '1', qty: '1', charge: '112.50' },
  { from: '2026-11-02', to: '2026-11-02', pos: '12', code: 'A7034', modifiers: ['NU', 'KX', '', ''], ptr: '1', qty: '1', charge: '145.25' },
  { from: '2026-11-02', to: '2026-11-02', pos: '12', code: 'A7037', modifiers: ['NU', 'KX', '', ''], ptr: '1', qty: '1', charge: '70.00' },
  { from: '2026-11-05', to: '2026-11-05', pos: '12', code: 'E0260', modifiers: ['RR', 'KH', '', ''], ptr: '1,2', qty: '1', charge: '1000.00' },
];
const grid = document.querySelector('#lines');
const column = (header, width, fill) => {
  const element = make('vaadin-grid-column', { header, width, flexGrow: 0 }, grid);
  element.renderer = (root, _, { item }) => {
    if (root.firstElementChild) return;
    fill(root, item);
  };
};
const typed = (key) => (root, item) => make('vaadin-text-field', { value: item[key] }, root);
const dated = (key) => (root, item) => {
  const picker = make('vaadin-date-picker', {}, root);
  picker.i18n = { ...picker.i18n, ...american };
  picker.value = item[key];
};
column('#', '52px', (root, item) => { root.textContent = String(lines.indexOf(item) + 1); });
column('Service from', '150px', dated('from'));
column('Service to', '150px', dated('to'));
column('POS', '100px', (root, item) => make('vaadin-combo-box', { items: POS, value: item.pos }, root));
column('Item', '130px', typed('code'));
for (const at of [0, 1, 2, 3]) column(`M${at + 1}`, '78px', (root, item) => make('vaadin-text-field', { value: item.modifiers[at], maxlength: 2 }, root));
column('Dx', '86px', typed('ptr'));
column('Qty', '78px', typed('qty'));
column('Allowable', '100px', (root, item) => { root.textContent = (Number(item.charge) * 0.62).toFixed(2); });
column('Billed', '110px', typed('charge'));
grid.items = lines;

const providers = document.querySelector('#providers');
text(providers, 'Prescriber', 'Thorsen, Astrid', 'wide');
text(providers, 'Prescriber NPI', '2999917729', '');
text(providers, 'Billing entity', 'Northlight Home Medical LLC', 'wide');
text(providers, 'Billing NPI', '2999917737', '');
text(providers, 'EIN', '41-2208816', '');
text(providers, 'Sales rep', 'K. Aune', '');
