export const DX = ['G80.1 - Spastic diplegic cerebral palsy', 'R32 - Unspecified urinary incontinence', 'F84.0 - Autistic disorder', 'N39.46 - Mixed incontinence'];
export const CODES = ['T4529', 'T4535', 'A4554', 'A4927', 'T4521'];
export const LINES = [
  { from: '2026-11-09', to: '2026-12-08', code: 'T4529', mods: ['', '', '', ''], dx: ['1', '2'], units: '200', charge: '182.00', epsdt: false, note: '' },
  { from: '2026-11-09', to: '2026-12-08', code: 'T4535', mods: ['', '', '', ''], dx: ['2'], units: '120', charge: '58.80', epsdt: false, note: 'Overnight liner, per order of 10/29/2026' },
  { from: '2026-11-09', to: '2026-12-08', code: 'A4554', mods: ['', '', '', ''], dx: ['1', '2'], units: '150', charge: '73.50', epsdt: false, note: '' },
  { from: '2026-11-09', to: '2026-11-09', code: 'A4927', mods: ['EP', '', '', ''], dx: ['2'], units: '2', charge: '21.40', epsdt: true, note: '' },
];
