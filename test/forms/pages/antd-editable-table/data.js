import dayjs from 'dayjs';

const options = (list) => list.map(([value, label]) => ({ value, label }));
export const PLACES = options([['11', '11 Office'], ['12', '12 Home'], ['13', '13 Assisted living'], ['32', '32 Nursing facility']]);
export const MODIFIERS = options(['GA', 'KH', 'KI', 'KX', 'LT', 'MS', 'NU', 'RR', 'RT', 'UE'].map((one) => [one, one]));
export const ITEMS = options([['E0260', 'E0260 · Hospital bed, semi-electric'], ['E0185', 'E0185 · Gel mattress overlay'], ['E0163', 'E0163 · Commode chair'], ['E0310', 'E0310 · Bed side rails']]);
export const DIAGNOSES = options([['I69.351', 'I69.351'], ['L89.152', 'L89.152'], ['R26.89', 'R26.89']]);
export const RELATIONS = options([['18', 'Self'], ['01', 'Spouse'], ['19', 'Child'], ['G8', 'Other']]);
export const FREQUENCIES = options([['1', 'Original (1)'], ['7', 'Replacement (7)'], ['8', 'Void (8)']]);
export const SEXES = options([['F', 'Female'], ['M', 'Male']]);

export const HEADER = {
  memberId: 'HLX 4400 918 27', patientName: { last: 'Vandermeer', first: 'Constance' }, birth: dayjs('1950-01-22'), sex: 'F', relation: '01', insuredName: 'Vandermeer, Hubert', group: 'HP-20019', plan: 'Helix Choice PPO',
  account: '2026-VDM-11', frequency: '1', originalRef: '', auth: 'HLXA00917765', referral: '', ordering: 'Ngata, Wiremu DO', orderingNpi: '2999954557', diagnoses: ['I69.351', 'L89.152'], stay: [dayjs('2026-10-19'), dayjs('2026-11-03')],
  assignment: true, outsideLab: false, other: 'N', billing: 'Cornerstone Home Medical', billingNpi: '2999954920', tin: '33-0915582', taxonomy: '332B00000X', paid: 40, note: '',
};

const row = (key, parts) => ({ key, from: dayjs('2026-11-03'), to: dayjs('2026-11-03'), pos: '12', modifiers: [], pointers: [], units: 1, unitPrice: null, charge: null, ndc: '', ...parts });
export const ROWS = [
  row('r1', { code: 'E0260', modifiers: ['RR', 'KH', 'KX'], pointers: ['A', 'B'], unitPrice: 137.5, charge: 137.5 }),
  row('r2', { code: 'E0185', modifiers: ['RR', 'KH'], pointers: ['B'], unitPrice: 48.25, charge: 48.25 }),
  row('r3', { code: 'E0163', modifiers: ['NU'], pointers: ['A'], units: 2, unitPrice: 88, charge: 176, to: null }),
  row('r4', { from: null, to: null, pos: undefined, units: null }),
];
