import '@material/web/button/filled-button.js';
import '@material/web/checkbox/checkbox.js';
import '@material/web/radio/radio.js';
import '@material/web/select/outlined-select.js';
import '@material/web/select/select-option.js';
import '@material/web/textfield/outlined-text-field.js';

const at = (id) => document.querySelector(`#${id}`);
const text = (parent, label, value, more = {}, className = '') => {
  const field = Object.assign(document.createElement('md-outlined-text-field'), { label, value, ...more });
  if (className) field.className = className;
  parent.append(field);
  return field;
};
const choose = (parent, label, chosen, options, className = '') => {
  const field = Object.assign(document.createElement('md-outlined-select'), { label });
  if (className) field.className = className;
  for (const [value, words] of options) {
    const option = document.createElement('md-select-option');
    option.value = value;
    if (value === chosen) option.selected = true;
    option.append(Object.assign(document.createElement('div'), { slot: "headline", textContent: words }));
    field.append(option);
  }
  parent.append(field);
};
const tick = (parent, words, checked) => {
  const label = Object.assign(document.createElement('label'), { className: 'c' });
  label.append(Object.assign(document.createElement('md-checkbox'), { checked, touchTarget: 'wrapper' }), words);
  parent.append(label);
};
const ask = (parent, question, name, chosen, answers) => {
  const set = document.createElement('fieldset');
  set.append(Object.assign(document.createElement('legend'), { textContent: question }));
  for (const [value, words] of answers) {
    const label = Object.assign(document.createElement('label'), { className: 'c' });
    label.append(Object.assign(document.createElement('md-radio'), { name, value, checked: value === chosen }), words);
    set.append(label);
  }
  parent.append(set);
};

const enrollee = at('enrollee');
text(enrollee, 'Enrollee ID', 'CHA00418823');
text(enrollee, 'Enrollee last name', 'Sandoval');
text(enrollee, 'Enrollee first name', 'Emiliano');
text(enrollee, 'Birth date', '09/30/1944', { supportingText: 'MM/DD/YYYY' });
choose(enrollee, 'Sex at birth', 'M', [['F', 'Female'], ['M', 'Male']]);
text(enrollee, 'Home address', '402 Juniper St');
text(enrollee, 'City', 'Klamath Falls');
text(enrollee, 'State', 'OR', {}, 's');
text(enrollee, 'ZIP code', '97601', {}, 's');

const provider = at('provider');
text(provider, 'Billing NPI', '2999933064');
text(provider, 'Billing name', 'Basin Respiratory & Mobility');
text(provider, 'Billing taxonomy code', '332B00000X');
text(provider, 'TIN', '93-1180024');
text(provider, 'Referring or ordering practitioner', 'Lindqvist, Maren');
text(provider, 'Practitioner NPI', '2999933072');

const about = at('about');
text(about, 'Line of business', 'Medicaid (Oregon Health Plan)', { readOnly: true });
text(about, 'Patient control number', 'K-90417');
text(about, 'Service authorization number', 'SA-4410098');
text(about, 'Claim number being replaced', '');
choose(about, 'Submission type', '1', [['1', 'First submission'], ['7', 'Replacement'], ['8', 'Void']]);
ask(about, 'Other health coverage?', 'ohc', 'no', [['yes', 'Yes'], ['no', 'No']]);
ask(about, 'Accident?', 'acc', 'none', [['auto', 'Auto'], ['other', 'Other'], ['none', 'None']]);
tick(about, 'Provider accepts assignment', true);
text(about, 'Remarks', '', { type: 'textarea', rows: 2 });

const codes = at('codes');
for (const [index, code] of ['G82.20', 'M62.81', 'Z99.3', ''].entries()) text(codes, `Diagnosis code ${index + 1}`, code);

const POS = [['11', '11 – Office'], ['12', '12 – Home'], ['31', '31 – Skilled nursing facility']];
const lines = [
  ['11/04/2026', '12', 'K0005', ['NU', 'KX', '', ''], '1', '123', '2480.00', ''],
  ['11/04/2026', '12', 'E0973', ['NU', 'LT', '', ''], '1', '1', '118.75', 'Adjustable arm rest, left'],
];
for (const [index, [date, pos, code, modifiers, units, pointer, charge, note]] of lines.entries()) {
  const box = Object.assign(document.createElement('div'), { className: 'svc' });
  box.append(Object.assign(document.createElement('h3'), { textContent: `Item ${index + 1}` }));
  const grid = Object.assign(document.createElement('div'), { className: 'g' });
  box.append(grid);
  at('lines').append(box);
  text(grid, 'Date provided', date);
  choose(grid, 'Place', pos, POS);
  text(grid, 'Procedure (HCPCS)', code);
  for (const [number, modifier] of modifiers.entries()) text(grid, `Mod ${number + 1}`, modifier, { maxLength: 2 }, 's');
  text(grid, 'Related conditions', pointer, { supportingText: 'Numbers from above, no blanks' });
  text(grid, 'Quantity', units, {}, 's');
  text(grid, 'Usual and customary charge', charge, { prefixText: '$' });
  text(grid, 'Description (if miscellaneous)', note);
}

const amounts = at('amounts');
text(amounts, 'Total of all charges', '2598.75', { prefixText: '$', readOnly: true });
text(amounts, 'Paid by other coverage', '', { prefixText: '$' });
text(amounts, 'Collected from enrollee', '0.00', { prefixText: '$' });
amounts.append(Object.assign(document.createElement('md-filled-button'), { textContent: 'Review and submit' }));
