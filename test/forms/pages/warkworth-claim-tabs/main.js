import './globals.js';
import 'jquery-ui/dist/jquery-ui.js';
import 'jquery-ui/dist/themes/smoothness/jquery-ui.css';
import './page.css';

const $ = window.jQuery;
const values = {
  pt_last: 'Sandhurst', pt_first: 'Pilar', pt_dob: '01/22/1944', pt_addr: '515 Orchard Bend', pt_city: 'Paducah', pt_state: 'KY', pt_zip: '42001', pt_sex: 'F', payer: '310', policy: 'RBM5517720', group: 'R-204', rel: '18', acct: 'WK-90217',
  freq: '1', icn: '', pa: '', ord: 'Eriksen, Solveig', ordnpi: '2998427142', bill: 'Four Rivers Medical', billnpi: '2998428512', tin: '611330927', onset: '', hfrom: '11/04/2026', hto: '11/08/2026', box19: '', total: '748.00', ptpaid: '0.00',
};
for (const [name, value] of Object.entries(values)) $(`[name=${name}]`).val(value);
$('[name=aa][value=Y]').prop('checked', true);
['R33.9', 'G82.20', 'L89.152', '', '', '', '', ''].forEach((code, n) => {
  $('#dx').append($('<label>').text(` ${n + 1}. `).append($('<input size="8">').attr('name', `dx_${n + 1}`).val(code)));
});
const rows = [
  ['11/16/2026', '11/16/2026', '12', 'A4352', 'KX', '', '', '', '1,2', '150', '4.20', '630.00', ''],
  ['11/16/2026', '11/16/2026', '12', 'A6196', 'A1', '', '', '', '3', '10', '8.80', '88.00', ''],
  ['11/16/2026', '11/16/2026', '12', 'A4554', 'GY', '', '', '', '2', '100', '0.30', '30.00', 'Non-covered, patient request'],
  ['', '', '', '', '', '', '', '', '', '', '', '', ''],
  ['', '', '', '', '', '', '', '', '', '', '', '', ''],
];
const names = ['from', 'to', 'pos', 'proc', 'm1', 'm2', 'm3', 'm4', 'ptr', 'qty', 'price', 'amt', 'narr'];
rows.forEach((row, n) => {
  const tr = $('<tr>').appendTo('#svc tbody').append($('<td>').text(n + 1));
  row.forEach((value, k) => {
    const size = { 12: 22, 0: 10, 1: 10 }[k] ?? (k < 9 && k !== 3 ? 3 : 7);
    $('<td>').append($('<input>').attr({ name: `svc_${names[k]}_${n}`, size }).val(value)).appendTo(tr);
  });
});
$('#tabs').tabs();
$('.acc').accordion({ collapsible: true, heightStyle: 'content' });
$('.date').datepicker();
$('.menu').selectmenu({ width: 170 });
$('.b').button();
