export const CUSTOMER = [['Customer', 'Okonski, Beverly M'], ['Acct #', '0071846'], ['DOB', '03/14/1952'], ['Sex', 'F'], ['Address', '22 Quarry St, Barre, VT 05641'], ['Phone', '(802) 555-0137'], ['Branch', 'Barre']];
export const PAYORS = ['Green Mountain Advantage', 'Medicare DME MAC A', 'Private pay'];
export const DOCTORS = ['Fontaine, Lucien MD', 'Fontes, Maria DO', 'Prescott, Alan MD'];
export const PLACES = ['11 - Office', '12 - Home', '13 - Assisted Living', '31 - SNF', '32 - Nursing Facility'];
export const DIAGNOSES = ['E11.621', 'L97.412', '', ''];
export const ITEMS = [
  { stock: 'NPWT-ACT', serial: 'VX40917', code: 'E2402', mods: 'RR KX', from: '11/01/2026', to: '11/30/2026', place: '12 - Home', pointers: '1,2', qty: 1, charge: 1486, month: '2 of 4', auth: 'GMA-26-40117', note: 'Wound 4.1 x 3.2 x 1.0 cm on 10/29' },
  { stock: 'NPWT-FOAM-M', serial: '', code: 'A6550', mods: 'NU', from: '11/01/2026', to: '11/30/2026', place: '12 - Home', pointers: '1,2', qty: 13, charge: 382.2, month: '', auth: 'GMA-26-40117', note: '' },
  { stock: 'NPWT-CAN-500', serial: '', code: 'A7000', mods: 'NU', from: '11/01/2026', to: '11/30/2026', place: '12 - Home', pointers: '1,2', qty: 10, charge: 114.5, month: '', auth: '', note: '' },
  { stock: 'WLK-FOLD', serial: '', code: 'E0143', mods: 'NU', from: '11/04/2026', to: '11/04/2026', place: '12 - Home', pointers: '1', qty: 1, charge: 96.75, month: '', auth: '', note: '' },
];
