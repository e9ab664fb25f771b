export const frequencies = [{ value: '1', label: '1 - Original claim' }, { value: '7', label: '7 - Replacement of prior claim' }, { value: '8', label: '8 - Void of prior claim' }];
export const places = [{ value: '12', label: '12' }, { value: '13', label: '13' }, { value: '31', label: '31' }, { value: '32', label: '32' }];
export const modifiers = ['KH', 'KI', 'KJ', 'KX', 'MS', 'NU', 'RR', 'UE', 'GA', 'EY'];
export const claim = {
  payer: 'CGS DME MAC Jurisdiction B', policy: '3S44FU2PK81', sequence: 'Primary', account: '300771-01', frequency: '1', icn: '', assigned: true, sof: true, hold: false,
  physician: 'Halvorsen-Reyes, Ximena MD', npi: '2999870175', note: '', diagnoses: ['G47.33', 'E66.2', 'J44.9', ''],
};
export const lines = [
  { from: '2026-11-09', to: '2026-12-08', pos: '12', code: 'E0470', modifiers: ['RR', 'KH', 'KX'], pointer: '1,2', qty: 1, billed: 247.6, allowed: '168.02', item: 'BiPAP S, no backup rate', pa: '', need: 99, type: 'Rental' },
  { from: '2026-11-09', to: '2026-11-09', pos: '12', code: 'E0562', modifiers: ['NU', 'KX'], pointer: '1', qty: 1, billed: 289, allowed: '214.11', item: 'Heated humidifier', pa: '', need: undefined, type: 'Purchase' },
  { from: '2026-11-09', to: '2026-11-09', pos: '12', code: 'A7027', modifiers: ['NU', 'KX'], pointer: '1', qty: 1, billed: 201.45, allowed: '147.90', item: 'Oral/nasal combination mask, M', pa: '', need: undefined, type: 'Purchase' },
  { from: '2026-11-09', to: '2026-11-09', pos: '12', code: 'A4604', modifiers: ['NU', 'KX'], pointer: '1', qty: 1, billed: 58.3, allowed: '41.77', item: 'Heated tubing 6 ft', pa: '', need: undefined, type: 'Purchase' },
  { from: '2026-11-09', to: '2026-11-09', pos: '12', code: 'A7038', modifiers: ['NU', 'KX'], pointer: '1', qty: 6, billed: 31.5, allowed: '22.08', item: 'Disposable filter', pa: '', need: undefined, type: 'Purchase' },
];
