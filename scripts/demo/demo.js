// The demonstration page behaves like a small portal: it adds lines, keeps the total, and "submits" to nowhere.
const body = document.querySelector('#lines tbody');
const total = document.querySelector('#total');

const LINES = [
  { code: 'E0601', mods: ['NU', 'KX'], pointer: 'A', charge: '820.00', units: '1', note: '' },
  { code: 'A7030', mods: ['NU', 'KX'], pointer: 'A', charge: '148.00', units: '1', note: '' },
  { code: 'L1851', mods: ['KX'], pointer: 'B', charge: '712.50', units: '1', note: '' },
  { code: 'K0108', mods: ['NU', 'KX'], pointer: 'B', charge: '210.00', units: '1', note: '' },
  { code: 'E0143', mods: ['NU'], pointer: 'B', charge: '96.00', units: '1', note: '' },
];

function cell(name, value, className, list) {
  const td = document.createElement('td');
  const input = document.createElement(list ? 'select' : 'input');
  input.className = className;
  input.name = name;
  if (list) for (const [code, text] of list) input.add(new Option(text, code));
  input.value = value;
  td.append(input);
  return td;
}

function addLine(line = { code: '', mods: [], pointer: '', charge: '', units: '', note: '' }) {
  const row = document.createElement('tr');
  const number = body.rows.length + 1;
  const date = line.code ? '11/03/2026' : '';
  const mark = document.createElement('td');
  mark.className = 'no';
  mark.textContent = String(number);
  row.append(
    mark,
    cell(`from${number}`, date, 'date'),
    cell(`to${number}`, date, 'date'),
    cell(`pos${number}`, line.code ? '12' : '', 'pos', [
      ['', ''],
      ['11', '11 Office'],
      ['12', '12 Home'],
      ['31', '31 Skilled nursing'],
      ['32', '32 Nursing facility'],
    ]),
    cell(`code${number}`, line.code, 'code'),
    ...[0, 1, 2, 3].map((i) => cell(`mod${i + 1}_${number}`, line.mods[i] ?? '', 'mod')),
    cell(`ptr${number}`, line.pointer, 'small'),
    cell(`charge${number}`, line.charge, 'money'),
    cell(`units${number}`, line.units, 'small'),
    cell(`note${number}`, line.note, 'note'),
  );
  body.append(row);
}

function addUp() {
  const sum = [...body.querySelectorAll('.money')].reduce((all, input) => all + Number(input.value || 0), 0);
  total.value = sum.toFixed(2);
}

for (const line of LINES) addLine(line);
addUp();
body.addEventListener('change', addUp);
document.querySelector('#add').addEventListener('click', () => addLine());
document.querySelector('form').addEventListener('submit', (event) => {
  event.preventDefault();
  document.querySelector('#sent').textContent = 'Sent to nowhere: this page only demonstrates.';
});
