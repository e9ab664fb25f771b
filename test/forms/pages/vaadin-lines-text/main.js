import '@vaadin/text-field';
import '@vaadin/combo-box';
import '@vaadin/date-picker';
import '@vaadin/checkbox';
import '@vaadin/grid';
import '@vaadin/grid/vaadin-grid-column.js';
import './page.css';

const make = (tag, properties) => Object.assign(document.createElement(tag), properties);
const american = {
  formatDate: ({ day, month, year }) => `${String(month + 1).padStart(2, '0')}/${String(day).padStart(2, '0')}/${year}`,
};
const date = (label, value) => {
  const picker = make('vaadin-date-picker', { label });
  picker.i18n = { ...picker.i18n, ...american };
  picker.value = value;
  return picker;
};
document.querySelector('#form').append(
  make('vaadin-combo-box', { label: 'Payer', items: ['Skagit Valley Health', 'Skagit Valley Medicaid'], value: 'Skagit Valley Health' }),
  make('vaadin-text-field', { label: 'Subscriber ID', value: 'SVH-550-2291' }),
  make('vaadin-text-field', { label: 'Patient last name', value: 'Arnesen' }),
  make('vaadin-text-field', { label: 'Patient first name', value: 'Tuva' }),
  date('Birth date', '1984-10-08'),
  make('vaadin-text-field', { label: 'Patient account no.', value: 'FJ-1180' }),
  make('vaadin-text-field', { label: 'Prior authorization no.', value: 'SV2611-77' }),
  make('vaadin-text-field', { label: 'Referral no.', value: '' }),
  make('vaadin-text-field', { label: 'Referring provider', value: 'Moberg, Stellan' }),
  make('vaadin-text-field', { label: 'Referring provider NPI', value: '2999942800' }),
  date('Onset of illness', ''),
  make('vaadin-checkbox', { label: 'Accept assignment', checked: true }),
  make('vaadin-checkbox', { label: 'Other accident', checked: false }),
  ...['E66.01', 'G47.33', ''].map((code, at) => make('vaadin-combo-box', { label: `Diagnosis ${at + 1}`, items: ['E66.01', 'G47.33', 'I10'], value: code, allowCustomValue: true })),
);
const grid = document.querySelector('vaadin-grid');
const column = (header, key, width) => grid.append(make('vaadin-grid-column', { header, width, flexGrow: 0, renderer: (root, _, { item }) => { root.textContent = item[key]; } }));
for (const [header, key, width] of [['From', 'from', '120px'], ['To', 'to', '120px'], ['POS', 'pos', '110px'], ['HCPCS', 'code', '100px'], ['Modifiers', 'mods', '130px'], ['Pointers', 'ptr', '100px'], ['Units', 'units', '80px'], ['Allowed', 'allowed', '110px'], ['Charge', 'charge', '110px']]) column(header, key, width);
grid.items = [
  { from: '11/02/2026', to: '11/02/2026', pos: '12 Home', code: 'E0601', mods: 'RR, KH, KX', ptr: '2', units: '1', allowed: '', charge: '$98.00' },
  { from: '11/02/2026', to: '11/02/2026', pos: '12 Home', code: 'E0304', mods: 'RR, KH', ptr: '1, 2', units: '1', allowed: '', charge: '$1,060.00' },
  { from: '11/02/2026', to: '11/02/2026', pos: '12 Home', code: 'E0912', mods: 'NU', ptr: '1', units: '1', allowed: '', charge: '$160.00' },
];
