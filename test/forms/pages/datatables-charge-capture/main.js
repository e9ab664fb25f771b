import DataTable from 'datatables.net';
import flatpickr from 'flatpickr';
import 'flatpickr/dist/flatpickr.css';
import { rows } from './rows.js';

const box = (kind, value, size) => `<input class="${kind}" value="${value}" size="${size}">`;
const pick = (chosen, choices) => `<select>${choices.map((one) => `<option${one === chosen ? ' selected' : ''}>${one}</option>`).join('')}</select>`;

const columns = [
  { title: '', data: null, orderable: false, render: () => '<button title="Remove">&#215;</button>' },
  { title: 'Charge description', data: 'name' },
  { title: 'HCPCS', data: 'code', render: (code) => box('code', code, 6) },
  { title: 'Modifiers', data: 'mods', orderable: false, render: (mods) => mods.map((mod) => box('mod', mod, 2)).join(' ') },
  { title: 'Service date', data: 'date', render: (date) => box('date', date, 10) },
  { title: 'Place of service', data: 'place', render: (place) => pick(place, ['Office [11]', 'Home [12]', 'On campus outpatient [22]']) },
  { title: 'Assoc. Dx', data: 'dx', render: (dx) => box('dx', dx, 5) },
  { title: 'Qty', data: 'units', render: (units) => box('qty', units, 4) },
  { title: 'Unit price', data: 'price', render: (price) => `$${price.toFixed(2)}` },
  { title: 'Charge amount', data: null, render: (row) => `$${(row.price * row.units).toFixed(2)}` },
  { title: 'Rendering NPI', data: 'npi', render: (npi) => box('npi', npi, 11) },
];

new DataTable('#charges', { data: rows, columns, paging: false, ordering: true, order: [[1, 'asc']], language: { search: 'Filter charges:' } });
for (const input of document.querySelectorAll('#charges .date')) flatpickr(input, { dateFormat: 'm/d/Y', allowInput: true });
document.getElementById('sum').textContent = `$${rows.reduce((sum, row) => sum + row.price * row.units, 0).toFixed(2)}`;
