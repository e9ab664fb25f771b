import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/select/select.js';
import '@shoelace-style/shoelace/dist/components/option/option.js';
import '@shoelace-style/shoelace/dist/components/radio-group/radio-group.js';
import '@shoelace-style/shoelace/dist/components/radio/radio.js';
import '@shoelace-style/shoelace/dist/components/switch/switch.js';
import '@shoelace-style/shoelace/dist/components/button/button.js';
import './page.css';

const make = (tag, properties, ...inside) => {
  const element = document.createElement(tag);
  Object.assign(element, properties);
  element.append(...inside);
  return element;
};
const option = ([value, text]) => make('sl-option', { value }, text);
const choice = (label, items, value, more = {}) => make('sl-select', { label, ...more, value }, ...items.map(option));

for (const [at, code] of ['S83.511A', 'M23.51', '', ''].entries())
  document.querySelector('#dx').append(make('sl-input', { label: `Diagnosis ${'ABCD'[at]}`, value: code }));

const places = [['11', '11 Office'], ['12', '12 Home'], ['22', '22 Outpatient hospital']];
const modifiers = ['NU', 'KX', 'LT', 'RT', 'CG'].map((code) => [code, code]);
const rows = [
  { from: '2026-11-10', to: '2026-11-10', place: '11', code: 'L1845', mods: ['NU', 'KX', 'LT'], ptr: 'A,B', charge: '689.00', units: '1' },
  { from: '2026-11-10', to: '2026-11-10', place: '12', code: 'E0217', mods: ['NU'], ptr: 'A', charge: '71.75', units: '1' },
  { from: '2026-11-10', to: '2026-11-10', place: '12', code: 'E0236', mods: [], ptr: 'A', charge: '16.50', units: '1' },
  { from: '', to: '', place: '', code: '', mods: [], ptr: '', charge: '', units: '' },
];
// Only the first line shows its captions; the others have them for screen readers no more than for eyes.
rows.forEach((row, at) => {
  const named = (label, properties, css = '') => make('sl-input', { ...(at === 0 ? { label } : {}), ...properties, className: css });
  document.querySelector('#lines').append(
    make('div', { className: 'line' },
      named('From', { type: 'date', value: row.from }, 'day'), named('To', { type: 'date', value: row.to }, 'day'),
      choice(at === 0 ? 'Place of service' : '', places, row.place), named('HCPCS', { value: row.code }),
      choice(at === 0 ? 'Modifiers' : '', modifiers, row.mods, { multiple: true, className: 'mods', maxOptionsVisible: 4 }),
      named('Pointers', { value: row.ptr }, 'tiny'), named('Charge', { value: row.charge }), named('Units', { type: 'number', value: row.units }, 'tiny')),
  );
});
