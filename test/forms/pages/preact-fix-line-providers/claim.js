export const claim = {
  payer: 'Ohana Gold Choice', payerId: 'OGC01', member: 'OGC 77190-2', patient: 'KEALOHA, PUANANI', born: 'Jun 3, 1953', sex: 'Female', relation: 'Self',
  account: 'LK-33810', frequency: 'Original (1)', auth: '', billing: 'Lokahi Home Medical', npi: '2999971601', tin: '99-0341177', taxonomy: '',
};
export const codes = ['M62.81', 'R13.12', 'Z93.1'];
export const queue = [['LK-33810', '2 errors', true], ['LK-33744', '1 error', false], ['LK-33702', '1 error', false], ['LK-33651', '4 errors', false]];
export const lines = [
  { from: '11/02/2026', to: '11/02/2026', place: '12', code: 'E0260', mods: ['RR', 'KH', '', ''], ptr: ['1', '', '', ''], units: '1', amount: '148.20', order: ['Nakamura', 'Keoni', '2999971700'], render: ['', '', ''] },
  { from: '11/02/2026', to: '12/01/2026', place: '12', code: 'B4035', mods: ['BA', '', '', ''], ptr: ['2', '3', '', ''], units: '30', amount: '384.00', order: ['Silva-Medeiros', 'Tamar', '2999971809'], render: ['Apana', 'Lono', '2999971908'] },
  { from: '11/02/2026', to: '12/01/2026', place: '12', code: 'B4152', mods: ['BA', '', '', ''], ptr: ['2', '3', '1', ''], units: '450', amount: '757.70', order: ['Silva-Medeiros', 'Tamar', ''], render: ['Apana', 'Lono', '2999971908'] },
];
