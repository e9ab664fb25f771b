export const LISTS = {
  insurance: ['Medicare', 'Medicaid', 'TRICARE', 'Group plan', 'FECA', 'Other'].map((label) => ({ label, value: label.toLowerCase() })),
  sexes: [{ label: 'Female', value: 'F' }, { label: 'Male', value: 'M' }],
  relation: ['Self', 'Spouse', 'Child', 'Other'],
  states: ['CO', 'UT', 'WY', 'NM'],
  qualifier: ['DN', 'DK', 'DQ'],
  resubmit: ['', '7', '8'],
  places: [{ label: 'Office', value: '11' }, { label: 'Home', value: '12' }, { label: 'Assisted living', value: '13' }],
  modifiers: ['KH', 'KX', 'LL', 'NU', 'RA', 'RR', 'UE', 'GA'],
  causes: [{ label: 'Employment', value: 'employment' }, { label: 'Auto accident', value: 'auto' }, { label: 'Other accident', value: 'other' }],
  yesNo: [{ label: 'Yes', value: true }, { label: 'No', value: false }],
};

export const claim = {
  insurance: 'tricare', id: '0048817265', last: 'Quintero', first: 'Rosamund', mi: 'P', birth: '09/17/1982', sex: 'F', street: '9 Aspen Spur', city: 'Fruita', state: 'CO', zip: '81521', phone: '970-555-0139',
  insuredLast: 'Quintero', insuredFirst: 'Damaris', relation: 'Spouse', group: '', plan: 'TRICARE West', other: false, causes: [], onset: '', qualifier: 'DN', provider: 'Bjornsdottir, Asa', providerNpi: '2999957881', additional: '', lab: false,
  dx: ['M54.16', 'M62.830', '', '', '', ''], resubmission: '', original: '', auth: '26-0881-TRW', clia: '', tax: '84-1552093', account: 'SB-991-07', assignment: true, paid: '', facility: '', facilityNpi: '', billing: 'High Mesa Orthotics', billingNpi: '2999958251',
};

const line = (parts) => ({ from: '', to: '', place: null, emg: false, code: '', modifiers: [], pointer: '', charge: '', units: '', npi: '', ...parts });
export const lines = [
  line({ from: '11/06/2026', to: '11/06/2026', place: '11', code: 'L0650', modifiers: ['NU'], pointer: 'AB', charge: '1118.40', units: '1', npi: '2999958624' }),
  line({ from: '11/06/2026', to: '12/05/2026', place: '12', code: 'E0730', modifiers: ['RR', 'KH'], pointer: 'A', charge: '38.75', units: '1', npi: '2999958624' }),
  line({ from: '11/06/2026', to: '11/06/2026', place: '12', code: 'A4595', modifiers: ['NU'], pointer: 'A', charge: '24.10', units: '2' }),
  line({}),
  line({}),
  line({}),
];
