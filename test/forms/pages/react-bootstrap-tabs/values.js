const line = { fromDate: '', toDate: '', pos: '', tos: '', cpt: '', mod1: '', mod2: '', mod3: '', mod4: '', icdPointer: '', unitPrice: '', units: '', amount: '', ndc: '', emg: false };

export const values = {
  cardType: 'Primary', payerName: 'Chesapeake Employees Benefit Trust', payerId: 'CEBT1', insuranceType: 'Group health plan',
  subscriberId: 'CEB-71120448', groupNumber: 'G-5510', lastName: 'Abiodun', firstName: 'Temitope', dob: '1979-08-23', gender: 'female', address1: '512 Ferry Slip Road', city: 'Havre de Grace', state: 'MD', zip: '21078', relationship: 'self',
  claimNumber: 'OL-2026-9917', icdA: 'S82.141D', icdB: 'M25.561', icdC: '', icdD: '', employment: 'no', autoAccident: 'no', otherAccident: 'yes', onset: '2026-09-30',
  priorAuth: 'CEB-PA-308812', referralNumber: '', clia: '', resubmissionCode: '', originalRef: '', acceptAssignment: 'yes', note: '',
  // Tab "Providers", not shown.
  billingName: 'Tidemark Orthopedic Supply', billingNpi: '2999953815', taxId: '52-2287104', taxonomy: '335E00000X', orderingName: 'Dubois, Armelle', orderingNpi: '2999954185', facility: '', facilityNpi: '', supervisingNpi: '',
  // Tab "Payments", not shown.
  copay: '', patientPaid: '', adjustment: '', balance: '391.50',
  lines: [
    { ...line, fromDate: '2026-11-02', toDate: '2026-11-02', pos: '11', tos: '9', cpt: 'L4361', mod1: 'NU', mod2: 'RT', mod3: 'KX', icdPointer: 'A', unitPrice: '312.00', units: '1', amount: '312.00' },
    { ...line, fromDate: '2026-11-02', toDate: '2026-11-02', pos: '11', tos: '9', cpt: 'E0114', mod1: 'NU', icdPointer: 'A,B', unitPrice: '39.75', units: '2', amount: '79.50' },
    line,
  ],
};
