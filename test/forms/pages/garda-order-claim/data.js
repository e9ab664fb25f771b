export const PAYERS = ['Ridgeline Advantage HMO', 'Medicare DME Jurisdiction B', 'Great Lakes Mutual'];
export const PLACES = ['11 Office', '12 Home', '13 Assisted Living', '31 SNF'];
export const PRESCRIBERS = ['Whitcombe, Adaeze MD', 'Farrow, Milton DO'];

export const ITEMS = [
  { from: '11/03/2026', to: '12/02/2026', place: '12 Home', code: 'E1390', item: 'OXY-CONC-5L Concentrator 5 LPM', modifiers: ['RR', 'KX', '', ''], pointers: 'AB', quantity: '1', billed: '168.00', allowed: '141.22', auth: '' },
  { from: '11/03/2026', to: '12/02/2026', place: '12 Home', code: 'K0738', item: 'OXY-FILL-HM Homefill compressor', modifiers: ['RR', 'KX', '', ''], pointers: 'AB', quantity: '1', billed: '64.50', allowed: '51.63', auth: '' },
  { from: '11/03/2026', to: '11/03/2026', place: '12 Home', code: 'E0570', item: 'NEB-PRO-01 Compressor nebulizer', modifiers: ['RR', 'KH', '', ''], pointers: 'B', quantity: '1', billed: '19.75', allowed: '13.08', auth: 'RA-5520918' },
  { from: '11/03/2026', to: '11/03/2026', place: '12 Home', code: 'A7003', item: 'NEB-KIT-D Disposable neb kit', modifiers: ['', '', '', ''], pointers: 'B', quantity: '2', billed: '8.40', allowed: '4.96', auth: '' },
];
