export const options = {
  types: [{ value: 'A', label: 'Medicaid managed care' }, { value: 'B', label: 'Medicare crossover' }],
  sexes: [{ value: 'F', label: 'Female' }, { value: 'M', label: 'Male' }],
  frequency: [{ value: '1', label: '1 Original' }, { value: '7', label: '7 Adjustment' }, { value: '8', label: '8 Void' }],
  places: [{ value: '11', label: '11-Office' }, { value: '12', label: '12-Home' }, { value: '32', label: '32-Nursing Facility' }],
  modifiers: ['BO', 'KX', 'NU', 'RR', 'UE', 'U1', 'U2', 'TS'],
  units: [{ value: 'UN', label: 'Unit' }, { value: 'MJ', label: 'Minutes' }],
  diagnoses: ['Q90.9', 'R63.39', 'K21.9'],
};

export const form = {
  type: 'A', recipient: '901-44-7716-02', account: 'LK-77340', lastName: 'Moreau', firstName: 'Anaïs', birth: '2019-03-11', sex: 'F', pa: '2630118', referral: '', tpl: 'N', frequency: '1', icn: '', diagnoses: ['Q90.9', 'R63.39'],
  prescriber: 'Takahashi, Emi', prescriberNpi: '2999957147', admission: ['', ''], accident: [], signed: 'Y', assign: 'A', billing: 'Lantern Enteral Services', billingNpi: '2999957519', taxonomy: '332BP3500X', paid: 0, remarks: '', total: '733.20',
};

const blank = { range: null, pos: '', code: '', modifiers: [], pointer: '', qty: undefined, type: '', rate: undefined, billed: undefined, ndc: '', pa: '', note: '' };
export const rows = [
  { ...blank, range: [new Date(2026, 9, 1), new Date(2026, 9, 31)], pos: '12', code: 'B4161', modifiers: ['BO', 'U1'], pointer: '1,2', qty: 310, type: 'UN', rate: 1.52, billed: 471.2, ndc: '00212-3314-62', note: 'Oral, sole source of nutrition' },
  { ...blank, range: [new Date(2026, 9, 1), new Date(2026, 9, 31)], pos: '12', code: 'B4034', modifiers: [], pointer: '1', qty: 31, type: 'UN', rate: 6, billed: 186 },
  { ...blank, range: [new Date(2026, 9, 20), new Date(2026, 9, 20)], pos: '12', code: 'E0776', modifiers: ['NU'], pointer: '2', qty: 1, type: 'UN', rate: 76, billed: 76, pa: '2630204' },
  { ...blank },
];
