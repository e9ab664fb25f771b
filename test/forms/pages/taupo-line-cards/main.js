import 'bootstrap/dist/css/bootstrap.css';
import { LINES, PLACES } from './data.js';

const list = document.querySelector('#lines');

function lineCard(line) {
  const n = list.children.length + 1;
  const places = Object.entries(PLACES).map(([code, words]) => `<option value="${code}" ${line.pos === code ? 'selected' : ''}>${code} - ${words}</option>`).join('');
  const mods = [0, 1, 2, 3].map((m) => `<input class="form-control" name="lines[${n}][mod${m + 1}]" maxlength="2" aria-label="Modifier ${m + 1}" value="${line.mods[m] ?? ''}">`).join('');
  const pointers = ['A', 'B', 'C', 'D'].map((letter) => `<div class="form-check form-check-inline"><input class="form-check-input" type="checkbox" id="l${n}p${letter}" name="lines[${n}][ptr][]" value="${letter}" ${line.ptr.includes(letter) ? 'checked' : ''}><label class="form-check-label" for="l${n}p${letter}">${letter}</label></div>`).join('');
  const card = document.createElement('div');
  card.className = 'card mb-3';
  card.innerHTML = `<div class="card-header d-flex justify-content-between"><span>Service line ${n}</span><button type="button" class="btn-close" aria-label="Remove line"></button></div>
    <div class="card-body"><div class="row g-3">
      <div class="col-md-3"><label class="form-label" for="l${n}from">Service from</label><input class="form-control" type="date" id="l${n}from" name="lines[${n}][from]" value="${line.from}"></div>
      <div class="col-md-3"><label class="form-label" for="l${n}to">Service to</label><input class="form-control" type="date" id="l${n}to" name="lines[${n}][to]" value="${line.to}"></div>
      <div class="col-md-3"><label class="form-label" for="l${n}pos">Place of service</label><select class="form-select" id="l${n}pos" name="lines[${n}][pos]"><option value="">Select</option>${places}</select></div>
      <div class="col-md-3"><label class="form-label" for="l${n}code">HCPCS / procedure code</label><input class="form-control" id="l${n}code" name="lines[${n}][code]" value="${line.code}"></div>
      <div class="col-md-4"><label class="form-label">Modifiers</label><div class="input-group">${mods}</div></div>
      <div class="col-md-3"><label class="form-label d-block">Diagnosis pointers</label>${pointers}</div>
      <div class="col-md-3"><label class="form-label" for="l${n}charge">Line charge</label><div class="input-group"><span class="input-group-text">$</span><input class="form-control text-end" id="l${n}charge" name="lines[${n}][charge]" value="${line.charge}"></div></div>
      <div class="col-md-2"><label class="form-label" for="l${n}units">Units</label><input class="form-control" type="number" id="l${n}units" name="lines[${n}][units]" value="${line.units}"></div>
      <div class="col-12"><label class="form-label" for="l${n}note">Line note <span class="text-muted">(optional)</span></label><input class="form-control" id="l${n}note" name="lines[${n}][note]" maxlength="80" value="${line.note}"></div>
    </div></div>`;
  list.append(card);
}

LINES.forEach(lineCard);
document.querySelector('#add').addEventListener('click', () => lineCard({ from: '', to: '', pos: '', code: '', mods: [], ptr: '', charge: '', units: '', note: '' }));
