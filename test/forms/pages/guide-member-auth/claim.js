export const member = { name: 'Castellanos, Ofelia', id: 'VPN30771428', dob: '01/26/1954', gender: 'Female', plan: 'Meridian Gold HMO', pcp: 'Tran, Quoc MD' };

export const places = [['11', 'Office'], ['12', 'Home'], ['31', 'Skilled Nursing Facility']];
export const codes = ['A7030', 'A7034', 'A7035', 'A7037', 'A7038', 'E0562', 'E0601'];
export const diagnoses = ['G47.33', 'J44.9', 'J96.11'];

export const claim = {
  dos: '11/13/2026', pos: '12', auth: 'AUTH-20261015-0448', account: 'CAS-1954', bill: 'Harborline Sleep & Respiratory', billNpi: '2999871181', tax: '95-4418027', ref: 'Ibarra, Marcus MD', refNpi: '2999871199',
  lines: [
    { key: 1, code: 'E0601', mod1: 'RR', mod2: 'KH', icd: ['G47.33'], units: '1', charge: '112.00' },
    { key: 2, code: 'E0562', mod1: 'NU', mod2: '', icd: ['G47.33'], units: '1', charge: '245.80' },
    { key: 3, code: 'A7030', mod1: 'NU', mod2: '', icd: ['G47.33', 'J44.9'], units: '1', charge: '168.35' },
    { key: 4, code: 'A7038', mod1: '', mod2: '', icd: ['G47.33'], units: '2', charge: '9.70' },
  ],
};
