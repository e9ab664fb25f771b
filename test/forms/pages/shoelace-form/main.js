import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/components/checkbox/checkbox.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/option/option.js';
import '@shoelace-style/shoelace/dist/components/radio-button/radio-button.js';
import '@shoelace-style/shoelace/dist/components/radio-group/radio-group.js';
import '@shoelace-style/shoelace/dist/components/select/select.js';
import '@shoelace-style/shoelace/dist/components/switch/switch.js';
import '@shoelace-style/shoelace/dist/components/textarea/textarea.js';

const put = (parent, tag, attributes, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'value' || name === 'checked') element[name] = value;
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children);
  parent.append(element);
  return element;
};
const option = ([value, words]) => {
  const element = document.createElement('sl-option');
  element.value = value;
  element.textContent = words;
  return element;
};
const input = (parent, label, value, span = 's3', more = {}) => put(parent, 'sl-input', { label, class: span, size: 'small', value, ...more });
const select = (parent, label, value, options, span = 's3', more = {}) => put(parent, 'sl-select', { label, class: span, size: 'small', ...more, value }, ...options.map(option));
const radios = (parent, label, value, options, span = 's3') => put(parent, 'sl-radio-group', { label, class: span, size: 'small', value }, ...options.map(([code, words]) => {
  const element = document.createElement('sl-radio-button');
  element.value = code;
  element.textContent = words;
  return element;
}));

const member = document.querySelector('#member');
input(member, 'Member ID', 'HBA-7718204-01', 's3', { required: true });
input(member, 'Last name', 'Okonkwo-Bell', 's3');
input(member, 'First name', 'Theodora', 's3');
input(member, 'Date of birth', '1957-04-19', 's3', { type: 'date' });
radios(member, 'Gender', 'F', [['F', 'Female'], ['M', 'Male'], ['U', 'Unknown']]);
select(member, 'Relationship to subscriber', 'self', [['self', 'Self'], ['spouse', 'Spouse'], ['child', 'Child'], ['other', 'Other']]);
input(member, 'Subscriber name', '', 's3', { 'help-text': 'Only if it is not the patient' });
input(member, 'Group number', '40017', 's3');
input(member, 'Street', '77 Wharfinger Ln', 's4');
input(member, 'City', 'New Bedford', 's4');
input(member, 'State', 'MA', 's2');
input(member, 'ZIP', '02740', 's2');

const head = document.querySelector('#head');
input(head, 'Payer', 'Harborline PPO', 's3', { readonly: true });
input(head, 'Your account number for the patient', 'NB-30291', 's3');
select(head, 'Claim frequency', '1', [['1', 'Original claim'], ['7', 'Replacement of prior claim'], ['8', 'Void of prior claim']]);
input(head, 'Original claim number', '', 's3');
input(head, 'Prior authorization', 'PA2611-00482', 's3');
input(head, 'Referral number', 'RF-99120', 's3');
input(head, 'Ordering physician', 'Dellacroce, Ines', 's3');
input(head, 'Ordering physician NPI', '2999901228', 's3');
put(head, 'sl-switch', { class: 's3', checked: true }, 'Accept assignment');
put(head, 'sl-checkbox', { class: 's3', checked: false }, 'Condition is related to employment');
put(head, 'sl-checkbox', { class: 's3', checked: false }, 'Condition is related to an auto accident');
put(head, 'sl-checkbox', { class: 's3', checked: true }, 'Other health insurance');
put(head, 'sl-textarea', { label: 'Claim note', class: 's12', size: 'small', rows: 2, value: 'Replaces a walker lost in a house fire on 10/02/2026' });

const codes = document.querySelector('#codes');
for (const [at, value] of ['M17.11', 'R26.81', '', ''].entries()) input(codes, at === 0 ? 'Principal' : `Other ${at}`, value, 's3');

const PLACES = [['11', '11 Office'], ['12', '12 Home'], ['31', '31 Skilled nursing'], ['32', '32 Nursing facility']];
const MODIFIERS = ['KH', 'KX', 'LT', 'NU', 'RA', 'RR', 'RT', 'UE'].map((code) => [code, code]);
const POINTERS = [['1', '1'], ['2', '2'], ['3', '3'], ['4', '4']];
const lines = [
  ['2026-11-09', '2026-11-09', '12', 'E0143', ['NU', 'RA', 'KX'], ['1', '2'], '1', '118.40'],
  ['2026-11-09', '2026-11-09', '12', 'E0163', ['NU'], ['2'], '1', '88.00'],
  ['2026-11-10', '2026-11-10', '12', 'L1851', ['RT', 'KX'], ['1'], '1', '800.00'],
];
const list = document.querySelector('#lines');
for (const [from, to, place, code, modifiers, pointers, units, charge] of lines) {
  const row = put(list, 'div', { class: 'line' });
  input(row, 'From', from, '', { type: 'date' });
  input(row, 'Through', to, '', { type: 'date' });
  select(row, 'Place', place, PLACES, '');
  input(row, 'HCPCS', code, '');
  select(row, 'Modifiers', modifiers, MODIFIERS, '', { multiple: true, 'max-options-visible': 4 });
  select(row, 'Dx pointers', pointers, POINTERS, '', { multiple: true, 'max-options-visible': 4 });
  input(row, 'Units', units, '', { type: 'number' });
  put(input(row, 'Charge', charge, ''), 'span', { slot: 'prefix' }, '$');
}

const billing = document.querySelector('#billing');
input(billing, 'Supplier name', 'Buzzards Bay Medical Supply', 's4');
input(billing, 'Supplier NPI', '2999901236', 's2');
input(billing, 'Tax ID', '04-3301957', 's3');
input(billing, 'Taxonomy', '332B00000X', 's3');
input(billing, 'Contact phone', '508-555-0148', 's3');
