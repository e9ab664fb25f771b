export const bill = {
  carrier: 'Copperline Mutual', jurisdiction: 'OH', claim: 'CM-26-0088172', injury: '08/21/2026', surgery: '10/07/2026', employer: 'Haverstock Roofing Inc',
  last: 'Delacroix-Boyd', first: 'Tremaine', born: '02/11/1987', sex: 'M', employee: '900-55-0146', account: 'BR-10552', frequency: '1',
  supplier: 'Buckeye Rehab Equipment', npi: '2999972005', tin: '31-1840662', role: 'DK', doctor: 'Osterhaus, Meredith', doctorNpi: '2999972104', auth: 'CM-UR-55102', lastSeen: '',
};
export const codes = ['S83.241A', 'Z47.89', '', ''];
export const lines = [
  { from: '10/08/2026', to: '10/21/2026', place: '12', code: 'E0935', mods: ['RR', 'RT', ''], dx: 'AB', perDay: 1, price: 23.5, max: 21.9 },
  { from: '10/08/2026', to: '10/08/2026', place: '12', code: 'E0217', mods: ['NU', '', ''], dx: 'B', perDay: 1, price: 312.4, max: 298.11 },
  { from: '10/08/2026', to: '10/08/2026', place: '12', code: 'E0114', mods: ['NU', '', ''], dx: 'A', perDay: 1, price: 52.75, max: 47.02 },
  { from: '10/09/2026', to: '10/18/2026', place: '12', code: 'A6203', mods: ['', '', ''], dx: 'B', perDay: 2, price: 4.15, max: 3.6 },
];
