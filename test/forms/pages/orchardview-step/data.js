export const LISTS = {
  frequency: [{ label: 'Original claim (1)', value: '1' }, { label: 'Corrected claim (7)', value: '7' }, { label: 'Void claim (8)', value: '8' }],
  places: [{ label: '11 - Office', value: '11' }, { label: '12 - Home', value: '12' }, { label: '31 - Skilled nursing facility', value: '31' }],
  qualifiers: [{ label: 'DN - Referring', value: 'DN' }, { label: 'DK - Ordering', value: 'DK' }, { label: 'DQ - Supervising', value: 'DQ' }],
  yesNo: [{ label: 'Yes', value: true }, { label: 'No', value: false }],
  states: ['MI', 'OH', 'IN', 'WI'],
};

export const member = { id: 'OVH 7730 41982', name: 'DELACROIX-OYELARAN, PRISCILLA', birth: '09/08/1951', plan: 'Orchardview Dual Complete (HMO D-SNP)' };

export const claim = {
  account: 'LSM-81177', frequency: '7', original: '26W2984410073', auth: 'OV-2026-330914', referral: '', clia: '',
  qualifier: 'DK', orderingLast: 'Thibodeaux', orderingFirst: 'Armand', orderingNpi: '2999963160',
  onset: new Date(2026, 8, 14), admit: null, discharge: null,
  employment: false, auto: false, other: false, accidentState: null,
  assignment: true, otherPlan: false, note: 'Corrected modifier on line 2.', paid: '',
  dx: ['M17.11', 'Z96.651', 'R26.89', '', '', ''],
};
