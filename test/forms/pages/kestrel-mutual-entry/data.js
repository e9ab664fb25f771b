export const RELATIONSHIPS = ['Self', 'Spouse', 'Child', 'Other dependent'];
export const FREQUENCIES = [['1', '1 - Original claim'], ['7', '7 - Replacement of prior claim'], ['8', '8 - Void/cancel prior claim']];
export const ROLES = [['', 'Select role'], ['DN', 'DN - Referring provider'], ['DK', 'DK - Ordering provider'], ['DQ', 'DQ - Supervising provider']];
export const PLACES = ['11', '12', '13', '14', '31', '32', '33'];
export const STATES = ['CO', 'KS', 'MO', 'NE', 'OK'];
export const DIAGNOSES = ['G47.33', 'I10', 'Z99.89', '', '', '', '', ''];
export const LINES = [
  { from: '11/03/2026', to: '12/02/2026', place: '12', code: 'E0601', mods: ['RR', 'KH', 'KX', ''], pointers: 'A,B', charge: '128.50', units: '1', rendering: '2999661137' },
  { from: '11/03/2026', to: '12/02/2026', place: '12', code: 'E0562', mods: ['RR', 'KH', 'KX', ''], pointers: 'A', charge: '41.00', units: '1', rendering: '2999661137' },
  { from: '11/03/2026', to: '11/03/2026', place: '12', code: 'A7030', mods: ['NU', '', '', ''], pointers: 'A', charge: '214.75', units: '1', rendering: '2999661137' },
  { from: '11/03/2026', to: '11/03/2026', place: '12', code: 'A7038', mods: ['NU', '', '', ''], pointers: 'A', charge: '19.80', units: '2', rendering: '' },
  { from: '', to: '', place: '', code: '', mods: ['', '', '', ''], pointers: '', charge: '', units: '', rendering: '' },
];
