import '@vaadin/button/vaadin-button.js';
import '@vaadin/checkbox/vaadin-checkbox.js';
import '@vaadin/combo-box/vaadin-combo-box.js';
import '@vaadin/date-picker/vaadin-date-picker.js';
import '@vaadin/select/vaadin-select.js';
import '@vaadin/text-field/vaadin-text-field.js';
import './page.css';

/** US dates, with two digits for month and day. */
const american = {
  formatDate: ({ day, month, year }) => `${String(month + 1).padStart(2, '0')}/${String(day).padStart(2, '0')}/${year}`,
  parseDate: (text) => {
    const [month, day, year] = text.split('/').map(Number);
    return { day, month: month - 1, year };
  },
};
const add = (parent, tag, properties, className = '') => {
  const element = document.createElement(tag);
  if (className) element.className = className;
  parent.append(element);
  return Object.assign(element, properties);
};
const text = (parent, label, value, className = '', more = {}) => add(parent, 'vaadin-text-field', { label, value, ...more }, className);
const combo = (parent, label, value, items, className = '') => add(parent, 'vaadin-combo-box', { label, items, value }, className);
const day = (parent, label, value) => {
  const picker = add(parent, 'vaadin-date-picker', { label }, 'day');
  picker.i18n = { ...picker.i18n, ...american };
  picker.value = value;
};
const choose = (parent, label, value, items, className = '') => add(parent, 'vaadin-select', { label, items: items.map((words) => ({ value: words, label: words })), value }, className);

const who = document.querySelector('#who');
combo(who, 'Customer', 'Mbatha, Solomon', ['Mbatha, Solomon', 'McCready, Joyce'], 'wide');
text(who, 'Account no.', '00412-7');
day(who, 'DOB', '1950-06-30');
combo(who, 'Bill to', 'Cascade Senior Advantage', ['Cascade Senior Advantage', 'Medicare DME MAC D', 'Self pay'], 'wide');
text(who, 'Policy no.', 'CSA90441172');
text(who, 'Payer auth no.', '', '', { helperText: 'Blank unless the payer gave one' });

const visit = document.querySelector('#visit');
day(visit, 'Date delivered (DOS)', '2026-11-10');
choose(visit, 'POS', '12 Home', ['11 Office', '12 Home', '31 SNF', '32 Nursing facility']);
text(visit, 'Ordering doctor', 'Featherstone, Clive', 'wide');
text(visit, 'Doctor NPI', '2999728886');
for (const [at, code] of ['L89.154', 'G82.20', '', ''].entries()) text(visit, `ICD-10 #${at + 1}`, code, 'code');
text(visit, 'Driver', 'Route 7 / Beto');

const lines = document.querySelector('#lines');
const head = add(lines, 'div', {}, 'line head');
for (const caption of ['#', 'Stock item', 'HCPCS', 'Mods', 'ICD #', 'Rent / sale', 'Serial', 'Qty', 'Each', 'Ext. charge', 'Note to payer']) add(head, 'span', { textContent: caption });
const rows = [
  ['MAT-LAL-36', 'E0277', 'RR KH KX', '1,2', 'Rent', 'LAL-90017', '1', '585.00', '585.00', 'Stage 4, surgery 10/2026'],
  ['BED-SE-80', 'E0260', 'RR KH KX', '1,2', 'Rent', 'BD-22874', '1', '118.30', '118.30', ''],
  ['LFT-HYD-40', 'E0630', 'RR KH', '2', 'Rent', 'LF-1094', '1', '96.75', '96.75', ''],
  ['GZ-44-30', 'A6222', 'A1', '1', 'Sale', '', '30', '2.10', '63.00', ''],
  ['', '', '', '', '', '', '', '', '', ''],
  ['', '', '', '', '', '', '', '', '', ''],
];
rows.forEach((row, at) => {
  const line = add(lines, 'div', {}, 'line');
  add(line, 'span', { textContent: String(at + 1) });
  row.forEach((value, column) => {
    if (column === 4) add(line, 'vaadin-select', { items: [{ value: 'Rent', label: 'Rent' }, { value: 'Sale', label: 'Sale' }], value });
    else add(line, 'vaadin-text-field', { value, readonly: column === 0 });
  });
});

const sum = document.querySelector('#sum');
text(sum, 'Claim total', '863.05', '', { readonly: true });
text(sum, 'Collected at delivery', '25.00');
add(sum, 'vaadin-checkbox', { label: 'Accept assignment', checked: true });
add(sum, 'vaadin-checkbox', { label: 'Delivery ticket signed', checked: true });
