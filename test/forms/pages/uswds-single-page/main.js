import comboBox from '@uswds/uswds/js/usa-combo-box';
import uswds from '@uswds/uswds/css/uswds.min.css?raw';
import './page.css';

// Fonts and pictures of the style sheet would be fetched from elsewhere.
const sheet = document.createElement('style');
sheet.textContent = uswds.replace(/@font-face\s*\{[^}]*\}/g, '').replace(/url\([^)]*\)/g, 'none');
document.head.prepend(sheet);

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
let at = 0;
const nextId = (stem) => `${stem}-${(at += 1)}`;
const text = (label, value, { hint = '', size = '', required = false } = {}) => {
  const id = nextId('input');
  return `<div class="usa-form-group"><label class="usa-label" for="${id}">${label}${required ? ' <abbr title="required" class="usa-label--required">*</abbr>' : ''}</label>${hint ? `<div class="usa-hint" id="${id}-hint">${hint}</div>` : ''}<input class="usa-input ${size}" id="${id}" type="text" value="${value}"${hint ? ` aria-describedby="${id}-hint"` : ''}></div>`;
};
const radios = (legend, options, chosen, hint = '') => {
  const name = nextId('choice');
  return `<fieldset class="usa-fieldset"><legend class="usa-legend">${legend}</legend>${hint ? `<div class="usa-hint">${hint}</div>` : ''}${options.map((option, n) => `<div class="usa-radio"><input class="usa-radio__input" id="${name}-${n}" type="radio" name="${name}" value="${n}"${option === chosen ? ' checked' : ''}><label class="usa-radio__label" for="${name}-${n}">${option}</label></div>`).join('')}</fieldset>`;
};
const yesNo = (legend, chosen) => radios(legend, ['Yes', 'No'], chosen);
const memorable = (legend, [month, day, year], hint = 'For example: April 28 1986') => {
  const id = nextId('date');
  return `<fieldset class="usa-fieldset"><legend class="usa-legend">${legend}</legend><span class="usa-hint">${hint}</span><div class="usa-memorable-date">
    <div class="usa-form-group usa-form-group--month usa-form-group--select"><label class="usa-label" for="${id}-m">Month</label><select class="usa-select" id="${id}-m"><option value="">- Select -</option>${MONTHS.map((name, n) => `<option value="${String(n + 1).padStart(2, '0')}"${n + 1 === month ? ' selected' : ''}>${String(n + 1).padStart(2, '0')} - ${name}</option>`).join('')}</select></div>
    <div class="usa-form-group usa-form-group--day"><label class="usa-label" for="${id}-d">Day</label><input class="usa-input" id="${id}-d" maxlength="2" inputmode="numeric" value="${day}"></div>
    <div class="usa-form-group usa-form-group--year"><label class="usa-label" for="${id}-y">Year</label><input class="usa-input" id="${id}-y" minlength="4" maxlength="4" inputmode="numeric" value="${year}"></div></div></fieldset>`;
};
const none = ['', '', ''];
const section = (heading, inside) => `<h2>${heading}</h2>${inside}`;

