import './globals.js';
import flatpickr from 'flatpickr';
import 'flatpickr/dist/flatpickr.css';
import IMask from 'imask';
import select2 from 'select2';
import 'select2/dist/css/select2.css';
import './page.css';

const $ = window.jQuery;
select2(window, $);
for (const [value, text] of [['', ''], ['311', 'Great Basin Teachers Health Fund'], ['318', 'Great Basin Medicaid']]) $('#carrier').append(new Option(text, value, false, value === '311'));

const values = {
  payer_id: 'GBTHF', b1a: 'TCH330918824', b2l: 'Sandoval', b2f: 'Mateo', b2m: 'R', b3: '2015-04-18', b4l: 'Sandoval', b4f: 'Veronica', b4m: '',
  b5a: '640 Juniper Flat Rd', b7a: '640 Juniper Flat Rd', b5c: 'Elko', b5s: 'NV', b7c: 'Elko', b7s: 'NV', b5z: '89801', b5t: '7755550142', b7z: '89801', b7t: '7755550142',
  b9l: 'Whitcomb', b9f: 'Jared', b9a: 'NVU-2204', b9d: 'Silver Range PPO', b11: 'GB-0071', b11a: '1986-12-03', b11c: 'Teachers Health Fund Plus', b12: 'Signature on File', b12d: '2026-11-05', b13: 'Signature on File',
  b17: 'Imogen Castellan MD', b17b: '2999722038', b19: 'Replaces vest reported broken 10/02/2026', b21i: '0', b22: '', b22r: '', b23: 'GB-AU-559120',
  b25: '88-0317740', b26: 'RBR-10447', b28: '1871.90', b29: '125.00', b31: 'T. Renshaw', b31d: '2026-11-06', b33t: '7755550190', b33n: 'Ruby Basin Respiratory', b33s: '2210 Idaho St Ste 4', b33c: 'Elko, NV 89801', b33a: '2999723408', b33b: '332B00000X',
};
for (const [name, value] of Object.entries(values)) $(`[name=${name}]`).val(value);
const diagnoses = ['E84.0', 'J98.01', 'Z99.81'];
for (const [at, letter] of [...'ABCDEFGHIJKL'].entries()) $('#dx').append(`<span class="d"><span>${letter}.</span><input name="b21_${letter}" value="${diagnoses[at] ?? ''}"></span>`);

const rows = [
  ['2026-11-02', '2026-12-01', '12', '', 'E0483', ['RR', 'KX'], 'AB', '1248.00', '1', '', '2999724778', 'Month 1 rental, vest replaced by manufacturer'],
  ['2026-11-02', '2026-12-01', '12', '', 'E0600', ['RR'], 'A', '46.90', '1', '', '2999724778', ''],
  ['2026-11-02', '2026-11-02', '12', '', 'A4605', ['NU'], 'A', '377.00', '10', '', '2999724778', ''],
  ['2026-11-02', '2026-11-02', '12', '', 'E0570', ['NU', 'KX'], 'AC', '200.00', '1', '', '', ''],
  ['', '', '', '', '', [], '', '', '', '', '', ''],
  ['', '', '', '', '', [], '', '', '', '', '', ''],
];
rows.forEach((row, n) => {
  const box = (name, value, css = '') => `<input name="${name}_${n}" value="${value}" class="${css}">`;
  const places = ['', '11', '12', '13', '31', '32'].map((code) => `<option${code === row[2] ? ' selected' : ''}>${code}</option>`).join('');
  $('#svc').append(
    `<tr class="shade"><td colspan="12">Supplemental: ${box('supp', row[11], 'xl')} NDC ${box('ndc', '', 's')}</td></tr>
    <tr><td>${box('from', row[0], 'dt')}</td><td>${box('to', row[1], 'dt')}</td><td><select class="pos" name="pos_${n}">${places}</select></td><td>${box('emg', row[3], 'x')}</td><td>${box('cpt', row[4], 's')}</td><td>${[0, 1, 2, 3].map((m) => box(`mod${m}`, row[5][m] ?? '', 'x')).join('')}</td><td>${box('ptr', row[6], 'x')}</td><td>${box('chg', row[7], 's money')}</td><td>${box('unt', row[8], 'x')}</td><td>${box('eps', row[9], 'x')}</td><td>NPI</td><td>${box('rnd', row[10], 'm npi')}</td></tr>`,
  );
});

$('#carrier').select2({ width: '300px' });
$('.pos').select2({ width: '62px', minimumResultsForSearch: Number.POSITIVE_INFINITY });
flatpickr('.dt', { altInput: true, altFormat: 'm/d/Y', dateFormat: 'Y-m-d', allowInput: true });
for (const element of document.querySelectorAll('.ph')) IMask(element, { mask: '(000) 000-0000' });
for (const element of document.querySelectorAll('.npi')) IMask(element, { mask: '0000000000' });
for (const element of document.querySelectorAll('.money')) IMask(element, { mask: Number, scale: 2, thousandsSeparator: ',', padFractionalZeros: true, radix: '.' });
