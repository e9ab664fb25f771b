export const order = { number: '104882', payer: 'Medicare DME Jurisdiction B', policy: '7HC4QF9EM30', patient: 'Sorensen, Agatha', birth: '09/08/1939', sex: 'Female', account: 'SOR-1177', provider: 'Brandt, Lucille MD', npi: '2999734918', assignment: 'Yes', auth: '', delivered: '11/13/2026', dx: ['L89.153', 'Z74.01', '', ''], note: '' };

export const lines = [
  {
    "item": "BED-SE-200",
    "type": "Rental",
    "from": "11/13/2026",
    "to": "12/12/2026",
    "next": "12/13/2026",
    "place": "12",
    "code": "E0260",
    "mods": [
      "RR",
      "KH",
      "KX",
      ""
    ],
    "ptr": "AB",
    "qty": "1",
    "charge": "142.50",
    "auth": ""
  },
  {
    "item": "RAIL-HALF",
    "type": "Rental",
    "from": "11/13/2026",
    "to": "12/12/2026",
    "next": "12/13/2026",
    "place": "12",
    "code": "E0305",
    "mods": [
      "RR",
      "KH",
      "",
      ""
    ],
    "ptr": "A",
    "qty": "1",
    "charge": "18.90",
    "auth": ""
  },
  {
    "item": "LAL-MATT-36",
    "type": "Rental",
    "from": "11/13/2026",
    "to": "12/12/2026",
    "next": "12/13/2026",
    "place": "12",
    "code": "E0277",
    "mods": [
      "RR",
      "KH",
      "KX",
      ""
    ],
    "ptr": "AB",
    "qty": "1",
    "charge": "668.00",
    "auth": "UTN26B0041178"
  },
  {
    "item": "COM-3N1",
    "type": "Purchase",
    "from": "11/13/2026",
    "to": "11/13/2026",
    "next": "",
    "place": "12",
    "code": "E0163",
    "mods": [
      "NU",
      "",
      "",
      ""
    ],
    "ptr": "A",
    "qty": "1",
    "charge": "131.00",
    "auth": ""
  }
];

export const PAYERS = ['Medicare DME Jurisdiction B', 'Heartland Supplement', 'Private pay'];
export const TYPES = ['Rental', 'Purchase'];
export const PLACES = ['12', '13', '31', '32', '33'];
