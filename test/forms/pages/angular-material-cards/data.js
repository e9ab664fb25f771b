export const RELATIONS = ['Self', 'Spouse', 'Child', 'Other'];
export const PLACES = [['11', 'Office'], ['12', 'Home'], ['13', 'Assisted living'], ['31', 'SNF']];
export const PAYERS = ['Cumberland TennCare Select', 'Volunteer Medicare Advantage', 'CGS DME MAC C'];
/** Modifiers that a supplier uses most, as a bar of buttons; anything else goes into a box. */
export const COMMON = ['RR', 'NU', 'KH', 'KI', 'KX', 'RT', 'LT'];

export const claim = { payer: 'Volunteer Medicare Advantage', role: 'P', member: 'VMA-664-20-1187', last: 'Pruitt', first: 'Delphine', born: new Date(1944, 10, 8), sex: 'F', relation: 'Self', account: 'VB-5508', assignment: true, work: 'no', auto: 'no', otherAccident: 'no',
  dx: ['J43.9', 'J96.11', '', ''], orderer: 'Eastman, Corliss NP', ordererNpi: '2999956404', auth: 'VMA7718823', referral: '', type: '1', original: '', billing: 'Smoky Ridge Respiratory', billingNpi: '2999956776', tax: '62-1750093', note: '' };

const blank = { start: null, end: null, place: '12', code: '', common: [], more: '', a: false, b: false, c: false, d: false, qty: '', rent: '', charge: '', emergency: 'N', note: '' };
const from = new Date(2026, 10, 15);
const to = new Date(2026, 11, 14);
export const lines = [
  { ...blank, start: from, end: to, code: 'E1390', common: ['RR', 'KH', 'KX'], a: true, b: true, qty: '1', rent: '148.00', charge: '148.00' },
  { ...blank, start: from, end: to, code: 'E0431', common: ['RR', 'KX'], more: 'N1', b: true, qty: '1', rent: '25.60', charge: '25.60', note: 'Portable system for clinic visits' },
  { ...blank, start: from, end: from, place: '11', code: 'A4616', common: ['NU'], a: true, qty: '20', rent: '', charge: '17.80' },
];
