import 'bootstrap/dist/css/bootstrap.css';

let serial = 0;
const escape = (text) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
/** A box under its label; the X12 element stands small after the caption. */
const box = (col, caption, element, value, type = 'text') => {
  const id = `el${++serial}`;
  return `<div class="col-md-${col}"><label class="form-label small mb-1" for="${id}">${caption} <span class="text-muted">${element}</span></label><input class="form-control form-control-sm" id="${id}" type="${type}" value="${escape(value)}"></div>`;
};
const list = (col, caption, element, value, options) => {
  const id = `el${++serial}`;
  return `<div class="col-md-${col}"><label class="form-label small mb-1" for="${id}">${caption} <span class="text-muted">${element}</span></label><select class="form-select form-select-sm" id="${id}">${options.map((words) => `<option${words.split(' ')[0] === value ? ' selected' : ''}>${words}</option>`).join('')}</select></div>`;
};
const tick = (caption, on) => {
  const id = `el${++serial}`;
  return `<div class="col-auto"><div class="form-check"><input class="form-check-input" type="checkbox" id="${id}"${on ? ' checked' : ''}><label class="form-check-label small" for="${id}">${caption}</label></div></div>`;
};
const panel = (title, loop, ...rows) => `<div class="card mb-3"><div class="card-header py-2 d-flex"><strong>${title}</strong><span class="ms-2 text-muted">Loop ${loop}</span></div><div class="card-body">${rows.map((row) => `<div class="row g-2 mb-2">${row}</div>`).join('')}</div></div>`;
const SEX = ['', 'F - Female', 'M - Male', 'U - Unknown'];

