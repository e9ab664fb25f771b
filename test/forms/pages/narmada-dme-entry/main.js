import 'bootstrap/dist/css/bootstrap.min.css';

const dx = ['G4733', 'J449', 'Z9981', '', '', '', '', ''];
document.getElementById('dx').innerHTML = dx
  .map((code, at) => {
    const letter = String.fromCharCode(65 + at);
    return `<div class="input-group input-group-sm"><span class="input-group-text">${letter}</span><input class="form-control" id="dx${letter}" aria-label="Diagnosis ${letter}" maxlength="8" value="${code}"></div>`;
  })
  .join('');

const lines = [
  ['11/02/2026', '11/02/2026', '12', 'E0601', ['RR', 'KH', 'KX', ''], 'A', '98.40', '1', ''],
  ['11/02/2026', '11/02/2026', '12', 'A7030', ['NU', 'KX', '', ''], 'A', '212.00', '1', 'FULL FACE MASK MEDIUM'],
  ['11/02/2026', '12/01/2026', '12', 'A7038', ['NU', 'KX', '', ''], 'A', '39.38', '6', ''],
  ['11/05/2026', '11/05/2026', '12', 'E1390', ['RR', 'KX', '', ''], 'BC', '790.00', '1', 'SAT 86% RA AT REST 10/26/2026'],
  ['', '', '', '', ['', '', '', ''], '', '', '', ''],
  ['', '', '', '', ['', '', '', ''], '', '', '', ''],
];
const places = ['', '04', '12', '13', '31', '32', '33', '54', '65'];
const box = (name, value, width, more = '') =>
  `<input class="form-control form-control-sm px-1" style="width:${width}px" name="${name}" value="${value}" ${more}>`;

document.getElementById('lines').innerHTML = lines
  .map(([from, to, place, code, modifiers, pointers, charge, units, words], at) => {
    const options = places.map((one) => `<option ${one === place ? 'selected' : ''}>${one}</option>`).join('');
    const small = modifiers.map((one, j) => `<td>${box(`mod${j + 1}_${at}`, one, 38, 'maxlength="2"')}</td>`).join('');
    return `<tr><td>${at + 1}</td><td>${box(`fdos_${at}`, from, 96)}</td><td>${box(`tdos_${at}`, to, 96)}</td>
      <td><select class="form-select form-select-sm" style="width:68px" name="pos_${at}">${options}</select></td>
      <td>${box(`hcpcs_${at}`, code, 66)}</td>${small}<td>${box(`ptr_${at}`, pointers, 52)}</td>
      <td>${box(`chg_${at}`, charge, 88)}</td><td>${box(`unt_${at}`, units, 46)}</td><td>${box(`nar_${at}`, words, 230)}</td>
      <td><button type="button" class="btn btn-sm btn-link p-0">Clear</button></td></tr>`;
  })
  .join('');