const diagnoses = ['E11.65', 'Z79.4', '', ''];
const services = [
  { from: [11, '2', '2026'], to: [11, '2', '2026'], place: 'Home (12)', code: 'E2103', modifiers: ['NU', 'KX', '', ''], for: [1, 2], units: '1', charge: '268.00', pa: 'PA2609-00418', emergency: 'No' },
  { from: [11, '2', '2026'], to: [12, '1', '2026'], place: 'Home (12)', code: 'A4239', modifiers: ['KX', '', '', ''], for: [1, 2], units: '1', charge: '259.20', pa: 'PA2609-00418', emergency: 'No' },
  { from: [11, '2', '2026'], to: [11, '2', '2026'], place: 'Home (12)', code: 'A4253', modifiers: ['NU', 'KX', '', ''], for: [1], units: '2', charge: '41.50', pa: '', emergency: 'No' },
];
const service = (line, n) => `<div class="service"><h3>Service ${n + 1}</h3>
  ${memorable('Start date', line.from, 'First day of service or rental period')}${memorable('End date', line.to, 'Last day of service or rental period')}
  ${radios('Where was the item used?', ['Home (12)', 'Assisted living (13)', 'Group home (14)', 'Nursing facility (32)'], line.place, 'Place of service')}
  <div class="inline">${text('HCPCS code', line.code, { size: 'usa-input--small', required: true })}${line.modifiers.map((code, m) => text(`Modifier ${m + 1}`, code, { size: 'usa-input--2xs' })).join('')}</div>
  <fieldset class="usa-fieldset"><legend class="usa-legend">Which diagnoses is this service for?</legend><div class="inline">${[1, 2, 3, 4].map((k) => `<div class="usa-checkbox"><input class="usa-checkbox__input" id="dp-${n}-${k}" type="checkbox" name="dp-${n}" value="${k}"${line.for.includes(k) ? ' checked' : ''}><label class="usa-checkbox__label" for="dp-${n}-${k}">${k}</label></div>`).join('')}</div></fieldset>
  <div class="inline">${text('Number of units', line.units, { size: 'usa-input--xs', required: true })}${text('Total charge for this service', line.charge, { size: 'usa-input--small', required: true })}${text('Prior authorization for this service', line.pa, { size: 'usa-input--medium' })}</div>
  ${yesNo('Was this an emergency?', line.emergency)}</div>`;

document.querySelector('#claim').innerHTML = [
  section('About this claim', radios('What are you filing?', ['Original claim', 'Replacement of a paid claim', 'Void of a paid claim'], 'Replacement of a paid claim') + text('Claim number you are replacing or voiding', '2626604410093', { hint: '13-digit number from your remittance advice' }) + text('Your patient account number', 'CMS-40081', { hint: 'Optional. Printed on your remittance advice.' })),
  section('Member', text('Medicaid member ID', '818800417C', { required: true }) + text('First name', 'Odalys', { required: true }) + text('Last name', 'Fentress', { required: true }) + memorable('Date of birth', [5, '7', '1968']) + radios('Sex', ['Female', 'Male', 'Not stated'], 'Female')
    + `<label class="usa-label" for="county">County of residence</label><div class="usa-combo-box" data-default-value="briar"><select class="usa-select" name="county" id="county">${['Alder', 'Briar', 'Catawba', 'Dunmore', 'Eastlake'].map((name) => `<option value="${name.toLowerCase()}"${name === 'Briar' ? ' selected' : ''}>${name}</option>`).join('')}</select></div>`
    + yesNo('Does the member have other health insurance?', 'No')),
  section('Cause of condition', yesNo('Is the condition related to the member\'s job?', 'No') + yesNo('Is the condition related to a car accident?', 'No') + yesNo('Is the condition related to another kind of accident?', 'No') + memorable('Date of injury or first symptoms', none, 'Only if you answered Yes above')),
  section('Dealer and prescriber', text('Dealer name', 'Piedmont Diabetes &amp; Home Supply') + text('Dealer NPI', '2999716550', { required: true }) + text('Medicaid provider number', '4410772') + text('Dealer taxonomy code', '332BP3500X') + text('Prescriber name', 'Marguerite Osei') + text('Prescriber NPI', '2999717921', { required: true }) + memorable('Date of the written order', [10, '26', '2026'])),
  section('Diagnoses', `<p>Enter ICD-10 codes, most important first.</p><div class="inline">${diagnoses.map((code, n) => text(`Diagnosis ${n + 1}`, code, { size: 'usa-input--small' })).join('')}</div>`),
  section('Services', services.map(service).join('') + '<button class="usa-button usa-button--outline" type="button">Add another service</button>'),
  section('Payment', text('Total charge for this claim', '568.70') + text('Amount paid by the member', '') + radios('Do you accept the Medicaid payment as payment in full?', ['Yes, I accept assignment', 'No'], 'Yes, I accept assignment')),
  section('Sign', `<div class="usa-checkbox"><input class="usa-checkbox__input" id="cert" type="checkbox" checked><label class="usa-checkbox__label" for="cert">I certify that this claim is true and complete.</label></div>${text('Your full name', 'Lowell Brandt')}${memorable('Date signed', [11, '9', '2026'], '')}<button class="usa-button" type="submit">File claim</button>`),
].join('');
comboBox.on(document.body);
