import '@ionic/core/css/ionic.bundle.css';
import { initialize } from '@ionic/core/components';
import { defineCustomElement as button } from '@ionic/core/components/ion-button.js';
import { defineCustomElement as card } from '@ionic/core/components/ion-card.js';
import { defineCustomElement as cardContent } from '@ionic/core/components/ion-card-content.js';
import { defineCustomElement as cardHeader } from '@ionic/core/components/ion-card-header.js';
import { defineCustomElement as cardTitle } from '@ionic/core/components/ion-card-title.js';
import { defineCustomElement as checkbox } from '@ionic/core/components/ion-checkbox.js';
import { defineCustomElement as input } from '@ionic/core/components/ion-input.js';
import { defineCustomElement as item } from '@ionic/core/components/ion-item.js';
import { defineCustomElement as list } from '@ionic/core/components/ion-list.js';
import { defineCustomElement as listHeader } from '@ionic/core/components/ion-list-header.js';
import { defineCustomElement as segment } from '@ionic/core/components/ion-segment.js';
import { defineCustomElement as segmentButton } from '@ionic/core/components/ion-segment-button.js';
import { defineCustomElement as select } from '@ionic/core/components/ion-select.js';
import { defineCustomElement as selectOption } from '@ionic/core/components/ion-select-option.js';
import { defineCustomElement as textarea } from '@ionic/core/components/ion-textarea.js';
import { defineCustomElement as toggle } from '@ionic/core/components/ion-toggle.js';

initialize({ mode: 'md' });
for (const define of [button, card, cardContent, cardHeader, cardTitle, checkbox, input, item, list, listHeader, segment, segmentButton, select, selectOption, textarea, toggle]) define();

const make = (tag, properties, parent, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  parent.append(element);
  return element;
};
const row = (parent) => make('ion-item', { lines: 'none' }, parent);
const text = (parent, label, value, more = {}) => make('ion-input', { label, labelPlacement: 'stacked', value, ...more }, row(parent));
const choose = (parent, label, value, options, more = {}) =>
  make('ion-select', { label, labelPlacement: 'stacked', interface: 'popover', value, ...more }, row(parent), ...options.map(([code, words]) => Object.assign(document.createElement('ion-select-option'), { value: code, textContent: words })));
const group = (parent, columns) => make('div', { className: columns }, parent);

const payer = document.querySelector('#payer');
choose(payer, 'Plan', 'tricare', [['medicare', 'Medicare Part B'], ['tricare', 'TRICARE East'], ['medicaid', 'Medicaid']]);
const ids = group(payer, 'two');
text(ids, 'Sponsor / member ID', '904471882');
text(ids, 'Group', '');

const patient = document.querySelector('#patient');
const names = group(patient, 'three');
text(names, 'Last', 'Beauregard');
text(names, 'First', 'Lucinda');
text(names, 'Born', '1968-08-14', { type: 'date' });
const more = group(patient, 'three');
choose(more, 'Sex', 'F', [['M', 'Male'], ['F', 'Female']]);
choose(more, 'Relationship', '01', [['18', 'Self'], ['01', 'Spouse'], ['19', 'Child']]);
text(more, 'Account', 'PB-7731');

const order = document.querySelector('#order');
const prescriber = group(order, 'two');
text(prescriber, 'Ordered by', 'Whitlock, Amara');
text(prescriber, 'NPI of ordering provider', '2999933031');
const numbers = group(order, 'two');
text(numbers, 'Authorization no.', 'TE-26-0091182');
text(numbers, 'Referral no.', '');
make('ion-toggle', { checked: true }, row(order), 'Accept assignment');
make('ion-checkbox', { checked: false, labelPlacement: 'end' }, row(order), 'Work related');

const dx = group(document.querySelector('#dx'), 'three');
for (const [at, code] of ['J96.11', 'G12.21', ''].entries()) text(dx, `Dx ${at + 1}`, code);

const MODIFIERS = ['KH', 'KI', 'KJ', 'KX', 'NU', 'QF', 'RR'].map((code) => [code, code]);
const lines = [
  { from: '2026-11-14', to: '2026-12-13', place: '12', code: 'E0466', modifiers: ['RR'], pointers: ['1', '2'], units: '1', charge: '1450.00' },
  { from: '2026-11-14', to: '2026-12-13', place: '12', code: 'E0431', modifiers: ['RR', 'KX'], pointers: ['1'], units: '1', charge: '48.30' },
];
for (const [at, line] of lines.entries()) {
  const box = make('ion-card', {}, document.querySelector('#services'));
  make('ion-card-header', {}, box, Object.assign(document.createElement('ion-card-title'), { textContent: `Service ${at + 1}` }));
  const body = make('ion-card-content', {}, box);
  const first = group(body, 'three');
  text(first, 'From', line.from, { type: 'date' });
  text(first, 'To', line.to, { type: 'date' });
  choose(first, 'Where', line.place, [['11', '11 · Office'], ['12', '12 · Home'], ['32', '32 · Nursing facility']]);
  const second = group(body, 'three');
  text(second, 'Item (HCPCS)', line.code);
  choose(second, 'Modifiers', line.modifiers, MODIFIERS, { multiple: true });
  choose(second, 'Dx', line.pointers, [['1', '1'], ['2', '2'], ['3', '3']], { multiple: true });
  const third = group(body, 'three');
  text(third, 'Units', line.units, { type: 'number' });
  text(third, 'Amount $', line.charge);
  text(third, 'Serial no.', '');
}

const sum = group(document.querySelector('#sum'), 'three');
text(sum, 'Total charge', '1498.30', { readonly: true });
text(sum, 'Patient paid', '0.00');
text(sum, 'Your NPI', '2999933049');
make('ion-textarea', { label: 'Note to payer', labelPlacement: 'stacked', value: '' }, row(document.querySelector('#sum')));
