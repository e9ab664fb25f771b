import m from 'mithril';
import './page.css';

const line = (n, from, to, pos, code, mods, dx, qty, amount, note) => [
  `Line item ${n}`,
  [
    [`Service from`, from],
    [`Service through`, to],
    [`Place of service`, pos],
    [`HCPCS`, code],
    [`Modifiers`, mods],
    [`Linked diagnoses`, dx],
    [`Quantity`, qty],
    [`Billed amount`, amount],
    [`Item note`, note],
  ],
];
const groups = [
  ['Coverage', [
    ['Payer', 'Palouse Health Cooperative'],
    ['Payer ID', '91724'],
    ['Responsibility', 'Primary'],
    ['Member ID', 'PHC7702914408'],
    ['Group #', 'PHC-3100'],
    ['Member’s relationship to subscriber', 'Self'],
  ]],
  ['Patient', [
    ['Last name', 'Castellanos'],
    ['First name', 'Benedict'],
    ['Date of birth', '06/11/1949'],
    ['Sex', 'Male'],
    ['Street', '907 Wheatland Road'],
    ['City', 'Pullman'],
    ['State', 'WA'],
    ['ZIP', '99163'],
    ['Account #', '0041-77'],
  ]],
  ['Order', [
    ['Ordering physician', 'Whitcomb, Lenora'],
    ['Ordering physician NPI', '2999970074'],
    ['Authorization #', 'PHC-AU-558120'],
    ['Referral #', ''],
    ['Diagnosis A', 'I87.2'],
    ['Diagnosis B', 'L97.311'],
    ['Diagnosis C', ''],
    ['Diagnosis D', ''],
  ]],
  line(1, '11/03/2026', '11/03/2026', '12 – Home', 'E0650', 'RR KH', 'A, B', '1', '$88.40', ''),
  line(2, '11/03/2026', '11/03/2026', '12 – Home', 'E0667', 'NU LT', 'A, B', '1', '$307.15', ''),
  line(3, '11/05/2026', '11/05/2026', '12 – Home', 'A6531', 'LT', 'B', '2', '$94.00', 'Below knee, 30-40 mmHg'),
  ['Billing', [
    ['Billing supplier', 'Camas Prairie Medical Equipment'],
    ['Billing NPI', '2999970140'],
    ['Tax ID', '91-2207745'],
    ['Accept assignment', 'Yes'],
    ['Total charges', '$489.55'],
    ['Patient paid', '$0.00'],
  ]],
];

let editing = '2.2';
const Row = (g, [key, value], r) => {
  const here = `${g}.${r}`;
  return m('.pr', [
    m('.k', key),
    editing === here
      ? m('.v', m('input[type=text]', { value, oninput: (e) => { groups[g][1][r][1] = e.target.value; } }), m('button', { onclick: () => { editing = ''; } }, 'OK'))
      : m('.v', { class: value ? '' : 'none', onclick: () => { editing = here; } }, m('span', value || 'empty'), m('button.pen', { title: 'Change' }, '✎')),
  ]);
};

m.mount(document.getElementById('root'), {
  view: () => [
    m('.bar', m('b', 'Brightwater Billing'), m('a[href=#]', 'Worklist'), m('a[href=#]', 'Patients'), m('a[href=#]', 'Payments'), m('span', { style: 'margin-left:auto;font-size:13px' }, 'Signed in: jtorres')),
    m('.wrap', [
      m('.sheet', groups.map(([title, rows], g) => [m('.grp', title), rows.map((row, r) => Row(g, row, r))])),
      m('.side', [
        m('.card', m('h4', 'Status'), m('div', 'Draft, last saved 11/12/2026 4:08 PM'), m('div', 'Timely filing ends 11/03/2027')),
        m('.card', m('h4', 'Open balance'), m('div', '$1,204.77 on 3 other claims')),
        m('.card', m('h4', 'Tip'), m('div', 'Select a value to change it. Tab moves to the next row.')),
      ]),
    ]),
  ],
});
