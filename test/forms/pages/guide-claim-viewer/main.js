import { claims } from './claims.js';

const form = document.querySelector('#claim');
const letters = 'ABCDEFGHIJKL';
const rows = 6;
let current = 1;

document.querySelector('#dx').innerHTML = [...letters].map((letter, i) => `<span>${letter}. <input name="diag_${i + 1}" size="9"></span>`).join('');
const box = (name, size) => `<td><input name="${name}" size="${size}"></td>`;
document.querySelector('#charges').innerHTML = Array.from({ length: rows }, (_, i) => {
  const n = i + 1;
  const mods = [1, 2, 3, 4].map((m) => box(`mod${m}_${n}`, 2)).join('');
  return `<tr><td>${n}</td>${box(`from_date_${n}`, 10)}${box(`thru_date_${n}`, 10)}${box(`place_of_service_${n}`, 2)}${box(`emg_${n}`, 1)}${box(`proc_code_${n}`, 6)}${mods}${box(`diag_ref_${n}`, 4)}${box(`charge_${n}`, 9)}${box(`units_${n}`, 4)}${box(`epsdt_${n}`, 2)}${box(`chg_prov_npi_${n}`, 11)}<td><a href="#more${n}">More</a></td></tr>`;
}).join('');

const body = document.querySelector('#list tbody');
body.innerHTML = claims.map(({ row }) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');

/** Puts another claim of the list into the same form. */
function show(index) {
  current = Math.min(Math.max(index, 0), claims.length - 1);
  for (const element of form.elements) {
    const value = claims[current].data[element.name] ?? '';
    if (element.type === 'radio') element.checked = element.value === value;
    else element.value = value;
  }
  [...body.rows].forEach((row, i) => {
    row.className = i === current ? 'cur' : '';
  });
  document.querySelector('#pos').textContent = `Claim ${current + 1} of ${claims.length}`;
}

[...body.rows].forEach((row, i) => {
  row.onclick = () => show(i);
});
document.querySelector('#prev').onclick = () => show(current - 1);
document.querySelector('#next').onclick = () => show(current + 1);
setTimeout(() => show(1), 80);