const billing = panel(
  'Billing Provider', '2010AA',
  box(4, 'Organization Name', 'NM103', 'Ombu Specialty Equipment') + box(2, 'NPI', 'NM109', '2999816939') + box(3, 'Tax ID', 'REF*EI', '42-3390185') + box(3, 'Taxonomy Code', 'PRV03', '332B00000X'),
  box(4, 'Address', 'N301', '90 Elevator Row') + box(3, 'City', 'N401', 'Hays') + box(2, 'State', 'N402', 'KS') + box(3, 'ZIP', 'N403', '676010090'),
);
const subscriber = panel(
  'Subscriber', '2000B / 2010BA',
  list(3, 'Payer Responsibility', 'SBR01', 'P', ['P - Primary', 'S - Secondary', 'T - Tertiary']) + list(3, 'Claim Filing Indicator', 'SBR09', 'CI', ['CI - Commercial Insurance', 'MB - Medicare Part B', 'MC - Medicaid']) + box(3, 'Group Number', 'SBR03', 'G-40881') + box(3, 'Group / Plan Name', 'SBR04', 'Cortadera PPO 1500'),
  box(3, 'Last Name', 'NM103', 'Lindqvist') + box(3, 'First Name', 'NM104', 'Harriet') + box(2, 'Member ID', 'NM109', 'CDH77301942') + box(2, 'Birth Date', 'DMG02', '1979-08-03', 'date') + list(2, 'Gender', 'DMG03', 'F', SEX),
  box(4, 'Address', 'N301', '315 Prairie Dock Rd') + box(3, 'City', 'N401', 'Salina') + box(2, 'State', 'N402', 'KS') + box(3, 'ZIP', 'N403', '67401'),
);
const payer = panel('Payer', '2010BB', box(5, 'Payer Name', 'NM103', 'Cortadera Health Insurance') + box(3, 'Payer ID', 'NM109', 'CDH61'));
const patient = panel(
  'Patient', '2000C / 2010CA',
  list(3, 'Relationship to Subscriber', 'PAT01', '19', ['', '01 - Spouse', '19 - Child', 'G8 - Other Relationship']) + box(3, 'Last Name', 'NM103', 'Lindqvist') + box(2, 'First Name', 'NM104', 'Jonas') + box(2, 'Birth Date', 'DMG02', '2009-01-25', 'date') + list(2, 'Gender', 'DMG03', 'M', SEX),
  box(4, 'Address', 'N301', '315 Prairie Dock Rd') + box(3, 'City', 'N401', 'Salina') + box(2, 'State', 'N402', 'KS') + box(3, 'ZIP', 'N403', '67401'),
);
const claim = panel(
  'Claim', '2300',
  box(3, 'Patient Control Number', 'CLM01', 'OSE-2251-J') + box(2, 'Total Charge', 'CLM02', '756.70') + list(3, 'Claim Frequency', 'CLM05-3', '1', ['1 - Original', '7 - Replacement', '8 - Void']) + list(4, 'Assignment / Plan Participation', 'CLM07', 'A', ['A - Assigned', 'B - Lab services only', 'C - Not assigned']),
  box(4, 'Prior Authorization', 'REF*G1', 'CDHA-990417') + box(4, 'Referral Number', 'REF*9F', '') + box(4, 'Payer Claim Control Number', 'REF*F8', ''),
  ['L89.153', 'G82.21', '', ''].map((code, at) => box(2, at === 0 ? 'Principal Dx' : `Dx ${at + 1}`, at === 0 ? 'ABK' : 'ABF', code)).join(''),
  box(12, 'Claim Note', 'NTE02', ''),
  '<div class="col-auto small">Related causes <span class="text-muted">CLM11</span></div>' + tick('Employment', false) + tick('Auto accident', false) + tick('Other accident', false),
);
const lines = [
  { code: 'E0277', mods: ['RR', 'KH', 'KX', ''], ptr: '1:2', charge: '612.00', units: '1', note: 'STAGE 3 ULCER PAST 30 DAYS', dme: ['6', '612.00', '6120.00', '4'], who: ['Quintanilla', 'Rosa', '2999817309'] },
  { code: 'E0260', mods: ['RR', 'KH', 'KX', ''], ptr: '1', charge: '128.50', units: '1', note: '', dme: ['13', '128.50', '1285.00', '4'], who: ['Quintanilla', 'Rosa', '2999817309'] },
  { code: 'A6402', mods: ['A1', '', '', ''], ptr: '2', charge: '16.20', units: '60', note: '', dme: ['', '', '', ''], who: ['', '', ''] },
];
const service = (line, at) => panel(
  `Service Line ${at + 1}`, '2400',
  box(2, 'Service Date From', 'DTP*472', '2026-11-10', 'date') + box(2, 'Service Date To', 'DTP*472', '2026-11-10', 'date') + box(2, 'Procedure Code', 'SV101-2', line.code) + line.mods.map((code, n) => box(1, `Mod ${n + 1}`, '', code)).join('') + box(2, 'Dx Pointers', 'SV107', line.ptr),
  box(2, 'Line Charge', 'SV102', line.charge) + list(2, 'Unit Basis', 'SV103', 'UN', ['UN - Unit', 'MJ - Minutes']) + box(2, 'Quantity', 'SV104', line.units) + list(3, 'Place of Service', 'SV105', '12', ['', '11 - Office', '12 - Home', '31 - Skilled Nursing']) + box(3, 'Line Note', 'NTE02', line.note),
  box(3, 'Length of Medical Necessity', 'SV503', line.dme[0]) + box(3, 'DME Rental Price', 'SV504', line.dme[1]) + box(3, 'DME Purchase Price', 'SV505', line.dme[2]) + list(3, 'Rental Unit Price Indicator', 'SV506', line.dme[3], ['', '1 - Weekly', '4 - Monthly', '6 - Daily']),
  box(4, 'Ordering Provider Last Name', '2420E NM103', line.who[0]) + box(4, 'Ordering Provider First Name', '2420E NM104', line.who[1]) + box(4, 'Ordering Provider NPI', '2420E NM109', line.who[2]),
);
document.querySelector('#claim').innerHTML = billing + subscriber + payer + patient + claim + lines.map(service).join('') + '<button type="button" class="btn btn-sm btn-outline-secondary">Add 2400 loop</button><div class="mt-3"><button class="btn btn-primary">Validate and save</button> <button type="button" class="btn btn-outline-secondary">Previous claim</button> <button type="button" class="btn btn-outline-secondary">Next claim</button></div>';
