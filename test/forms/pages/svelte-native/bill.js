export const payers = [[1, 'Palmetto Workers Fund'], [2, 'CGS DME Jurisdiction C'], [3, 'Low Country Health']];
export const places = [['11', 'Office'], ['12', 'Home'], ['13', 'Assisted living facility'], ['31', 'Skilled nursing facility'], ['99', 'Elsewhere']];

export const bill = {
  payer: 2, member: '2NC9RY5XA07', group: '', name: { last: 'Gadsden', first: 'Ambrose', middle: 'T' }, born: { m: '12', d: '02', y: '1938' }, sex: 'M', street: '71 Tradd Alley', city: 'Beaufort', state: 'SC', zip: '29902', phone: { area: '843', mid: '555', end: '0117' },
  orderer: { role: 'DK', last: 'Fairweather', first: 'Nils', npi: '2999958996' }, supervising: '', onset: '', dx: 'E11.42 E11.621 L97.522', auth: '', utn: 'C4471902WSD001', referral: '', note: '', account: 'TRB-20-4471', assignment: true,
  supplier: { name: 'Sea Island Wound & Support', npi: '2999959366', ein: '57-0994126', taxonomy: '332B00000X' }, paid: '5.00', facility: { name: '', npi: '' },
};

const item = (parts) => ({ from: '2026-11-05', to: '2026-11-05', pos: '12', code: '', m: ['', '', '', ''], dx: [], price: '', qty: '', ...parts });
export const items = [
  item({ code: 'E2402', m: ['RR', 'KH', 'KX', ''], dx: ['B', 'C'], price: '1045.00', qty: '1', to: '2026-12-04' }),
  item({ code: 'A6550', m: ['NU', '', '', ''], dx: ['C'], price: '318.30', qty: '15' }),
  item({ code: 'A5500', m: ['KX', 'RT', '', ''], dx: ['A'], price: '71.85', qty: '1' }),
  item({ code: 'A5500', m: ['KX', 'LT', '', ''], dx: ['A'], price: '71.85', qty: '1' }),
  item({ code: 'A5512', m: ['KX', 'RT', '', ''], dx: ['A'], price: '87.90', qty: '3' }),
  item({ from: '', to: '', pos: '' }),
];
