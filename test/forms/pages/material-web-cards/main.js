import '@material/web/button/filled-button.js';
import '@material/web/checkbox/checkbox.js';
import '@material/web/select/outlined-select.js';
import '@material/web/select/select-option.js';
import '@material/web/textfield/filled-text-field.js';
import '@material/web/textfield/outlined-text-field.js';
import './page.css';

const field = (label, value, css) => Object.assign(document.createElement('md-outlined-text-field'), { label, value, className: css });
const rows = [
  ['11/07/2026', '11/07/2026', '12', 'E0470', ['RR', 'KH', 'KX', ''], '1 2', '298.40', '1'],
  ['11/07/2026', '11/07/2026', '12', 'E0466', ['RR', 'KX', '', ''], '2', '973.00', '1'],
];
rows.forEach((row, at) => {
  const card = Object.assign(document.createElement('div'), { className: 'service' });
  const place = document.createElement('md-outlined-select');
  place.label = 'Place of service';
  for (const [value, name] of [['11', 'Office'], ['12', 'Home'], ['31', 'Skilled nursing facility']]) {
    const option = document.createElement('md-select-option');
    option.value = value;
    option.selected = value === row[2];
    option.append(Object.assign(document.createElement('div'), { slot: 'headline', textContent: `${value} ${name}` }));
    place.append(option);
  }
  card.append(
    Object.assign(document.createElement('h3'), { textContent: `Service ${at + 1}` }),
    field('From', row[0], 'd'), field('To', row[1], 'd'), place, field('HCPCS code', row[3], 's'),
    ...row[4].map((code, n) => field(`Mod ${n + 1}`, code, 'm')),
    field('Diagnosis', row[5], 's'), field('Charge', row[6], 's'), field('Quantity', row[7], 's'),
  );
  document.querySelector('#services').append(card);
});
