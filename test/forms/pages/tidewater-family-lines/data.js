export const SUMMARY = [
  ['Member', 'Delacroix, Thaddeus'], ['Member ID', 'TFC20094418-01'], ['Date of birth', '08/09/2014'], ['Sex', 'M'],
  ['Billing provider', 'Chesapeake Incontinence Supply'], ['Billing NPI', '2999661533'], ['Patient control no.', 'CIS-90226'], ['Claim frequency', '1 - Original'],
  ['Diagnosis codes', 'A: G80.0   B: R39.81   C: R32'], ['Claim authorization', '—'],
];
export const DIAGNOSES = [['A', 'A - G80.0'], ['B', 'B - R39.81'], ['C', 'C - R32']];
export const PLACES = [['11', '11 - Office'], ['12', '12 - Home'], ['13', '13 - Assisted Living Facility'], ['14', '14 - Group Home'], ['99', '99 - Other Place of Service']];
export const CODES = [['T4525', 'T4525 - Adult size pull-on sm'], ['T4541', 'T4541 - Large disposable underpad'], ['A4927', 'A4927 - Non-sterile gloves'], ['A4554', 'A4554 - Disposable underpads']];
export const LINES = [
  { from: '11/02/2026', to: '11/02/2026', place: '12', code: 'T4525', mods: ['', '', '', ''], pointers: ['B', 'A'], charge: '168.00', units: '200', rendering: '2999661533', auth: 'TFA2611-08834', note: '' },
  { from: '11/02/2026', to: '11/02/2026', place: '12', code: 'T4541', mods: ['', '', '', ''], pointers: ['B'], charge: '1,047.60', units: '120', rendering: '2999661533', auth: 'TFA2611-08834', note: 'Two cases, monthly limit override approved' },
  { from: '11/02/2026', to: '11/02/2026', place: '12', code: 'A4927', mods: ['SC', '', '', ''], pointers: ['C'], charge: '27.30', units: '3', rendering: '', auth: '', note: '' },
];
