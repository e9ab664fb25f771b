const row = (name, code, mods, date, dx, units, price, npi = '2999973003') => ({ name, code, mods: [...mods, '', '', '', ''].slice(0, 4), date, place: 'Home [12]', dx, units, price, npi });

export const rows = [
  row('Skin barrier with flange, extended wear', 'A4407', ['AU'], '11/17/2026', 'A', 20, 9.85),
  row('Adhesive remover wipe', 'A4456', ['AU'], '11/17/2026', 'A', 50, 0.42),
  row('Pouch, drainable, built-in convexity', 'A5057', ['AU', 'KX'], '11/17/2026', 'AB', 20, 11.3),
  row('Waterproof tape', 'A4452', ['AU'], '11/18/2026', 'B', 40, 0.55, ''),
  row('Bedside drainage bag', 'A4357', [], '11/18/2026', 'C', 2, 10.9, ''),
];
