export const PLACES = [{ value: '11', label: '11 Office' }, { value: '12', label: '12 Home' }, { value: '13', label: '13 Assisted living' }, { value: '33', label: '33 Custodial care' }];
export const MODIFIERS = ['AU', 'AW', 'EY', 'GA', 'GZ', 'KX', 'NU', 'RR', 'A1', 'A5'];
export const POINTERS = [{ value: '1', label: '1 – K94.23' }, { value: '2', label: '2 – Z93.3' }, { value: '3', label: '3 – L24.B3' }];
export const ITEMS = ['A4412', 'A4414', 'A5056', 'A4456', 'A6216', 'A4452'];

const blank = { start: null, end: null, place: null, code: '', modifiers: [], pointers: [], units: '', billed: '', auth: '', note: '', epsdt: false };
const month = { start: '2026-11-01', end: '2026-11-30', place: '12' };
export const LINES = [
  { ...blank, ...month, code: 'A5056', modifiers: ['AU', 'KX'], pointers: ['2', '1'], units: 20, billed: 118.4 },
  { ...blank, ...month, code: 'A4456', modifiers: ['AU'], pointers: ['2'], units: 50, billed: 17.5 },
  { ...blank, ...month, code: 'A6216', modifiers: ['A1'], pointers: ['3'], units: 60, billed: 9.6, auth: 'NLX-10-88213', note: 'Two dressings a day, one wound' },
  { ...blank, start: '2026-11-14', end: '2026-11-14', place: '12', code: 'A4452', modifiers: ['AW'], pointers: ['3'], units: 40, billed: 1480.25 },
];
