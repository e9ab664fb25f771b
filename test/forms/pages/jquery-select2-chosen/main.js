import './globals.js';
import select2 from 'select2';
import 'select2/dist/css/select2.css';
import 'chosen-js/chosen.jquery.js';
import 'chosen-js/chosen.css';
import './page.css';

const $ = window.jQuery;
select2(window, $);
const fill = (select, list, chosen) => {
  for (const [value, text] of list) select.append(new Option(text, value, false, chosen.includes(value)));
};
fill($('#payer_id'), [['', ''], ['88', 'Cimarron Blue Medicare Advantage'], ['91', 'Cimarron Blue PPO']], ['88']);
fill($('#patient_id'), [['', ''], ['5521', 'Hagopian, Anoush (5521)'], ['5530', 'Haines, Dale (5530)']], ['5521']);
fill($('#gender'), [['', ''], ['1', 'Male'], ['2', 'Female']], ['2']);
fill($('#ordering_id'), [['', ''], ['17', 'Rosario, Teodoro MD'], ['23', 'Blum, Hedy NP']], ['17']);
fill($('#frequency'), [['1', '1 - Original'], ['7', '7 - Corrected'], ['8', '8 - Void']], ['1']);
const icd = [['3301', 'L89.154 - Pressure ulcer of sacral region, stage 4'], ['3340', 'G82.54 - Quadriplegia, C5-C7 incomplete'], ['3377', 'R32 - Unspecified urinary incontinence']];
fill($('#dx'), icd, ['3301', '3340']);
fill($('#tags'), [['t1', 'Needs photos'], ['t2', 'Rush']], ['t1']);
for (const [id, value] of Object.entries({ policy: 'CB 7718 20443', dob: '01/19/1968', ordering_npi: '2999942206', auth: 'CBA-118-2026', control: 'MBD10442' })) $(`#${id}`).val(value);

const places = [['', ''], ['p12', '12 Home'], ['p31', '31 Skilled Nursing Facility'], ['p32', '32 Nursing Facility']];
const mods = ['RR', 'NU', 'KH', 'KI', 'KX', 'A1', 'A2'].map((code) => [code, code]);
const letters = ['A', 'B', 'C'].map((code) => [code, code]);
const rows = [
  ['11/01/2026', '11/30/2026', 'p12', 'E0277', ['RR', 'KI', 'KX'], ['A', 'B'], '612.00', '1'],
  ['11/01/2026', '11/01/2026', 'p12', 'E2402', ['RR', 'KX'], ['A'], '1480.25', '1'],
  ['11/01/2026', '11/30/2026', 'p12', 'A6550', ['A1'], ['A'], '405.90', '15'],
  ['', '', '', '', [], [], '', ''],
];
rows.forEach((row, n) => {
  const tr = $('<tr>').appendTo('#charges tbody');
  const box = (name, value, css = '') => $('<td>').append($('<input class="form-control">').addClass(css).attr('name', `${name}[${n}]`).val(value)).appendTo(tr);
  const list = (name, css, items, chosen, width, multiple) => {
    const select = $('<select>').addClass(css).attr({ name: `${name}[${n}]`, multiple }).css('width', width);
    fill(select, items, chosen);
    $('<td>').append(select).appendTo(tr);
  };
  box('from', row[0]);
  box('to', row[1]);
  list('pos', 's2', places, [row[2]], '150px', false);
  box('code', row[3]);
  list('mods', 'ch', mods, row[4], '190px', true);
  list('ptr', 's2', letters, row[5], '120px', true);
  box('charge', row[6]);
  box('units', row[7], 'u');
});
$('#total').text('$2,498.15');
$('.s2').each((_, select) => { $(select).select2({ placeholder: 'Select', width: 'style' }); });
$('.ch').chosen({ disable_search_threshold: 5, placeholder_text_multiple: ' ' });
