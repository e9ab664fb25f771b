/** What goes wrong with the transaction and its month. */
import {
  alone,
  both,
  category,
  first,
  has,
  hasRoom,
  isIn,
  last,
  type Mutation,
  not,
  onLine,
  swap,
  without,
} from '../mutation.ts';

const RENTED = both(category('CR'), has('RR'), not(isIn('PWC_CRT')));
const MONTHS = ['KH', 'KI', 'KJ'];
export const TRANSACTIONS: readonly Mutation[] = [
  onLine('month-lost', 'capped-rental-month-modifier#missing', RENTED, without(...MONTHS)),
  onLine(
    'two-months',
    'capped-rental-month-conflict#two-months',
    both(RENTED, has('KH'), hasRoom),
    last('KI'),
  ),
  onLine(
    'month-swapped',
    'capped-rental-month-modifier#wrong-month',
    both(RENTED, has('KH')),
    swap('KH', 'KJ'),
  ),
  onLine('rental-sold', 'category-capped-rental-billed-as-purchase#sold', RENTED, (line, draw, claim) => {
    without(...MONTHS)(line, draw, claim);
    swap('RR', 'NU')(line, draw, claim);
  }),
  onLine(
    'rental-unsaid',
    'category-capped-rental-billed-as-purchase#no-rental',
    RENTED,
    without('RR', ...MONTHS),
  ),
  onLine(
    'month-without-rental',
    'category-capped-rental-billed-as-purchase#no-rental',
    RENTED,
    without('RR'),
  ),
  onLine('serviced-sold', 'category-fss-must-be-rental#sold', isIn('FSS'), swap('RR', 'NU')),
  onLine(
    'serviced-by-month',
    'category-fss-must-be-rental#month-modifier',
    both(isIn('FSS'), hasRoom),
    last('KH'),
  ),
  onLine('oxygen-sold', 'category-oxygen-purchase#sold', both(isIn('OXY_EQ'), alone), swap('RR', 'NU')),
  onLine(
    'oxygen-by-month',
    'category-oxygen-purchase#month-modifier',
    both(isIn('OXY_EQ'), hasRoom),
    last('KH'),
  ),
  onLine(
    'equipment-unsaid',
    'category-irp-missing-purchase-or-rental#equipment',
    both(isIn('IRP_EQ'), has('NU')),
    without('NU'),
  ),
  onLine(
    'supply-unsaid',
    'category-irp-missing-purchase-or-rental#supply',
    both(isIn('IRP_SUP'), has('NU')),
    without('NU'),
  ),
  onLine(
    'sold-and-rented',
    'purchase-rental-exclusive#two-transactions',
    both(isIn('IRP_EQ'), has('NU'), hasRoom),
    first('RR'),
  ),
  onLine(
    'brace-rented',
    'category-lcode-with-rental-modifier#rental',
    (line) => /^L[0-4]/.test(line.procedureCode) && line.modifiers.length < 4,
    first('RR'),
  ),
  onLine(
    'supply-rented',
    'category-supply-billed-as-rental#medicare',
    both(isIn('OSTOMY_ONLY'), hasRoom),
    first('RR'),
  ),
  onLine('election-on-a-bed', 'bp-br-bu-usage#no-election', both(isIn('CR_BEDS'), hasRoom), last('BP')),
];
