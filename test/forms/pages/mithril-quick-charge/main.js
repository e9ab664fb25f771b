import m from 'mithril';
import './page.css';

const claim = {
  patient: 'Abernathy, Winifred (#30418)',
  coverage: '2',
  policy: '4RM9HT5PC62',
  orderer: 'Castellanos, Ruben DO',
  ordererNpi: '2999971528',
  auth: '',
  refNo: '',
  freq: '1',
  paid: '0.00',
  dx: ['E11.65', 'Z79.4', 'E11.42', ''],
};
const row = (from, to, pos, code, mods, dx, qty, price) => ({ from, to, pos, code, mods, dx, qty, price });
const rows = [
  row('11/16/26', '02/15/27', '12', 'A4239', ['KX', 'CG', '', ''], '1,2', '3', '250.15'),
  row('11/16/26', '11/16/26', '12', 'E2103', ['NU', 'KX', '', ''], '1', '1', '284.50'),
  row('11/16/26', '11/16/26', '12', 'A5500', ['KX', 'LT', '', ''], '1,3', '1', '76.20'),
  row('11/16/26', '11/16/26', '12', 'A5500', ['KX', 'RT', '', ''], '1,3', '1', '76.20'),
  row('', '', '', '', ['', '', '', ''], '', '', ''),
];
const money = (n) => n.toFixed(2);
const ext = (line) => (line.code ? money(Number(line.qty) * Number(line.price)) : '');
const total = () => money(rows.reduce((sum, line) => sum + Number(ext(line)), 0));

const bind = (object, key, attrs = {}) =>
  m('input', { value: object[key], oninput: (e) => { object[key] = e.target.value; }, autocomplete: 'off', ...attrs });
const field = (caption, control) => m('.f', m('span.cap', caption), control);
const pick = (object, key, options) =>
  m('select', { value: object[key], onchange: (e) => { object[key] = e.target.value; } }, options.map(([value, text]) => m('option', { value, selected: object[key] === value }, text)));

const Lines = {
  view: () => [
    m('.g.hd', ['', 'DOS from', 'DOS thru', 'POS', 'HCPCS', 'M1', 'M2', 'M3', 'M4', 'Dx', 'Qty', 'Unit price', 'Ext. charge', ''].map((text) => m('span', text))),
    rows.map((line, n) =>
      m('.g', [
        m('span', n + 1),
        bind(line, 'from'), bind(line, 'to'), bind(line, 'pos', { maxlength: 2 }), bind(line, 'code', { maxlength: 5 }),
        line.mods.map((_, k) => bind(line.mods, k, { maxlength: 2 })),
        bind(line, 'dx'), bind(line, 'qty', { class: 'r' }), bind(line, 'price', { class: 'r' }),
        m('span.r', ext(line)),
        m('span.x', { title: 'Remove line', onclick: () => rows.splice(n, 1) }, '×'),
      ])),
  ],
};

const App = {
  view: () => [
    m('.top', m('b', 'Brightwell Billing'), m('span', 'Patients'), m('span', 'Orders'), m('span', 'Quick claim'), m('span', 'A/R'), m('input', { placeholder: 'Jump to patient or claim…' })),
    m('.wrap', [
      m('.card', [
        m('h3', 'Quick claim'),
        m('.bar', [
          field('Patient', bind(claim, 'patient', { style: 'width:230px' })),
          field('Bill to', pick(claim, 'coverage', [['1', 'Self pay'], ['2', 'CGS Jurisdiction B DME'], ['3', 'Prairie Mutual Supplement']])),
          field('Policy / MBI', bind(claim, 'policy', { style: 'width:130px' })),
          field('Claim type', pick(claim, 'freq', [['1', 'Original (1)'], ['7', 'Replacement (7)'], ['8', 'Void (8)']])),
          field('Payer claim # (ICN)', bind(claim, 'refNo', { style: 'width:130px' })),
        ]),
        m('.bar', [
          field('Ordering prescriber', bind(claim, 'orderer', { style: 'width:230px' })),
          field('NPI', bind(claim, 'ordererNpi', { style: 'width:110px' })),
          field('Prior auth / UTN', bind(claim, 'auth', { style: 'width:150px' })),
          claim.dx.map((_, n) => field(`Dx ${n + 1}`, bind(claim.dx, n, { style: 'width:78px' }))),
        ]),
        m(Lines),
        m('.sum', [m('button.btn.alt', '+ Line'), m('span', 'Patient paid ', bind(claim, 'paid', { class: 'r', style: 'width:80px' })), m('span', 'Claim total ', m('b', `$${total()}`))]),
        m('p', m('button.btn', 'Scrub & queue'), m('button.btn.alt', 'Save draft'), m('button.btn.alt', 'Open full form')),
      ]),
      m('aside', [m('b', 'Last claim'), 'DOS 08/14/26, $750.45, paid 09/02/26', m('b', 'Deductible met'), 'Yes, 03/11/26', m('b', 'Open A/R'), '$41.18', m('b', 'Rx on file'), 'Expires 05/30/27', m('b', 'Keyboard'), 'F2 look-up, F8 copy line, F9 queue']),
    ]),
  ],
};
m.mount(document.getElementById('app'), App);
