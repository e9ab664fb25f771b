import 'bootstrap/dist/css/bootstrap.css';
import 'bootstrap';

const form = document.querySelector('#lines');
const LINES = [
  ['2026-10-27', '2026-10-27', '12', 'L1833', ['RT', 'KX', '', ''], '1', '742.00', '1'],
  ['2026-10-27', '2026-10-27', '12', 'E0143', ['NU', '', '', ''], '1, 2', '128.75', '1'],
  ['2026-10-27', '2026-10-27', '12', 'E0163', ['NU', '', '', ''], '2', '96.40', '1'],
];
const PLACES = { '': 'Select', 11: '11 - Office', 12: '12 - Home', 31: '31 - Skilled Nursing Facility', 99: '99 - Other' };
const col = (size, caption, id, control, must = true) => `<div class="col-md-${size}"><label class="form-label small fw-semibold mb-1" for="${id}">${caption}${must ? ' <span class="text-danger">*</span>' : ''}</label>${control}</div>`;
const box = (id, value, type = 'text', extra = '') => `<input class="form-control form-control-sm" type="${type}" id="${id}" name="${id}" value="${value}" ${extra}>`;

LINES.forEach(([from, to, place, code, mods, pointer, charge, units], n) => {
  const options = Object.entries(PLACES).sort().map(([value, text]) => `<option value="${value}"${value === place ? ' selected' : ''}>${text}</option>`).join('');
  form.insertAdjacentHTML('beforeend', `<div class="border rounded p-3 mb-3"><div class="d-flex justify-content-between mb-2"><span class="fw-bold">Service Line ${n + 1}</span><button type="button" class="btn btn-link btn-sm text-danger p-0">Remove</button></div>
  <div class="row g-2">${col(3, 'Service Date From', `svcFrom${n}`, box(`svcFrom${n}`, from, 'date'))}${col(3, 'Service Date To', `svcTo${n}`, box(`svcTo${n}`, to, 'date'))}${col(3, 'Place of Service', `svcPos${n}`, `<select class="form-select form-select-sm" id="svcPos${n}">${options}</select>`)}${col(3, 'Procedure Code', `svcProc${n}`, box(`svcProc${n}`, code))}
  ${mods.map((mod, m) => col(1, `Mod ${m + 1}`, `svcMod${n}_${m}`, box(`svcMod${n}_${m}`, mod, 'text', 'maxlength="2"'), false)).join('')}${col(2, 'Diagnosis Pointer(s)', `svcPtr${n}`, box(`svcPtr${n}`, pointer))}${col(2, 'Units', `svcQty${n}`, box(`svcQty${n}`, units, 'number'))}${col(2, 'Charge Amount', `svcAmt${n}`, `<div class="input-group input-group-sm"><span class="input-group-text">$</span>${box(`svcAmt${n}`, charge)}</div>`)}${col(2, 'Rendering Provider NPI', `svcRen${n}`, box(`svcRen${n}`, ''), false)}</div></div>`);
});
