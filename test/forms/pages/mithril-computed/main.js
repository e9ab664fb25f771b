import IMask from 'imask';
import m from 'mithril';
import { bill, codes, lines } from './bill.js';

const DATE = { mask: '00/00/0000', lazy: false };
const MONEY = { mask: Number, scale: 2, padFractionalZeros: true, thousandsSeparator: ',', radix: '.' };
const dollars = (amount) => amount.toLocaleString('en-US', { style: 'currency', currency: 'USD' });

/** A box that keeps to a mask. */
const masked = (mask, value, size, changed = () => {}) =>
  m('input', {
    size,
    oncreate: ({ dom }) => {
      const keeper = IMask(dom, mask);
      keeper.value = String(value);
      keeper.on('accept', () => { changed(keeper); m.redraw(); });
    },
  });

const day = (text) => { const [month, date, year] = text.split('/').map(Number); return Date.UTC(year, month - 1, date) / 864e5; };
const days = (line) => day(line.to) - day(line.from) + 1 || 0;
const units = (line) => days(line) * line.perDay;
const charge = (line) => units(line) * line.price;

const pair = (id, caption, control) => { if (control.attrs) control.attrs.id = id; return [m('label', { for: id }, caption), m('div', control)]; };
const box = (id, caption, size = 24) => pair(id, caption, m('input', { value: bill[id], size, oninput: (event) => { bill[id] = event.target.value; } }));
const pick = (id, caption, choices) => pair(id, caption, m('select', { value: bill[id], onchange: (event) => { bill[id] = event.target.value; } }, choices.map(([value, words]) => m('option', { value }, words))));
const date = (id, caption) => pair(id, caption, masked(DATE, bill[id], 11));

const Head = {
  view: () => [
    m('fieldset', m('legend', 'Loss'), m('.pairs',
      pick('carrier', 'Carrier / administrator', ['Copperline Mutual', 'Tri-County Comp Fund', 'Self-insured (other)'].map((name) => [name, name])),
      pick('jurisdiction', 'Jurisdiction', [['OH', 'Ohio'], ['KY', 'Kentucky'], ['WV', 'West Virginia']]),
      box('claim', 'WC claim number'), date('injury', 'Date of injury (box 14)'),
      box('employer', 'Employer'), date('surgery', 'Date of surgery'))),
    m('fieldset', m('legend', 'Injured worker'), m('.pairs',
      box('last', 'Last name'), box('first', 'First name'), date('born', 'Date of birth'),
      pick('sex', 'Sex', [['', ''], ['M', 'Male'], ['F', 'Female']]),
      pair('employee', 'Employee ID (box 1a)', masked({ mask: '000-00-0000' }, bill.employee, 13)), box('account', 'Your patient acct (box 26)'),
      m('.l', 'Related to employment (10a)'), m('div', [m('label', m('input[type=radio][name=emp]', { checked: true }), ' Yes'), ' ', m('label', m('input[type=radio][name=emp]'), ' No')]),
      pick('frequency', 'Bill frequency', [['1', '1 Original'], ['7', '7 Replacement'], ['8', '8 Void']]))),
    m('fieldset', m('legend', 'Supplier and prescriber'), m('.pairs',
      box('supplier', 'Billing provider (box 33)'), box('npi', 'Billing NPI (33a)', 12), box('tin', 'FEIN (25)', 12), box('auth', 'UR authorization # (23)', 16),
      pick('role', 'Box 17 qualifier', [['DN', 'DN Referring'], ['DK', 'DK Ordering'], ['DQ', 'DQ Supervising']]), box('doctor', 'Box 17 name'), box('doctorNpi', 'Box 17b NPI', 12), date('lastSeen', 'Date last seen'))),
    m('fieldset', m('legend', 'Box 21 – ICD-10-CM'), codes.map((code, at) => m('span', { style: 'margin-right:18px' }, m('b', `${'ABCD'[at]} `), m('input', { value: code, size: 10, oninput: (event) => { codes[at] = event.target.value; } })))),
  ],
};

const Lines = {
  view: () => m('fieldset', m('legend', 'Box 24'),
    m('table',
      m('thead', m('tr', ['#', 'From', 'To', 'POS', 'HCPCS', 'Mods', 'Dx', 'Days', 'Per day', 'Units', 'Price each', 'Charge', 'Fee sched. max'].map((name) => m('th', name)))),
      m('tbody', lines.map((line, at) => m('tr', { key: at },
        m('td', at + 1),
        m('td', masked(DATE, line.from, 10, (keeper) => { line.from = keeper.value; })),
        m('td', masked(DATE, line.to, 10, (keeper) => { line.to = keeper.value; })),
        m('td', m('input', { value: line.place, size: 2 })),
        m('td', m('input', { value: line.code, size: 6 })),
        m('td', line.mods.map((mod) => m('input', { value: mod, size: 2, maxlength: 2 }))),
        m('td', m('input', { value: line.dx, size: 4 })),
        m('td.num', days(line)),
        m('td', m('input[type=number]', { value: line.perDay, style: 'width:46px', oninput: (event) => { line.perDay = Number(event.target.value); } })),
        m('td.num', m('output', units(line))),
        m('td', masked(MONEY, line.price, 8, (keeper) => { line.price = Number(keeper.unmaskedValue); })),
        m('td.num', m('output', dollars(charge(line)))),
        m('td.num', m('span.hint', dollars(line.max * units(line)))))))),
    m('.foot', m('span', 'Units and charges are worked out from dates and prices.'), m('span', 'Total charge ', m('output', dollars(lines.reduce((sum, line) => sum + charge(line), 0)))))),
};

m.mount(document.getElementById('bill'), {
  view: () => [
    m('.bar', m('b', 'WorkBill Direct'), m('a[href=#]', 'Bills'), m('a[href=#]', 'Medical records'), m('a[href=#]', 'EORs'), m('a[href=#]', 'Payers')),
    m('.in', m('h3', 'New CMS-1500 bill'), m('p.hint', 'Attach the medical report on the next page (report type OZ). Bills without a report are returned.'), m(Head), m(Lines), m('p', m('button', 'Save'), ' ', m('button', 'Continue to attachments'))),
  ],
});
