export const claim = {
  payer: 'Great Basin Health Alliance', payerId: 'GBHA7', sbr: 'S', filing: 'HM', member: 'GB 771 204 559', last: 'Etcheverry', first: 'Maitane', dob: '1961-04-05', sex: 'F', rel: '18', group: '', clm01: 'KC-7201-B', freq: '7', f8: 'GBHA26309001182', g1: 'GB-PA-66120', f9: '', x4: '', assign: 'A', notes: 'Primary paid 11/02/2026',
  dk: 'Whitehorse, Delbert', dkNpi: '2999959739', dq: '', billing: 'Ruby Mountain DME', billingNpi: '2999960109', tin: '88-0412277', prv: '332B00000X', amtF5: '', amtD: '61.40',
};
export const dx = ['N31.9', 'R33.9', '', '', '', ''];

const line = (parts) => ({ from: '2026-10-12', to: '2026-11-11', pos: '12', hc: '', mods: '', ptr: '', amt: '', qty: '', basis: 'UN', lx6r: '', g1: '', nte: '', ...parts });
export const lines = [
  line({ hc: 'A4351', mods: 'NU:KX', ptr: '1:2', amt: '214.00', qty: '100', lx6r: 'KC7201B1', nte: 'Uses 3 per day' }),
  line({ hc: 'A4402', mods: 'NU', ptr: '1', amt: '8.95', qty: '1', lx6r: 'KC7201B2' }),
];
