import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/badge/badge.js';
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/components/checkbox/checkbox.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/option/option.js';
import '@shoelace-style/shoelace/dist/components/radio/radio.js';
import '@shoelace-style/shoelace/dist/components/radio-group/radio-group.js';
import '@shoelace-style/shoelace/dist/components/select/select.js';
import '@shoelace-style/shoelace/dist/components/textarea/textarea.js';
import './page.css';

const make = (tag, properties, ...inside) => {
  const element = document.createElement(tag);
  Object.assign(element, properties);
  element.append(...inside);
  return element;
};
const rows = [
  ['A7032', 'Nasal cushion', 'M', '2', '3', '10/21/2026', '11/21/2026', true],
  ['A7037', 'Tubing', 'Heated', '1', '1', '08/20/2026', '11/20/2026', true],
  ['A7038', 'Filter, disposable', 'Std', '2', '6', '10/21/2026', '11/21/2026', true],
  ['A7035', 'Headgear', 'S/M', '1', '1', '06/02/2026', '12/02/2026', false],
];
const table = document.createElement('table');
table.append(make('tr', {}, ...['Ship', 'HCPCS', 'Item', 'Size', 'Qty', 'Left at home', 'Last shipped', 'Eligible on', 'Warehouse'].map((text) => make('th', { textContent: text }))));
for (const [code, item, size, quantity, left, last, next, ship] of rows) {
  const where = make('sl-select', { size: 'small', value: 'laf' }, make('sl-option', { value: 'laf' }, 'Lafayette'), make('sl-option', { value: 'btr' }, 'Baton Rouge'));
  const cells = [make('sl-checkbox', { checked: ship }), code, item, size, make('sl-input', { size: 'small', value: quantity }), make('sl-input', { size: 'small', value: left }), last, next, where];
  table.append(make('tr', {}, ...cells.map((cell) => make('td', {}, cell))));
}
document.querySelector('#items').append(table);
