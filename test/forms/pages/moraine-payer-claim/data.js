export const LINES = [
  {
    "from": "2026-10-27",
    "to": "2026-11-26",
    "place": "12",
    "code": "E0470",
    "modifiers": [
      "RR",
      "KJ",
      "KX"
    ],
    "pointers": [
      "A",
      "B"
    ],
    "charge": "342.00",
    "units": "1",
    "auth": "BSM26-7702281"
  },
  {
    "from": "2026-10-27",
    "to": "2026-10-27",
    "place": "12",
    "code": "A7034",
    "modifiers": [
      "NU",
      "KX"
    ],
    "pointers": [
      "A",
      "B"
    ],
    "charge": "118.25",
    "units": "1",
    "auth": ""
  },
  {
    "from": "2026-10-27",
    "to": "2026-10-27",
    "place": "12",
    "code": "A7038",
    "modifiers": [
      "NU",
      "KX"
    ],
    "pointers": [
      "B"
    ],
    "charge": "14.70",
    "units": "2",
    "auth": ""
  }
];

export const CODES = [
  { code: 'E0470', words: 'Respiratory assist device, bi-level, without backup rate' },
  { code: 'E0601', words: 'Continuous positive airway pressure device' },
  { code: 'A7034', words: 'Nasal interface used with positive airway pressure device' },
  { code: 'A7038', words: 'Filter, disposable, used with positive airway pressure device' },
];
export const DIAGNOSES = [
  { code: 'E66.2', words: 'Morbid obesity with alveolar hypoventilation' },
  { code: 'G47.33', words: 'Obstructive sleep apnea' },
  { code: 'J96.11', words: 'Chronic respiratory failure with hypoxia' },
];
export const MODIFIERS = ['RR', 'NU', 'UE', 'KH', 'KI', 'KJ', 'KX', 'GA', 'GY'];
export const PLACES = [['11', 'Office'], ['12', 'Home'], ['13', 'Assisted living facility'], ['32', 'Nursing facility']];
