import 'bootstrap/dist/css/bootstrap.min.css';
import './page.css';
import 'bootstrap';
import $ from 'jquery';

const PAYERS = { 1204: ['Prairie Lantern Medicare Advantage', 'PLMA1'], 1207: ['Prairie Lantern Dual Complete', 'PLMA2'] };
const ENCOUNTER = {
  txtPatient: 'Bancroft-Ives, Leopold', txtDob: '08/21/1950', txtSex: 'M', txtAcct: '20877', txtPhone: '(402) 555-0136',
  ddlPayer: '1204', txtPayerId: 'PLMA1', txtPolicy: 'PL88130265', txtGroup: '', ddlRel: 'Self', txtAuth: 'PN5520917',
  txtBill: 'Platte Valley Infusion & Nutrition', txtBillNpi: '2999933833', txtOrd: 'Whitcombe, Rosalind MD', txtOrdNpi: '2999910393', txtFac: '', txtFacNpi: '',
  ddlFreq: '1', txtIcn: '', txtOnset: '', txtCopay: '', txtBox19: 'Tube placed 07/30/2026, total enteral feeding',
};
const DX = ['Z93.1', 'R13.12', 'C15.9', '', '', ''];
const SERVICES = [
  ['11/01/2026', '11/30/2026', '12', 'B4154', 'BA', '', '', '', 'ABC', '600', '1.42', '852.00', ''],
  ['11/01/2026', '11/30/2026', '12', 'B4035', 'BA', '', '', '', 'ABC', '30', '14.25', '427.50', ''],
  ['11/01/2026', '11/30/2026', '12', 'B9002', 'RR', 'KJ', 'KX', '', 'AB', '1', '138.00', '138.00', 'Pump serial on file'],
];
const NAMES = ['from', 'to', 'pos', 'code', 'm1', 'm2', 'm3', 'm4', 'dx', 'qty', 'fee', 'chg', 'note'];
const WIDTHS = [92, 92, 60, 92, 38, 38, 38, 38, 60, 56, 70, 84, 190];

function addRow(values = []) {
  const row = $('#svcGrid tbody tr').length;
  const cells = NAMES.map((name, at) => {
    const $td = $('<td>').width(WIDTHS[at]);
    if (name === 'pos') return $td.append($('<select class="form-select">').attr('name', `svc_pos_${row}`).append(['', '11', '12', '31', '32'].map((one) => new Option(one, one))).val(values[at] ?? ''));
    const $input = $('<input class="form-control">').attr('name', `svc_${name}_${row}`).val(values[at] ?? '');
    if (name === 'code') return $td.append($('<div class="input-group">').append($input, '<button type="button" class="btn btn-outline-secondary" data-bs-toggle="modal" data-bs-target="#mdlCode">?</button>'));
    return $td.append($input.toggleClass('text-end', at > 8 && at < 12));
  });
  $('#svcGrid tbody').append($('<tr>').append($('<td class="text-muted text-center">').text(row + 1), cells, '<td><a href="#" class="text-danger">&times;</a></td>'));
}

$(() => {
  $('#ddlPayer').append(Object.entries(PAYERS).map(([key, [name]]) => new Option(name, key)));
  for (const [id, value] of Object.entries(ENCOUNTER)) $(`#${id}`).val(value);
  $('#chkAssign').prop('checked', true);
  DX.forEach((code, at) => { $('#dxRow').append(`<div class="col-2"><div class="input-group"><span class="input-group-text py-0">${'ABCDEF'[at]}</span><input class="form-control" id="txtDx${at + 1}" value="${code}"></div></div>`); });
  for (const values of SERVICES) addRow(values);
  addRow();
  $('#lblTotal').text(`$${SERVICES.reduce((sum, values) => sum + Number(values[11]), 0).toLocaleString('en-US', { minimumFractionDigits: 2 })}`);
  $('#btnAdd').on('click', () => addRow());
});
