export const LINES = [
  {
    "from": "2026-11-04",
    "to": "2026-11-04",
    "pos": "12",
    "code": "A4357",
    "mods": [
      "NU"
    ],
    "ptr": "AB",
    "charge": "22.40",
    "units": "2",
    "note": ""
  },
  {
    "from": "2026-11-04",
    "to": "2026-11-04",
    "pos": "12",
    "code": "A4352",
    "mods": [
      "KX"
    ],
    "ptr": "AB",
    "charge": "702.00",
    "units": "90",
    "note": "Straight tip failed, 3 per day"
  },
  {
    "from": "2026-11-04",
    "to": "2026-11-04",
    "pos": "12",
    "code": "A4332",
    "mods": [],
    "ptr": "A",
    "charge": "14.40",
    "units": "90",
    "note": ""
  }
];
export const PLACES = { 11: 'Office', 12: 'Home', 13: 'Assisted living facility', 31: 'Skilled nursing facility', 32: 'Nursing facility' };
