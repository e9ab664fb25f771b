export const CLAIM = {
  payer: 'Cascade Mutual Medicare Advantage', payerId: 'CSM21', type: 'Other', insuredId: 'CMA-0091-7734', patientLast: 'Villarreal', patientFirst: 'Hortensia', patientMi: 'G', birth: '02/11/1947', sex: 'F', insuredLast: 'Villarreal', insuredFirst: 'Hortensia',
  street: '630 Larkspur Ave', city: 'Yakima', state: 'WA', zip: '98902', phone: '(509) 555-0163', relationship: 'Self', policyGroup: '', plan: 'Cascade Advantage Plus', other: 'N',
  employment: 'N', auto: 'N', accidentState: '', accident: 'N', illness: '', qualifier: 'DK', provider: 'Thorvald Aguinaga MD', providerNpi: '2999957899', hospFrom: '10/22/2026', hospTo: '11/01/2026', note: '',
  icd: '0', A: 'J96.11', B: 'J44.9', C: 'I50.22', D: '', E: '', F: '', G: '', H: '', I: '', J: '', K: '', L: '', resubmission: '', originalRef: '', auth: '',
  taxId: '910447726', taxType: 'EIN', account: 'YRO20611', assignment: 'Y', paid: '0.00', facility: '', facilityNpi: '', billing: 'Yakima River Oxygen Inc', billingPhone: '(509) 555-0120', billingNpi: '2999988027', taxonomy: '332BX2000X', signature: 'SIGNATURE ON FILE', signed: '11/20/2026',
};
const line = (from, to, pos, emg, code, m1, m2, m3, m4, pointer, charge, units, epsdt, npi) => ({ from, to, pos, emg, code, m1, m2, m3, m4, pointer, charge, units, epsdt, npi });
export const LINES = [
  line('11/02/2026', '12/01/2026', '12', '', 'E1390', 'RR', 'KH', 'N1', '', 'AB', '182.40', '1', '', '2999988027'),
  line('11/02/2026', '12/01/2026', '12', '', 'E0431', 'RR', 'KH', 'N1', '', 'AB', '44.10', '1', '', '2999988027'),
  line('11/02/2026', '11/02/2026', '12', '', 'E0570', 'NU', 'KX', '', '', 'B', '128.00', '1', '', '2999988027'),
  line('11/02/2026', '11/02/2026', '12', '', 'A7005', 'NU', '', '', '', 'B', '29.85', '1', '', ''),
  line('', '', '', '', '', '', '', '', '', '', '', '', '', ''),
  line('', '', '', '', '', '', '', '', '', '', '', '', '', ''),
];
