const lines = (list) => Object.assign({}, ...list.map(([from, thru, pos, code, mods, ref, charge, units], i) => {
  const n = i + 1;
  return {
    [`from_date_${n}`]: from,
    [`thru_date_${n}`]: thru,
    [`place_of_service_${n}`]: pos,
    [`proc_code_${n}`]: code,
    ...Object.fromEntries(mods.map((mod, m) => [`mod${m + 1}_${n}`, mod])),
    [`diag_ref_${n}`]: ref,
    [`charge_${n}`]: charge,
    [`units_${n}`]: units,
  };
}));
const supplier = { bill_taxid: '47-2201936', bill_taxid_type: 'E', bill_name: 'PRAIRIE OSTOMY & MEDICAL LLC', bill_addr_1: '2210 W DODGE ST', bill_npi: '2999871108', bill_taxonomy: '332B00000X', accept_assign: 'Y', prov_sig: 'M BRANDT' };

export const claims = [
  { row: ['Rejected', '58811', 'HALVORSEN, PETER', '11/09/2026', 'SANDHILLS COMMUNITY PLAN', '188.40', 'Subscriber not found'], data: { ...supplier, pcn: '58811', pat_name_l: 'HALVORSEN', pat_name_f: 'PETER', total_charge: '188.40' } },
  {
    row: ['Invalid', '58834', 'OYELARAN, RUTH', '11/16/2026', 'TESSALY HEALTH PLAN', '594.15', 'Missing prior authorization'],
    data: {
      ...supplier,
      payer_name: 'TESSALY HEALTH PLAN', payerid: '77031', payer_order: 'Primary', ins_type: 'CI', ins_number: 'THP40018826301',
      pat_name_l: 'OYELARAN', pat_name_f: 'RUTH', pat_name_m: 'A', pat_dob: '07/22/1969', pat_sex: 'F', ins_name_l: 'OYELARAN', ins_name_f: 'SAMUEL',
      pat_addr_1: '918 N 33RD AVE APT 4', pat_city: 'OMAHA', pat_state: 'NE', pat_zip: '68131', pat_phone: '402-555-0148', pat_rel: '01',
      ins_addr_1: '918 N 33RD AVE APT 4', ins_city: 'OMAHA', ins_state: 'NE', ins_zip: '68131', ins_dob: '02/11/1967', ins_sex: 'M',
      employment_related: 'N', auto_accident: 'N', other_accident: 'N', ins_group: '0088127', ins_plan: 'TESSALY CHOICE PPO', other_plan: 'N',
      pat_sig: 'SIGNATURE ON FILE', ins_sig: 'SIGNATURE ON FILE', ref_qual: 'DK', ref_name_l: 'MARCHETTI', ref_name_f: 'ELENA', ref_npi: '2999871116',
      lab: 'N', icd_ind: '0', diag_1: 'Z93.2', diag_2: 'K50.90', frequency_code: '1', pcn: '58834', prov_sig_date: '11/17/2026', total_charge: '594.15', amount_paid: '0.00',
      ...lines([
        ['11/16/2026', '12/15/2026', '12', 'A5061', ['NU'], 'AB', '247.50', '30'],
        ['11/16/2026', '12/15/2026', '12', 'A4407', ['NU', 'KX'], 'AB', '296.25', '15'],
        ['11/16/2026', '11/16/2026', '12', 'A4402', [], 'A', '18.40', '4'],
        ['11/16/2026', '11/16/2026', '12', 'A4927', ['GY'], 'A', '32.00', '2'],
      ]),
    },
  },
  { row: ['Invalid', '58840', 'TRUJILLO, MARISOL', '11/17/2026', 'MEDICARE DME MAC JD', '412.00', 'Invalid diagnosis pointer'], data: { ...supplier, pcn: '58840', pat_name_l: 'TRUJILLO', pat_name_f: 'MARISOL', total_charge: '412.00' } },
  { row: ['Invalid', '58846', 'VANDERPOOL, JOAN', '11/18/2026', 'TESSALY HEALTH PLAN', '96.75', 'Invalid member ID format'], data: { ...supplier, pcn: '58846', pat_name_l: 'VANDERPOOL', pat_name_f: 'JOAN', total_charge: '96.75' } },
];
