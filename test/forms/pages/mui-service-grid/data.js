import dayjs from 'dayjs';

export const PLACES = [['11', 'Office'], ['12', 'Home'], ['13', 'Assisted living'], ['31', 'Skilled nursing'], ['32', 'Nursing facility']];
export const MODIFIERS = ['BP', 'GA', 'GY', 'GZ', 'KH', 'KI', 'KJ', 'KX', 'LT', 'NU', 'RR', 'RT', 'UE', 'QF', 'N1'];
export const ITEMS = [
  { code: 'E1390', words: 'Oxygen concentrator' }, { code: 'E0431', words: 'Portable gas system' },
  { code: 'A4608', words: 'Transtracheal catheter' }, { code: 'E0570', words: 'Nebulizer with compressor' },
];
export const CODES = [
  { code: 'J44.9', words: 'COPD' }, { code: 'J96.11', words: 'Chronic respiratory failure with hypoxia' }, { code: 'I50.22', words: 'Heart failure, chronic systolic' },
];
export const PAYERS = [{ id: '19003', name: 'CGS Jurisdiction C DME' }, { id: '60054', name: 'Redbud Mutual Health' }, { id: 'KSMCD', name: 'Kansas Medical Assistance' }];

const blank = { from: null, to: null, place: '', item: null, modifiers: [], pointers: [], units: '', price: '', charge: '', npi: '' };
const item = (code) => ITEMS.find((one) => one.code === code);
export const LINES = [
  { ...blank, from: dayjs('2026-11-01'), to: dayjs('2026-11-30'), place: '12', item: item('E1390'), modifiers: ['RR', 'KX', 'QF'], pointers: ['A', 'B'], units: '1', price: '152.80', charge: '152.80', npi: '2999951223' },
  { ...blank, from: dayjs('2026-11-01'), to: dayjs('2026-11-30'), place: '12', item: item('E0431'), modifiers: ['RR', 'KX'], pointers: ['A', 'B'], units: '1', price: '27.15', charge: '27.15', npi: '2999951223' },
  { ...blank, from: dayjs('2026-11-03'), to: dayjs('2026-11-03'), place: '12', item: item('E0570'), modifiers: ['RR', 'KH'], pointers: ['A'], units: '2', price: '14.05', charge: '28.10' },
  blank,
  blank,
];
export const TOTAL = '208.05';
