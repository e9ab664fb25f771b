import type { Lookup, PaymentCategory, Tables } from './types.ts';

/** The part of the law under which Medicare pays. */
export type BenefitCategory =
  | 'dme'
  | 'prosthetic-orthotic'
  | 'prosthetic-device'
  | 'surgical-dressing'
  | 'therapeutic-shoe'
  | 'lymphedema'
  | 'splint-cast'
  | 'none'
  | 'unknown';

/** Why nothing can be said. */
export type CategoryUnknown = 'pending' | 'outside-dates' | 'no-such-code' | 'miscellaneous' | 'no-row';

export interface ItemCategory {
  readonly payment: PaymentCategory;
  readonly benefit: BenefitCategory;
  /** Set when `payment` is unknown. */
  readonly reason?: CategoryUnknown;
}

const item = (payment: PaymentCategory, benefit: BenefitCategory): ItemCategory => ({ payment, benefit });

const CAPPED_RENTAL = item('capped-rental', 'dme');
const OXYGEN = item('oxygen', 'dme');
const ROUTINE = item('routinely-purchased', 'dme');
const SERVICING = item('frequent-servicing', 'dme');
const BRACE_OR_LIMB = item('lump-sum', 'prosthetic-orthotic');
const DEVICE = item('lump-sum', 'prosthetic-device');
const SHOE = item('lump-sum', 'therapeutic-shoe');
const DME_SUPPLY = item('supply', 'dme');
const DEVICE_SUPPLY = item('supply', 'prosthetic-device');
const DRESSING = item('supply', 'surgical-dressing');
const LYMPHEDEMA = item('supply', 'lymphedema');
const CAST = item('supply', 'splint-cast');
const DRUG = item('drug', 'dme');
const LABOR = item('labor', 'unknown');
const NOT_COVERED = item('not-covered', 'none');

/**
 * Letters of the DMEPOS fee schedule (column CATG) and what they stand for; Medicare Benefit Policy Manual ch. 15 §110 and
 * Claims Processing Manual ch. 20 §30. TENS (TE) is sold or rented like routinely purchased items after a trial rental.
 */
const BY_FEE_CATEGORY: Readonly<Record<string, ItemCategory>> = {
  CR: CAPPED_RENTAL,
  OX: OXYGEN,
  IN: ROUTINE,
  TE: ROUTINE,
  FS: SERVICING,
  PO: BRACE_OR_LIMB,
  IL: DEVICE,
  TS: SHOE,
  SU: DME_SUPPLY,
  OS: DEVICE_SUPPLY,
  PEN: DEVICE_SUPPLY,
  SD: DRESSING,
  LC: LYMPHEDEMA,
  SC: CAST,
  LT: LABOR,
};

/**
 * For codes without a fee: priced by the contractor, paid as drugs, or without a benefit. In this order, since an excluded item
 * may belong to a group as well.
 */
const BY_SET: readonly (readonly [string, ItemCategory])[] = [
  ['STATUTORY_NO', NOT_COVERED],
  ['CR', CAPPED_RENTAL],
  ['POV', ROUTINE],
  ['PMD', CAPPED_RENTAL],
  ['OXY_EQ', OXYGEN],
  ['OXY_CONT', OXYGEN],
  ['OXY_ACC', OXYGEN],
  ['FSS', SERVICING],
  ['NEB_DRUG_UD', DRUG],
  ['NEB_FEE', DRUG],
  ['EIP_DRUG', DRUG],
  ['IRP', ROUTINE],
  ['ENT_PUMP', DEVICE],
  ['SHOES', SHOE],
  ['LYMPH', LYMPHEDEMA],
  ['DRESS_A', DRESSING],
  ['OSTOMY', DEVICE_SUPPLY],
  ['URO', DEVICE_SUPPLY],
  ['ENT_FORM', DEVICE_SUPPLY],
  ['ENT_KIT', DEVICE_SUPPLY],
  ['PAR', DEVICE_SUPPLY],
  ['BGM_SUP', DME_SUPPLY],
  ['EIP_SUP', DME_SUPPLY],
  ['TENS_SUP', DME_SUPPLY],
];

/** Enteral and parenteral pumps: devices that are rented or sold, unlike the rest of their fee schedule. */
const NUTRITION_PUMPS = ['B9002', 'B9004', 'B9006'];

/**
 * HCPCS coverage indicators: not payable by Medicare (I), not covered by statute (S), not covered (M).
 */
const NOT_COVERED_INDICATORS = ['I', 'S', 'M'];

/** J7604 to J7699: inhalation drugs given through equipment (section of HCPCS Level II). */
const INHALATION_DRUG = /^J76\d\d$/;
/** Section L of HCPCS Level II holds orthotics and prosthetics only. */
const ORTHOTIC_OR_PROSTHETIC = /^L\d{4}$/;
/** The miscellaneous infusion drug given through equipment; its inhalation twin J7699 falls under {@link INHALATION_DRUG}. */
const INFUSION_DRUG_NOC = 'J7799';

const unknown = (reason: CategoryUnknown): ItemCategory => ({
  ...item('unknown', 'unknown'),
  reason,
});

/**
 * What kind of item a code is, in payment and benefit category.
 * The fee schedule's category comes first, then the named sets, then the sections and coverage indicators of HCPCS.
 * @param on service date `YYYY-MM-DD`; left out, the latest rows answer
 */
export function categoryOf(tables: Tables, code: string, on?: string): ItemCategory {
  const fee = tables.lookup('fee-category', code, on);
  if (fee.state === 'pending' || fee.state === 'outside-dates') return unknown(fee.state);
  if (NUTRITION_PUMPS.includes(code)) return DEVICE;
  const priced = categoryOfFee(fee);
  if (priced) return priced;
  const listed = BY_SET.find(([name]) => tables.inSet(name, code));
  if (listed) return listed[1];
  return categoryOfCode(tables.lookup('hcpcs', code, on), code, tables);
}

function categoryOfFee(fee: Lookup): ItemCategory | undefined {
  const letters = fee.state === 'row' ? fee.row.category : undefined;
  if (!Array.isArray(letters)) return undefined;
  // Two letters (sterile water: supply or ostomy) are told apart by a modifier; both read the same on a chip.
  return letters.map((one) => BY_FEE_CATEGORY[one]).find((one) => one !== undefined);
}

function categoryOfCode(found: Lookup, code: string, tables: Tables): ItemCategory {
  if (INHALATION_DRUG.test(code) || code === INFUSION_DRUG_NOC) return DRUG;
  if (found.state === 'pending' || found.state === 'outside-dates') return unknown(found.state);
  if (found.state === 'none') return unknown('no-such-code');
  const { coverage } = found.row;
  if (typeof coverage === 'string' && NOT_COVERED_INDICATORS.includes(coverage)) return NOT_COVERED;
  if (ORTHOTIC_OR_PROSTHETIC.test(code)) return BRACE_OR_LIMB;
  const miscellaneous = found.row.noc === true || tables.inSet('NOC', code);
  return unknown(miscellaneous ? 'miscellaneous' : 'no-row');
}
