export const PLACES = [['11', '11 – Office'], ['12', '12 – Home'], ['13', '13 – Assisted Living Facility'], ['31', '31 – Skilled Nursing Facility'], ['33', '33 – Custodial Care Facility']];
export const REPORTS = [['CT', 'CT – Certification'], ['OZ', 'OZ – Support data for claim'], ['PN', 'PN – Physical therapy notes'], ['B4', 'B4 – Referral form']];
export const CODES = ['K0823 - Pwc gp 2 std cap chair', 'E2361 - 22nf sealed leadacid battery', 'E0955 - Cushioned headrest', 'E0951 - Loop heel', 'E1399 - Durable medical equipment mi'];
export const CLAIM = {
  patientControlNumber: 'PMR-6650-A', frequency: '7', originalClaim: '26290C118840', priorAuthorization: 'CFA2611770', referralNumber: '', orderingName: 'Lindgren, Tove', orderingNpi: '2999976204',
  acceptAssignment: true, otherInsurance: false,
  diagnoses: ['G12.21', 'M62.81', 'Z74.09', '', '', ''],
  attachment: { reportType: 'OZ', transmission: 'FX', controlNumber: 'PMR6650OZ' },
  serviceLines: [
    { fromDate: '2026-10-14', toDate: '2026-10-14', placeOfService: '12', procedure: 'K0823 - Pwc gp 2 std cap chair', modifiers: ['NU', 'KX', '', ''], pointers: ['A', 'B'], charge: '4872.00', quantity: '1', measure: 'UN', authorization: '', description: '' },
    { fromDate: '2026-10-14', toDate: '2026-10-14', placeOfService: '12', procedure: 'E2361 - 22nf sealed leadacid battery', modifiers: ['NU', 'KX', '', ''], pointers: ['A'], charge: '318.60', quantity: '2', measure: 'UN', authorization: '', description: '' },
    { fromDate: '2026-10-14', toDate: '', placeOfService: '12', procedure: 'E1399 - Durable medical equipment mi', modifiers: ['NU', '', '', ''], pointers: ['A', 'C'], charge: '145.50', quantity: '1', measure: 'UN', authorization: 'CFA2611993', description: 'Swing-away cup and vent tubing bracket' },
  ],
};
