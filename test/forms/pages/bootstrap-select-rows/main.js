import './globals.js';
import './bridge.js';
import 'bootstrap/dist/css/bootstrap.css';
import 'bootstrap-select/dist/css/bootstrap-select.css';
import 'bootstrap-select/dist/js/bootstrap-select.js';

const $ = window.jQuery;
const rows = [
  ['2026-11-05', '12', 'E0445', ['RR'], 'A,B', '1', '118.20', ''],
  ['2026-11-05', '12', 'E0619', ['RR', 'KH'], 'A', '1', '187.50', 'apnea events 3 in 24 h'],
  ['2026-11-05', '12', 'A4556', [], 'A', '2', '13.20', ''],
  ['', '', '', [], '', '', '', ''],
];
const options = (list, chosen) => list.map(([value, text]) => $('<option>', { value, text, selected: chosen.includes(value) }));
rows.forEach((row, at) => {
  const line = $('<div class="row g-1 mt-1">').appendTo('#rows');
  const cell = (width, content) => $('<div>').addClass(`col-${width}`).append(content).appendTo(line);
  const box = (name, value, type = 'text') => $('<input class="form-control form-control-sm">').attr({ type, name: `rows[${at}].${name}` }).val(value);
  cell(2, box('dos', row[0], 'date'));
  cell(2, $('<select class="selectpicker form-control" data-size="5">').attr({ name: `rows[${at}].pos`, title: 'Pick a place' }).append(options([['11', 'Office (11)'], ['12', 'Home (12)'], ['31', 'SNF (31)']], [row[1]])));
  cell(1, box('hcpcs', row[2]));
  cell(2, $('<select class="selectpicker form-control" multiple data-selected-text-format="values">').attr({ name: `rows[${at}].mods`, title: 'None' }).append(options(['KH', 'KX', 'NU', 'RR'].map((code) => [code, code]), row[3])));
  cell(1, box('ptr', row[4]));
  cell(1, box('units', row[5], 'number'));
  cell(1, box('charge', row[6]));
  cell(2, box('note', row[7]));
});
$('.selectpicker').selectpicker({ style: 'btn-outline-secondary btn-sm' });
