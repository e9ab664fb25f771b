/** Shapes and check digits of the identifiers on a claim. Each takes a canonical value: upper case, no blanks but those of a printed number. */

const NPI = /^[12]\d{9}$/;
/** Health industry (80) in the United States (840): the prefix of the card issuer number of which an NPI is a part. */
const NPI_PREFIX = '80840';

const MBI =
  /^[1-9][AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d[AC-HJKMNP-RT-Y]{2}\d{2}$/;
const HICN = /^(\d{9}[A-Z][A-Z0-9]?|[A-Z]{1,3}(\d{6}|\d{9}))$/;
const UTN = /^[A-Z0-9]{14}$/i;
const HCPCS = /^[A-CE-V]\d{4}$/;
const MODIFIER = /^[A-Z0-9]{2}$/;
const ICD10 = /^[A-Z][0-9A][0-9AB](\.?[0-9A-Z]{1,4})?$/;
const ZIP = /^\d{5}(-?\d{4})?$/;

/** Sum of the digits as Luhn counts them: every second one doubled, from the digit left of the check digit on. */
function luhnSum(digits: string): number {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits[digits.length - 1 - place]);
    const counted = place % 2 === 1 ? digit * 2 : digit;
    sum += counted > 9 ? counted - 9 : counted;
  }
  return sum;
}

/**
 * National Provider Identifier: ten digits, the first 1 or 2, the last a Luhn check digit over 80840 and the number.
 * Source: 45 CFR 162.406; CMS, "Requirements for National Provider Identifier (NPI) and NPI Check Digit".
 */
export function npiIsValid(npi: string): boolean {
  return NPI.test(npi) && luhnSum(NPI_PREFIX + npi) % 10 === 0;
}

/** Dashes and blanks are how cards print a number, not part of it. */
const asNumber = (text: string): string => text.replace(/[\s-]/g, '');

/**
 * Medicare Beneficiary Identifier: eleven characters, the dashes of the card left out, letters without S, L, O, I, B, Z. It has no check digit.
 * Source: CMS, "Understanding the Medicare Beneficiary Identifier (MBI) Format".
 */
export function mbiIsValid(mbi: string): boolean {
  return MBI.test(asNumber(mbi));
}

/**
 * The Medicare number before 2020: a social security number with a suffix, or a railroad number with a prefix of one to
 * three letters. Source: Medicare Claims Processing Manual ch. 26, item 1a, as it stood before the MBI.
 */
export function hicnShape(id: string): boolean {
  return HICN.test(asNumber(id));
}

/** Unique tracking number of a prior authorization decision: 14 letters and digits, small letters too. Source: DME MAC prior authorization job aids. */
export function utnShape(utn: string): boolean {
  return UTN.test(utn);
}

/** HCPCS Level II: a letter A to V and four digits; D is dental (CDT) and no part of it. Source: CMS, HCPCS Level II coding. */
export function hcpcsShape(code: string): boolean {
  return HCPCS.test(code);
}

/** A procedure modifier: two letters or digits. Source: CMS-1500 item 24D; 837P SV101-3. */
export function modifierShape(modifier: string): boolean {
  return MODIFIER.test(modifier);
}

/**
 * ICD-10-CM: three to seven characters, a letter first; the dot after the third may be left out.
 * Second and third are digits save in a few categories (M1A, C7B, QA0). Source: ICD-10-CM Official Guidelines, section I.A;
 * tried on every code and category of FY2024 and FY2026.
 */
export function icd10Shape(code: string): boolean {
  return ICD10.test(code);
}

/** ZIP or ZIP+4, with or without the dash. Source: USPS Publication 28. */
export function zipShape(zip: string): boolean {
  return ZIP.test(zip);
}
