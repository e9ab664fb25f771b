import '@duetds/date-picker/dist/duet/themes/default.css';
import './page.css';
import './elements.js';

const places = '11 - Office|12 - Home|13 - Assisted Living|31 - Skilled Nursing';
const items = [
  { title: 'Concentrator, 5 L', stock: 'OXY-5L-02', serial: 'CX5-0098121', from: '2026-10-21', to: '2026-11-20', place: '12 - Home', code: 'E1390', modifiers: ['RR', 'KX', '', ''], pointers: '1,2', units: '1', charge: '214.50', cmn: 'Initial', cmnDate: '2026-10-21', need: '12', rental: '1', of: '36', pa: 'MPA-26-117730', note: '' },
  { title: 'Portable system', stock: 'OXY-PG-11', serial: 'PG-44710', from: '2026-10-21', to: '2026-11-20', place: '12 - Home', code: 'E0431', modifiers: ['RR', 'KX', '', ''], pointers: '1', units: '1', charge: '47.99', cmn: 'Initial', cmnDate: '2026-10-21', need: '12', rental: '1', of: '36', pa: 'MPA-26-117731', note: '' },
  { title: 'Ventilator, bi-level', stock: 'RAD-ST-07', serial: 'RS7-220118', from: '2026-10-21', to: '2026-11-20', place: '12 - Home', code: 'E0470', modifiers: ['RR', 'KH', 'KX', ''], pointers: '1,3', units: '1', charge: '740.00', cmn: 'Not required', cmnDate: '', need: '', rental: '1', of: '13', pa: '', note: 'PA pended, ref call 10/20' },
];
const text = (caption, value, more = '') => `<hh-text caption="${caption}" value="${value}" ${more}></hh-text>`;
document.querySelector('#items').innerHTML = items
  .map(
    (item, at) => `<article><h3><span>${at + 1}</span> ${item.title} <small>Stock ${item.stock} &middot; S/N ${item.serial}</small></h3>
    <div class="row"><hh-date caption="From" value="${item.from}"></hh-date><hh-date caption="Thru" value="${item.to}"></hh-date><hh-pick caption="POS" value="${item.place}" choices="${places}"></hh-pick>${text('HCPCS', item.code, 'small')}${item.modifiers.map((code, n) => text(`Mod ${n + 1}`, code, 'small')).join('')}${text('Dx link', item.pointers, 'small')}${text('Qty', item.units, 'small')}${text('Billed $', item.charge, 'small')}</div>
    <div class="row dme"><hh-pick caption="CMN" value="${item.cmn}" choices="Initial|Revised|Recert|Not required"></hh-pick><hh-date caption="CMN date" value="${item.cmnDate}"></hh-date>${text('Length of need (months)', item.need)}${text('Rental month', item.rental, 'small')}${text('of', item.of, 'small')}${text('Prior auth #', item.pa)}${text('Line note', item.note, 'wide')}</div></article>`,
  )
  .join('');
