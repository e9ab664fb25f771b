import './globals.js';
import 'jquery-ui/dist/jquery-ui.js';
import 'jquery-ui/dist/themes/redmond/jquery-ui.css';
import './page.css';

const $ = window.jQuery;
const options = (list, chosen) =>
  list.map(([value, text]) => $('<option>', { value, text, selected: value === chosen }));

$('#sel-payer').append(options([['', 'Choose…'], ['11', 'Sagebrush Mutual'], ['12', 'Sagebrush Mutual Medicare Plus'], ['19', 'Self pay']], '12'));
$('#sel-rel').append(options([['18', 'Self'], ['01', 'Spouse'], ['19', 'Child'], ['G8', 'Other']], '18'));
$('#sel-resub').append(options([['1', '1 Original'], ['7', '7 Replacement'], ['8', '8 Void']], '1'));
$('#radio-1, #radio-3').prop('checked', true);
for (const [name, value] of Object.entries({
  insid: 'SGM-40-7718823', pat: 'Baumgartner, Odile', dob: '07/30/1946', ill: '', hosp1: '10/19/2026', hosp2: '10/24/2026',
  orig: '', ord: 'Petrakis, Leander', ordnpi: '2999940705', pa: 'SM26PA00931', refno: '', acct: 'LUM-6120', total: '382.20', paid: '25.00',
})) $(`[name=${name}]`).val(value);
$('#dxband').append(['I50.22', 'J96.11', 'N18.32', '', '', ''].map((code, at) =>
  $('<p>').append($('<b>').text(`${'ABCDEF'[at]}.`), $('<input class="text dx">').attr({ name: `dx[${at}]`, size: 9 }).val(code))));

const places = [['', ''], ['11', '11 - Office'], ['12', '12 - Home'], ['13', '13 - Assisted living'], ['31', '31 - SNF'], ['32', '32 - Nursing facility']];
const rows = [
  ['10/24/2026', '10/24/2026', '12', 'E0431', 'RR', 'KX', '', '', 'AB', '1', '34.05', '34.05', false],
  ['10/24/2026', '10/24/2026', '12', 'E1390', 'RR', 'KX', '', '', 'AB', '1', '176.15', '176.15', false],
  ['10/24/2026', '10/24/2026', '12', 'E0301', 'RR', 'KH', 'KX', '', 'AC', '1', '172.00', '172.00', true],
  ['', '', '', '', '', '', '', '', '', '', '', '', false],
];
rows.forEach((row, n) => {
  const tr = $('<tr>').appendTo('#lines tbody');
  const cell = (...content) => $('<td>').append(content).appendTo(tr);
  const box = (name, value, css = '') => $('<input class="text">').addClass(css).attr('name', `svc[${n}][${name}]`).val(value);
  cell(box('from', row[0], 'day'));
  cell(box('to', row[1], 'day'));
  cell($('<select>', { name: `svc[${n}][pos]`, id: `ui-pos-${n}` }).append(options(places, row[2])));
  cell(box('code', row[3], 'hcpcs'));
  for (let m = 0; m < 4; m += 1) cell(box(`m${m}`, row[4 + m], 'two'));
  cell(box('ptr', row[8]));
  cell(box('qty', row[9], 'spin two'));
  cell(box('price', row[10]));
  cell(box('amt', row[11]));
  cell($('<label>', { for: `emg-${n}`, text: 'EMG' }), $('<input type="checkbox">').attr({ id: `emg-${n}`, name: `svc[${n}][emg]` }).prop('checked', row[12]));
  cell($('<button type="button" class="del">').text('Remove'));
});

const codes = ['E0301', 'E0303', 'E0431', 'E0434', 'E1390', 'E1392'];
$('#tabs').tabs();
$('select').selectmenu({ width: 'auto' });
$('.day').datepicker({ showOn: 'button', buttonText: '…', dateFormat: 'mm/dd/yy' });
$('#lines .hcpcs').autocomplete({ source: codes });
$('#tags, .dx, #ac-ord').autocomplete({ source: [] });
$('#claimForm input[type=radio], #claimForm input[type=checkbox]').checkboxradio();
$('.group').controlgroup();
$('#lines .spin').spinner({ min: 0 });
$('button').not('.ui-datepicker-trigger').button();
