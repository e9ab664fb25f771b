import './globals.js';
import 'jquery-ui/dist/jquery-ui.js';
import 'jquery-ui/dist/themes/smoothness/jquery-ui.css';
import './page.css';
import { LINES, ROWS } from './data.js';

const $ = window.jQuery;
const box = (name, value, size, extra = '') => `<input type="text" name="${name}" value="${value}" size="${size}" ${extra}>`;

for (let n = 0; n < ROWS; n += 1) {
  const [dos, thru, proc, mods, ptr, fee, chg, qty] = LINES[n] ?? ['', '', '', [], '', '', '', ''];
  const cells = [
    box(`cdos${n}`, dos, 8, 'class="dt"'), box(`cthru${n}`, thru, 8, 'class="dt"'), box(`cpos${n}`, dos && '12', 2), box(`cproc${n}`, proc, 6),
    ...[0, 1, 2, 3].map((m) => box(`cm${n}_${m}`, mods[m] ?? '', 2, 'maxlength="2"')),
    box(`cptr${n}`, ptr, 4), `<span class="fee">${fee}</span>`, box(`cchg${n}`, chg, 8, 'class="r"'), box(`cqty${n}`, qty, 3, 'class="r"'),
  ];
  $('#chg tbody').append(`<tr><td>${n + 1}</td>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
}
$('.dt').datepicker({ dateFormat: 'mm/dd/y' });
$('#win').dialog({
  width: 900, title: 'Charge Entry - Acct 30418', position: { my: 'left top', at: 'left+60 top+96', of: window },
  buttons: { 'F5 Post': () => {}, 'F8 New Line': () => {}, Cancel: () => {} },
});
