import 'bootstrap/dist/css/bootstrap.css';
import 'tom-select/dist/css/tom-select.bootstrap5.css';
import './page.css';
import Inputmask from 'inputmask';
import $ from 'jquery';
import TomSelect from 'tom-select';
import { CODES, DIAGNOSES, LINES, PLACES, SUMMARY } from './data.js';

$('#summary').append(SUMMARY.map(([name, value]) => $('<div class="col-3">').append($('<div class="text-secondary">').text(name), $('<div class="fw-semibold">').text(value))));

const field = (at, name, label, width, control) => $(`<div class="col-md-${width}">`).append($('<label class="form-label">').attr('for', `Services_${at}__${name}`).text(label), control.attr({ id: `Services_${at}__${name}`, name: `Services[${at}].${name}` }));
const box = (value, more = {}) => $('<input type="text" class="form-control">').attr(more).val(value);
const list = (choices, chosen, more = {}) => $('<select>').attr(more).append('<option value="">', choices.map(([value, words]) => $('<option>').val(value).text(words).prop('selected', [chosen].flat().includes(value))));

function card(line, at) {
  const mods = $('<div class="col-md-4">').append(
    '<span class="form-label d-block">Modifiers</span>',
    $('<div class="input-group">').append(line.mods.map((mod, place) => box(mod, { maxlength: 2, name: `Services[${at}].Modifier${place + 1}`, 'aria-label': `Modifier ${place + 1}` }))),
  );
  return $('<section class="card mb-3">').append(
    $('<div class="card-header d-flex justify-content-between">').append($('<strong>').text(`Service ${at + 1}`), '<span><button type="button" class="btn btn-sm btn-link">Copy</button><button type="button" class="btn btn-sm btn-link text-danger">Delete</button></span>'),
    $('<div class="card-body row g-3">').append(
      field(at, 'FromDate', 'Service from', 2, box(line.from, { class: 'form-control date' })),
      field(at, 'ToDate', 'Service to', 2, box(line.to, { class: 'form-control date' })),
      field(at, 'PlaceOfService', 'Place of service', 3, list(PLACES, line.place, { class: 'pick' })),
      field(at, 'ProcedureCode', 'Procedure code', 5, list(CODES, line.code, { class: 'pick' })),
      mods,
      field(at, 'DiagnosisPointers', 'Related diagnoses', 4, list(DIAGNOSES, [], { class: 'many', multiple: true }).data('chosen', line.pointers)),
      field(at, 'ChargeAmount', 'Billed amount', 2, box(line.charge, { class: 'form-control money' })),
      field(at, 'Units', 'Units', 2, box(line.units, { class: 'form-control' })),
      field(at, 'RenderingNpi', 'Rendering provider NPI (if different from billing)', 4, box(line.rendering, { maxlength: 10 })),
      field(at, 'AuthorizationNumber', 'Authorization number', 3, box(line.auth)),
      field(at, 'Note', 'Line note', 5, box(line.note, { maxlength: 80 })),
    ),
  );
}

$('#lines').append(LINES.map(card));
Inputmask({ alias: 'datetime', inputFormat: 'mm/dd/yyyy', placeholder: '_' }).mask(document.querySelectorAll('.date'));
Inputmask({ alias: 'currency', prefix: '$ ', rightAlign: false }).mask(document.querySelectorAll('.money'));
for (const select of document.querySelectorAll('.pick')) new TomSelect(select, { maxOptions: 50 });
for (const select of document.querySelectorAll('.many')) new TomSelect(select, { plugins: ['remove_button'], items: $(select).data('chosen') });
$('#total').text(`$${LINES.reduce((sum, line) => sum + Number(line.charge.replace(',', '')), 0).toLocaleString('en-US', { minimumFractionDigits: 2 })}`);
$('#services').on('submit', (event) => event.preventDefault());
