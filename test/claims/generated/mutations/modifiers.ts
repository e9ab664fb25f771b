/** What goes wrong with sides, wounds, levels, and with how modifiers are written. */
import {
  both,
  everyPayer,
  first,
  has,
  hasRoom,
  isCode,
  isIn,
  last,
  type Mutation,
  not,
  onLine,
  swap,
  without,
} from '../mutation.ts';

const isOnOneSide = both(not(has('RT', 'LT')), (line) =>
  line.modifiers.some((one) => one === 'RT' || one === 'LT'),
);
const otherSide = (line: { modifiers: string[] }) => {
  line.modifiers = line.modifiers.map((one) => (one === 'RT' ? 'LT' : one === 'LT' ? 'RT' : one));
};

/** Sides, wounds, levels. */
const parts: readonly Mutation[] = [
  onLine('side-lost', 'rt-lt-missing#no-side', both(isIn('SIDED'), isOnOneSide), without('RT', 'LT')),
  onLine(
    'both-sides-on-one-line',
    'rt-lt-combined-line#both-sides',
    both(isIn('KO'), has('RT'), hasRoom),
    last('LT'),
  ),
  onLine('other-side', 'laterality-mismatch#right-for-left', both(isIn('KO'), has('LT')), otherSide),
  onLine(
    'other-breast',
    'breast-prosthesis-dx-side#left-for-right',
    both(isCode('L8030'), has('RT')),
    otherSide,
  ),
  onLine('wounds-unsaid', 'dressing-a-modifier#missing', isIn('DRESS_A'), without('A1', 'A2', 'A3')),
  onLine(
    'wounds-counted-otherwise',
    'dressing-a-modifier#other-count',
    both(isIn('DRESS_A'), has('A1')),
    swap('A1', 'A2'),
  ),
  onLine('level-unsaid', 'k-level-missing#not-one', both(has('K3'), isIn('LLP_K')), without('K3')),
];

/** How modifiers are written. */
const forms: readonly Mutation[] = [
  everyPayer(
    onLine(
      'twice',
      'modifier-format-or-duplicate#twice',
      (line) => line.modifiers.length > 0 && line.modifiers.length < 4,
      (line, draw, claim) => last(line.modifiers.at(-1) ?? '')(line, draw, claim),
    ),
  ),
  everyPayer(onLine('no-such-modifier', 'modifier-format-or-duplicate#unknown', hasRoom, last('ZY'))),
  onLine('zero-for-o', 'modifier-format-or-duplicate#letter-for-digit', has('KO'), swap('KO', 'K0')),
  onLine(
    'price-not-first',
    'modifier-position-order#price-not-first',
    both(has('RR'), has('KX')),
    (line, draw, claim) => {
      without('KX')(line, draw, claim);
      first('KX')(line, draw, claim);
    },
  ),
];

/** Modifiers that say more than the delivery was. */
const claims: readonly Mutation[] = [
  onLine(
    'wounds-on-a-stocking',
    'dressing-a-modifier#stocking',
    both(isCode('A6531', 'A6532'), hasRoom),
    last('A1'),
  ),
  onLine('brace-sold', 'category-lcode-with-rental-modifier#new', both(isIn('KO'), hasRoom), first('NU')),
  onLine(
    'side-before-price',
    'modifier-position-order#information-before-price',
    (line) => line.modifiers[0] === 'RR' && line.modifiers.length < 4,
    first('RT'),
  ),
  onLine(
    'combination-as-one',
    'inhalation-ko-kp-kq#combination',
    (line, _draw, { claim }) =>
      line.procedureCode === 'J7613' && !claim.lines.some(({ procedureCode }) => procedureCode === 'J7644'),
    (line) => Object.assign(line, { procedureCode: 'J7620', units: 90 }),
  ),
  everyPayer(
    onLine(
      'supply-rented-elsewhere',
      'category-supply-billed-as-rental#other-payers',
      (line, draw, { payer }) =>
        draw.isIn('OSTOMY_ONLY', line.procedureCode) && (payer === 'commercial' || payer === 'medicaid'),
      first('RR'),
    ),
  ),
  onLine(
    'free-upgrade-without-note',
    'upgrade-two-lines#free-upgrade-without-note',
    both(isCode('E0260', 'E0255'), hasRoom),
    last('GL'),
  ),
  onLine('by-mouth', 'enteral-ba-bo#by-mouth', isIn('ENT_FORM'), first('BO')),
  onLine(
    'knee-of-level-1',
    'k-level-too-low#knee',
    both(has('K3'), (line, draw) => draw.row('k-level', line.procedureCode)?.knee === true),
    swap('K3', 'K1'),
  ),
  onLine('whole-item-as-part', 'ra-rb-usage#rb-on-a-whole-item', both(isIn('CR_BEDS'), hasRoom), last('RB')),
  onLine(
    'overflow-without-note',
    'modifier-overflow-99#nothing-in-the-note',
    both(isIn('CR_BEDS'), hasRoom),
    last('99'),
  ),
  onLine(
    'maintenance-of-a-bed',
    'ms-modifier-usage#capped-rental',
    both(isIn('CR_BEDS'), has('KH')),
    (line, draw, claim) => {
      without('KH', 'RR')(line, draw, claim);
      first('MS')(line, draw, claim);
    },
  ),
  onLine(
    'wounds-on-a-garment',
    'category-compression-surgical-vs-lymphedema#dressing-modifier',
    both(isIn('STOCKING_LYMPH'), hasRoom),
    last('A1'),
  ),
  onLine(
    'control-replaced',
    'kc-vs-rb#kc-with-its-chair',
    both(isIn('PMD'), has('RR')),
    (line, _draw, { claim }) =>
      void claim.lines.push({ ...line, procedureCode: 'E2312', modifiers: ['RR', 'KC', 'KH', 'KX'] }),
  ),
];

export const MODIFIERS: readonly Mutation[] = [...parts, ...forms, ...claims];
