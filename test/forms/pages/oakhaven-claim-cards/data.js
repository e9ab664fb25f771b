export const PATIENT = { name: 'Zeller, Ambrose', dob: '05/19/1944', phone: '(740) 555-0162', street: '3 Mill Race Lane', city: 'Athens', state: 'OH', zip: '45701', mbi: '1EG4TE5MK72' };
export const DX = [{ code: 'I69.351', words: 'Hemiplegia following cerebral infarction, right dominant side' }, { code: 'R26.89', words: 'Other abnormalities of gait and mobility' }, { code: 'M62.81', words: 'Muscle weakness (generalized)' }];
export const CODES = ['K0001 · Standard wheelchair', 'E0973 · W/ch access det adj armrest', 'E0163 · Commode chair with fixed arm', 'E0260 · Hosp bed semi-electr w/ matt'].map((label) => ({ label }));
export const MODS = ['RR', 'NU', 'KX', 'KH', 'KI', 'KJ', 'GA', 'RT', 'LT'];
export const LINES = [
  { from: '11/02/2026', to: '11/02/2026', code: 'E0260', pos: '12 Home', mods: ['RR', 'KX', 'KH'], dx: ['I69.351', 'R26.89'], units: '1', charge: '612.88', note: '', control: '3318-2-01' },
  { from: '11/02/2026', to: '11/02/2026', code: 'K0001', pos: '12 Home', mods: ['RR', 'KX', 'KH'], dx: ['I69.351', 'M62.81'], units: '1', charge: '284.30', note: '', control: '3318-2-02' },
  { from: '11/02/2026', to: '11/02/2026', code: 'E0163', pos: '12 Home', mods: ['NU', 'KX'], dx: ['R26.89'], units: '1', charge: '149.95', note: 'Confined to one room', control: '3318-2-03' },
];
