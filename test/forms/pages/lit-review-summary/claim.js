export const parts = [
  ['Veteran', [['Veteran name', 'Okonjo-Pierce, Delroy'], ['Date of birth', 'March 14, 1949'], ['Gender', 'Male'], ['Veteran member ID', '1012845551V410077'], ['Street address', '77 Lockhouse Lane'], ['City', 'Chillicothe'], ['State', 'OH'], ['ZIP code', '45601'], ['Telephone', '(740) 555-0162']]],
  ['Program', [['Bill to', 'Community Care Region 2'], ['Payer ID', 'VCC02'], ['Referral number', 'VA0008841207'], ['Prior authorization number', 'VA0008841207-P1'], ['Other health insurance', 'No']]],
  ['Claim information', [['Patient account number', 'TRV-60115'], ['Claim frequency code', '1 – Original claim'], ['Accept assignment', 'Yes'], ['Related to employment', 'No'], ['Related to auto accident', 'No'], ['Related to other accident', 'No'], ['Hospitalization from', '10/02/2026'], ['Hospitalization to', '10/11/2026'], ['Additional claim information', '—']]],
  ['Billing provider', [['Name', 'Scioto Prosthetics and Orthotics'], ['NPI', '2999972807'], ['Tax ID', '31-0993348'], ['Taxonomy code', '335E00000X']]],
  ['Ordering provider', [['Name', 'Threlkeld, Anneke'], ['NPI', '2999972906']]],
  ['Service facility', [['Name', '—'], ['NPI', '—']]],
];
export const codes = [['A', 'Z89.512', 'Acquired absence of left leg below knee'], ['B', 'E11.51', 'Type 2 diabetes with peripheral angiopathy without gangrene']];
export const lines = [
  { dates: '11/12/2026 – 11/12/2026', place: '12', code: 'L5301', name: 'Below knee, molded socket, endoskeletal', mods: 'LT K3', pointer: 'A, B', units: '1', charge: '$2,918.00' },
  { dates: '11/12/2026 – 11/12/2026', place: '12', code: 'L5637', name: 'Total contact', mods: 'LT', pointer: 'A', units: '1', charge: '$402.25' },
  { dates: '11/12/2026 – 11/12/2026', place: '12', code: 'L5940', name: 'Ultra-light material', mods: 'LT', pointer: 'A', units: '1', charge: '$561.40' },
  { dates: '11/12/2026 – 11/12/2026', place: '12', code: 'L8420', name: 'Prosthetic sock, multiple ply', mods: 'LT', pointer: 'A, B', units: '6', charge: '$133.50' },
];
