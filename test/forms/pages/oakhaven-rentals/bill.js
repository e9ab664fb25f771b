export const head = {
  carrier: 'CGS DME MAC Jurisdiction C', policy: '1EG4TE5MK73', order: 'Primary', patient: 'HOLLOWAY, BERNADETTE J', dob: '01/22/1948', sex: 'F', acct: '0048812', claim: 'INV-338107',
  provider: 'NAKAMURA, TOSHIRO MD', npi: '2999963194', auth: '', note: '', assign: true, dx: ['J44.9', 'J96.11', 'Z99.81', ''],
  supplier: 'Oakhaven Home Medical LLC', supplierNpi: '2999963202', ein: '62-1740993', paid: '0.00',
};

export const items = [
  { serial: 'SN 4471-OX-0932', setup: '06/15/2026', month: '6 of 36', from: '11/15/2026', to: '12/14/2026', pos: '12', code: 'E1390', name: 'Oxygen concentrator', mods: ['RR', 'KJ', 'N1', ''], ptr: 'ABC', qty: 1, rate: '118.22', total: '118.22', lon: '99', bill: true },
  { serial: 'SN 88-20419', setup: '06/15/2026', month: '6 of 36', from: '11/15/2026', to: '12/14/2026', pos: '12', code: 'E0431', name: 'Portable gaseous O2 system', mods: ['RR', 'KJ', 'N1', ''], ptr: 'ABC', qty: 1, rate: '16.90', total: '16.90', lon: '99', bill: true },
  { serial: 'SN HB-70015', setup: '09/15/2026', month: '3 of 13', from: '11/15/2026', to: '12/14/2026', pos: '12', code: 'E0260', name: 'Hospital bed, semi-electric', mods: ['RR', 'KI', 'KX', ''], ptr: 'A', qty: 1, rate: '124.80', total: '124.80', lon: '13', bill: true },
];
