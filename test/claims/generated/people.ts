/** Invented people and suppliers; numbers have the right shape and belong to nobody that we know of. */
import type { Draw } from './draw.ts';

const LAST = ['OKAFOR', 'LINDQVIST', 'DELACRUZ', 'NAKAMURA', 'WASHBURN', 'PETROV', 'ABERNATHY', 'HAUGEN'];
const FIRST = ['MARIANNE', 'ROSA', 'KENJI', 'LUCILLE', 'AMOS', 'PILAR', 'TOMAS', 'EDITH'];
const PLACES = [
  ['CLEVELAND', 'OH', '44101'],
  ['DALLAS', 'TX', '75201'],
  ['PHILADELPHIA', 'PA', '19103'],
  ['BOISE', 'ID', '83702'],
  ['TUCSON', 'AZ', '85701'],
  ['TAMPA', 'FL', '33602'],
  ['ALBANY', 'NY', '12207'],
  ['MADISON', 'WI', '53703'],
] as const;

/** The last digit of an NPI: Luhn over the digits behind the prefix 80840. */
function npi(draw: Draw): string {
  const digits = `1${Array.from({ length: 8 }, () => draw.below(10)).join('')}`;
  let sum = 24;
  for (const [i, digit] of [...digits].reverse().entries()) {
    const value = Number(digit) * (i % 2 === 0 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

const MBI_LETTERS = [...'ACDEFGHJKMNPQRTUVWXY'];
/** C: 1 to 9, A: letter, N: digit, X: letter or digit (CMS, MBI format). */
const MBI_SHAPE = 'CAXNAXNAANN';

/** A Medicare number of CMS's shape. */
export function medicareNumber(draw: Draw): string {
  return [...MBI_SHAPE]
    .map((place) => {
      if (place === 'C') return String(draw.between(1, 9));
      const letter = place === 'A' || (place === 'X' && draw.chance(0.5));
      return letter ? draw.pick(MBI_LETTERS) : String(draw.below(10));
    })
    .join('');
}

export function patient(draw: Draw) {
  const [city, state, zip] = draw.pick(PLACES);
  const day = (most: number) => String(draw.between(1, most)).padStart(2, '0');
  return {
    lastName: draw.pick(LAST),
    firstName: draw.pick(FIRST),
    birthDate: `${draw.between(1936, 1958)}-${day(12)}-${day(28)}`,
    sex: draw.pick(['F', 'M']),
    address: `${draw.between(2, 980)} ${draw.pick(['ELM ST', 'SPRUCE CT', 'MESQUITE DR'])}`,
    city,
    state,
    zip,
  };
}

export const orderingProvider = (draw: Draw) => ({
  qualifier: 'DK',
  name: draw.pick(['VARGAS, INDRA', 'RIVERA, ANA', 'SOLBERG, NILS', 'MBEKI, THANDI']),
  npi: npi(draw),
});

export const supplier = (draw: Draw) => ({
  name: 'Harbor Home Medical LLC',
  npi: npi(draw),
  taxonomy: '332B00000X',
});
