const pick = (pairs) => pairs.map(([value, label]) => ({ value, label }));

export const LISTS = {
  sexes: pick([['F', 'Female'], ['M', 'Male'], ['X', 'Not specified']]),
  frequencies: pick([['1', 'Original claim'], ['7', 'Replacement claim'], ['8', 'Void claim']]),
  places: pick([['12', '12 - Home'], ['13', '13 - Assisted Living Facility'], ['31', '31 - Skilled Nursing Facility'], ['99', '99 - Other Place of Service']]),
  yesNo: pick([['Y', 'Yes'], ['N', 'No']]),
  modifiers: pick([['BO', 'BO'], ['KX', 'KX'], ['NU', 'NU'], ['RR', 'RR'], ['U1', 'U1'], ['UE', 'UE']]),
};

const start = new Date(2026, 10, 1);
const end = new Date(2026, 10, 30);
const service = (code, mods, pointers, units, charge, auth = '') => ({ from: start, to: end, place: '12', code, mods, pointers, units, charge, auth });

export const claim = {
  memberId: 'OCH0093317725', last: 'Nakai', first: 'Leland', birth: new Date(2014, 3, 17), sex: 'M', account: 'RPN-6604-11', frequency: '1', original: '', auth: 'PA261018840', referral: '',
  accident: 'N', assignment: 'Y', otherInsurance: 'N', orderer: 'Begaye, Wilma', ordererNpi: '2999750038', billing: 'Red Mountain Pediatric Nutrition', billingNpi: '2999750011', taxonomy: '332BP3500X', note: '',
  diagnoses: ['R13.10 - Dysphagia, unspecified', 'Z93.1 - Gastrostomy status', ''],
};

export const services = [
  service('B4154 - EF spec metabolic noninherit', ['BO'], ['1', '2'], 720, 1044),
  service('B4035 - Enteral feed supp pump per d', [], ['1', '2'], 30, 427.5),
  service('B9002 - Enter nutr inf pump any type', ['RR', 'KX'], ['2'], 1, 118.6),
];
