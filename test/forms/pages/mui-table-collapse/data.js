export const MODS = ['AU', 'A1', 'A2', 'KX', 'LT', 'NU', 'RR', 'RT', 'GA', 'KH'];
export const DX = ['L89.154', 'G82.20', 'E11.65'];
export const LINES = [
  { id: 1, from: '2026-10-20', to: '2026-11-18', pos: '12', code: 'E2402', mods: ['RR', 'KX', 'KH'], ptr: 'A', charge: '1214.00', units: '1', emg: false, npi: '2999976287', note: '', auth: 'TRV-88-4410', ndc: '' },
  { id: 2, from: '2026-10-20', to: '2026-11-18', pos: '12', code: 'A6550', mods: ['NU'], ptr: 'A', charge: '391.35', units: '15', emg: false, npi: '2999976287', note: 'Canister and dressing changed 3x per week', auth: 'TRV-88-4411', ndc: '' },
  { id: 3, from: '2026-10-20', to: '2026-11-18', pos: '12', code: 'A7000', mods: ['NU'], ptr: 'A', charge: '92.40', units: '10', emg: false, npi: '', note: '', auth: '', ndc: '' },
  { id: 4, from: '2026-10-27', to: '2026-10-27', pos: '31', code: 'E0184', mods: ['NU', 'KX'], ptr: 'AB', charge: '204.18', units: '1', emg: false, npi: '', note: '', auth: '', ndc: '' },
];
