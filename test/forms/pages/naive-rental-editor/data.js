const day = (text) => { const [year, month, date] = text.split('-').map(Number); return new Date(year, month - 1, date).getTime(); };

export const claim = {
  payer: 'MN1', policy: 'PSC 4470-118-3', group: '', patient: 'Abernathy, Lorne K', born: day('1950-12-30'), sex: 'M', key: 'HL-40218',
  doctor: 'Vukovic, Danica', doctorNpi: '2999972203', branch: 'N', auth: 'PSC-AU-881204', assign: true, note: '', npi: '2999972302', paid: '0.00',
};
export const codes = ['G12.21', 'J96.12', 'R06.89', ''];
const line = (parts) => ({ from: day('2026-11-05'), to: day('2026-12-04'), place: '12', mods: '', dx: '', units: '1', sale: 'R', rental: null, purchase: null, per: null, need: '', month: '', begin: null, cert: null, serial: '', ...parts });
export const lines = [
  line({ code: 'E0465', mods: 'RR', dx: 'AB', charge: '1,180.00', rental: '1180.00', purchase: '', per: '4', need: '99', month: '7', begin: day('2026-05-05'), serial: 'VX20-88134' }),
  line({ code: 'E0600', mods: 'RR KX', dx: 'AC', charge: '52.75', rental: '52.75', purchase: '527.50', per: '4', need: '12', month: '3', begin: day('2026-09-05'), serial: 'SP-2291' }),
  line({ code: 'A4624', mods: 'NU', dx: 'A', charge: '211.50', units: '90', sale: 'P', to: day('2026-11-05') }),
];
const choice = (value, label) => ({ value, label });
export const options = {
  payers: [choice('MN1', 'Prairie Star Choice HMO'), choice('MN2', 'Medicare DME Region B'), choice('MN3', 'Private pay')],
  sexes: [choice('M', 'Male'), choice('F', 'Female')], branches: [choice('N', 'North branch'), choice('S', 'South branch')],
  places: [choice('12', '12 Home'), choice('31', '31 SNF'), choice('13', '13 Assisted living')],
  kinds: [choice('R', 'Rental'), choice('P', 'Purchase')], per: [choice('1', '1 Weekly'), choice('4', '4 Monthly'), choice('6', '6 Daily')],
};
