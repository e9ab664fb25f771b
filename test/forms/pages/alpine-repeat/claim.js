export const plans = ['High Plains Medical Assistance', 'Mesa Valley Health Plan', 'Noridian JD DME'];

export const blank = () => ({ dos: '', thru: '', pos: '', code: '', mods: ['', '', '', ''], ptr: ['', '', '', ''], each: '', qty: '', npi: '', note: '', ndc: '', ndcQty: '', ndcUnit: '' });

const line = (parts) => ({ ...blank(), dos: '11/16/2026', thru: '11/16/2026', pos: '12', npi: '2999960471', ...parts });
export const claim = {
  plan: 'High Plains Medical Assistance', clientId: 'Y447120', account: 'MV-3391', last: 'Archuleta', first: 'Benicio', dob: '06/21/2014', gender: 'Male', street: '850 Yucca House Rd', town: 'Cortez', state: 'CO', zip: '81321',
  dx: ['J45.40', 'G80.1', '', ''], par: '2613390071', referral: '', ref: { name: 'Okafor-Lindh, Ebba', npi: '2999960844' }, assign: 'Y', job: 'N', auto: 'N', resub: '', icn: '',
  lines: [
    line({ code: 'E0570', mods: ['NU', 'KX', '', ''], ptr: ['1', '', '', ''], each: '118.00', qty: '1' }),
    line({ code: 'J7613', mods: ['', '', '', ''], ptr: ['1', '', '', ''], each: '0.09', qty: '250', note: 'Albuterol unit dose', ndc: '00487-9501-25', ndcQty: '750', ndcUnit: 'ML' }),
    line({ code: 'K0005', mods: ['RR', 'KH', 'U9', ''], ptr: ['2', '1', '', ''], each: '188.64', qty: '1', thru: '12/15/2026', note: 'Titanium frame chair, growth kit' }),
    blank(),
  ],
  bill: { name: 'Mesa Verde DME', npi: '2999960471', tax: '84-3301177' }, copay: '',
};
