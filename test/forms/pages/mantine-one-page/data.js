export const LINES = [
  { dos: '2026-11-03', code: 'B4150', mods: ['BO'], dx: 'BC', units: 360, fee: 1.12 },
  { dos: '2026-11-03', code: 'B4035', mods: ['KX'], dx: 'C', units: 30, fee: 14.5 },
  { dos: '2026-11-03', code: 'B9002', mods: ['RR', 'KX', 'MS'], dx: 'C', units: 1, fee: 118.75 },
  { dos: '2026-11-10', code: 'E1161', mods: ['NU', 'KX'], dx: 'A', units: 1, fee: 2304 },
];
