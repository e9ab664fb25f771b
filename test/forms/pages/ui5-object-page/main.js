import { registerLocaleDataLoader } from '@ui5/webcomponents-base/dist/asset-registries/LocaleData.js';
import { setDefaultFontLoading } from '@ui5/webcomponents-base/dist/config/Fonts.js';
import english from '@ui5/webcomponents-localization/dist/generated/assets/cldr/en.json';
import '@ui5/webcomponents/dist/Button.js';
import '@ui5/webcomponents/dist/CheckBox.js';
import '@ui5/webcomponents/dist/DatePicker.js';
import '@ui5/webcomponents/dist/Input.js';
import '@ui5/webcomponents/dist/Label.js';
import '@ui5/webcomponents/dist/Option.js';
import '@ui5/webcomponents/dist/Panel.js';
import '@ui5/webcomponents/dist/Select.js';
import '@ui5/webcomponents/dist/Table.js';
import '@ui5/webcomponents/dist/TableCell.js';
import '@ui5/webcomponents/dist/TableHeaderCell.js';
import '@ui5/webcomponents/dist/TableHeaderRow.js';
import '@ui5/webcomponents/dist/TableRow.js';
import '@ui5/webcomponents/dist/TextArea.js';
import '@ui5/webcomponents/dist/Title.js';
import './page.css';

// What the library would fetch from elsewhere is in the page.
setDefaultFontLoading(false);
registerLocaleDataLoader('en', async () => english);

const make = (tag, properties = {}, ...inside) => {
  const element = document.createElement(tag);
  Object.assign(element, properties);
  element.append(...inside);
  return element;
};
let number = 0;
const fieldIn = (parent) => (caption, control, required = false) => {
  number += 1;
  control.id = `__field${number}`;
  document.querySelector(parent).append(make('ui5-label', { for: control.id, showColon: true, required }, caption), control);
};
const input = (value, more = {}) => make('ui5-input', { value, ...more });
const date = (value) => make('ui5-date-picker', { formatPattern: 'MM/dd/yyyy', value });
const select = (items, chosen) => make('ui5-select', {}, ...items.map((text) => make('ui5-option', { selected: text === chosen }, text)));

const customer = fieldIn('#customer');
customer('Payer', input('Jurisdiction B DME MAC'), true);
customer('Payer ID', input('17013'));
customer('Medicare Beneficiary ID', input('4RT9KN3WD27'), true);
customer('Last Name', input('Lindqvist'), true);
customer('First Name', input('Harriet'), true);
customer('Date of Birth', date('02/08/1944'), true);
customer('Gender', select(['', 'Female', 'Male', 'Unknown'], 'Female'));
customer('Street / House Number', input('908 Chestnut Hill Ave'));
customer('City', input('Terre Haute'));
customer('Region', select(['Illinois', 'Indiana', 'Kentucky', 'Ohio'], 'Indiana'));
customer('Postal Code', input('47802'));
customer('Sales Office', input('0410 Wabash Valley', { readonly: true }));

const claim = fieldIn('#claim');
claim('Patient Control Number', input('4500019382', { readonly: true }));
claim('Claim Frequency', select(['1 Original', '7 Replacement', '8 Void'], '1 Original'));
claim('Payer Claim Control No.', input(''));
claim('Prior Authorization (UTN)', input(''));
claim('Accept Assignment', make('ui5-checkbox', { checked: true }));
claim('Accident Related: Auto', make('ui5-checkbox'));
claim('Accident Related: Other', make('ui5-checkbox'));
claim('Employment Related', make('ui5-checkbox'));
claim('Patient Amount Paid', input('0.00'));
claim('Order Date', date('10/28/2026'));
claim('Delivery Date', date('11/04/2026'));
claim('Customer Reference', input('LINDQ-FAX-1028'));
claim('Claim Note', make('ui5-textarea', { value: 'Home evaluation completed 10/30/2026', rows: 2 }));

for (const [at, code] of ['I69.351', 'M62.81', 'R26.89', '', '', ''].entries()) {
  const box = input(code, { id: `__dx${at}` });
  document.querySelector('#dx').append(make('span', { className: 'one' }, make('ui5-label', { for: box.id }, `${'ABCDEF'[at]}`), box));
}

const columns = [['Item', '56px'], ['Service From', '142px'], ['Service To', '142px'], ['POS', '62px'], ['HCPCS', '86px'], ['Modifiers', '230px'], ['Dx Ptr', '68px'], ['Quantity', '74px'], ['UoM', '118px'], ['List Price', '84px'], ['Charge', '92px'], ['Auth. No.', '150px'], ['Serial No.', '130px'], ['Rental Period', '110px'], ['Item Text', '180px']];
const rows = [
  ['10', '11/04/2026', '11/04/2026', '12', 'K0001', ['RR', 'KH', 'KX'], 'AB', '1', 'UN - Unit', '62.40', '58.12', 'U2610300417755', 'DRV-88104-22', '1 of 13', ''],
  ['20', '11/04/2026', '11/04/2026', '12', 'K0195', ['RR', 'KH', 'KX'], 'AB', '1', 'UN - Unit', '19.00', '17.50', '', '', '1 of 13', ''],
  ['30', '11/04/2026', '11/04/2026', '12', 'E2622', ['NU', 'KX'], 'A', '1', 'UN - Unit', '410.00', '398.00', '', 'JY-11-60031', '', ''],
  ['40', '11/04/2026', '11/04/2026', '12', 'E0635', ['RR', 'KH', 'GA'], 'AC', '1', 'UN - Unit', '145.00', '145.00', 'U2610300417763', 'HLF-2207', '1 of 13', 'ABN signed 11/04/2026'],
  ['50', '11/04/2026', '11/04/2026', '12', 'E0163', ['NU'], 'C', '1', 'UN - Unit', '700.00', '700.00', '', '', '', 'Extra wide'],
];
const head = make('ui5-table-header-row', { slot: 'headerRow' }, ...columns.map(([text, width]) => make('ui5-table-header-cell', { width }, text)));
head.setAttribute('slot', 'headerRow');
const table = make('ui5-table', { overflowMode: 'Scroll' }, head);
for (const row of rows) {
  const [item, from, to, pos, code, modifiers, pointers, quantity, unit, list, charge, auth, serial, rental, text] = row;
  const boxes = make('span', { className: 'mods' }, ...[0, 1, 2, 3].map((at) => input(modifiers[at] ?? '', { maxlength: 2 })));
  const cells = [item, date(from), date(to), input(pos), input(code), boxes, input(pointers), input(quantity), select(['UN - Unit', 'MJ - Minute'], unit), list, input(charge), input(auth), serial, rental, input(text)];
  table.append(make('ui5-table-row', {}, ...cells.map((cell) => make('ui5-table-cell', {}, cell))));
}
document.querySelector('#items').append(table);

const partners = fieldIn('#partners');
partners('Billing Provider', input('Meridian Home Medical Equipment'));
partners('Billing Provider NPI', input('2999711072'));
partners('Tax Number (EIN)', input('35-2094417'));
partners('Taxonomy', input('332B00000X'));
partners('Ordering Physician', input('Achebe, Nkechi MD'));
partners('Ordering Physician NPI', input('2999712443'));
partners('Ship-to Party', input('Lindqvist, Harriet', { readonly: true }));
partners('Sales Employee', input('R. Paulsen'));
