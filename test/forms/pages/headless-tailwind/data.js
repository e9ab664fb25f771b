export const PLACES = [{ id: '11', name: 'Office' }, { id: '12', name: 'Home' }, { id: '13', name: 'Assisted living' }, { id: '31', name: 'SNF' }];
export const PAYERS = [{ id: 3, name: 'Olympic Peninsula Health Trust' }, { id: 8, name: 'Noridian JD DME' }];
export const MODIFIERS = ['KF', 'KH', 'KX', 'LT', 'NU', 'RA', 'RR', 'RT'];
export const CODES = ['L5856', 'L5987', 'L8420', 'L5673'];
export const KINDS = [{ id: '1', name: 'Original claim' }, { id: '7', name: 'Corrected claim' }, { id: '8', name: 'Void' }];
export const SEXES = [{ id: 'F', name: 'Female' }, { id: 'M', name: 'Male' }];
export const RELATIONS = [{ id: '18', name: 'Self' }, { id: '01', name: 'Spouse' }, { id: '19', name: 'Dependent child' }];

const line = (parts) => ({ from: '11/18/2026', to: '11/18/2026', place: PLACES[0], code: null, modifiers: [], pointers: [], charge: '', units: '', note: '', ...parts });
export const LINES = [
  line({ code: 'L5856', modifiers: ['NU', 'RT', 'KX'], pointers: ['A', 'B'], charge: '24,310.00', units: '1', note: 'Microprocessor knee, K3' }),
  line({ code: 'L5987', modifiers: ['NU', 'RT', 'KX'], pointers: ['A'], charge: '6,905.50', units: '1' }),
  line({ code: 'L8420', modifiers: ['NU', 'RT'], pointers: ['A'], charge: '131.40', units: '6', place: PLACES[1] }),
  line({ from: '', to: '', place: null }),
];
