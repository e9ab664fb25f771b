/** What goes wrong with things that were delivered together, or for want of one another. */
import { type GeneratedClaim, total } from '../claim.ts';
import {
  alone,
  both,
  category,
  everyPayer,
  has,
  isCode,
  isIn,
  type LineTest,
  type Mutation,
  onClaim,
  onLine,
} from '../mutation.ts';

/** A further line like one that is there, with another code. */
const beside = (
  id: string,
  finds: string,
  fits: LineTest,
  procedureCode: string,
  modifiers: readonly string[],
) =>
  onLine(id, finds, fits, (line, _draw, { claim }) => {
    claim.lines.push({
      ...line,
      procedureCode,
      modifiers: [...modifiers],
      units: 1,
      diagnosisPointers: ['A'],
    });
  });

/** Leaves a claim of one of its lines. */
const keepOnly =
  (procedureCode: string) =>
  ({ claim, context }: GeneratedClaim) => {
    claim.lines = claim.lines.filter((line) => line.procedureCode === procedureCode);
    context.history = [];
    claim.totalCharge = total(claim.lines);
  };
/** The first item that a policy includes in the equipment of the line. */
const includedIn = (id: string, finds: string, policy: string, codes: readonly string[]) =>
  onLine(
    id,
    finds,
    (line, draw) => codes.some((one) => draw.words('bundles', one, policy).includes(line.procedureCode)),
    (line, draw, { claim }) => {
      const included = codes.filter((one) => draw.words('bundles', one, policy).includes(line.procedureCode));
      claim.lines.push({ ...line, procedureCode: draw.pick(included), modifiers: ['NU'], units: 1 });
    },
  );

const together: readonly Mutation[] = [
  everyPayer(
    onLine(
      'line-twice',
      'duplicate-line#on-claim',
      both(category('CR'), alone),
      (line, _draw, { claim }) => void claim.lines.push({ ...line }),
    ),
  ),
  beside('cannula-while-renting', 'oxygen-bundle#accessory', isIn('OXY_STAT'), 'A4615', []),
  beside('rate-not-asked-for', 'ku-accessory-pricing#without-ku', both(isIn('PWC_GROUP3'), alone), 'E2613', [
    'NU',
    'KX',
  ]),
  beside(
    'contents-while-renting',
    'oxygen-contents-while-renting#inside-the-rental',
    isIn('OXY_STAT'),
    'E0443',
    [],
  ),
  beside('part-of-the-chair', 'wheelchair-column-2#included', both(isIn('CR_MWC'), has('KH')), 'K0052', [
    'NU',
    'KX',
  ]),
  onLine(
    'two-kits',
    'category-pen-kit-type-mismatch#two-kits',
    isCode('B4036'),
    (line, _draw, { claim }) => void claim.lines.push({ ...line, procedureCode: 'B4034' }),
  ),
  beside('two-tubings', 'pap-same-function-pair#pair', both(isCode('A7037')), 'A4604', ['NU', 'KX']),
  beside('ventilator-and-oxygen', 'ventilator-all-in-one#included', isCode('E0467'), 'E0600', [
    'RR',
    'KH',
    'KX',
  ]),
];

const families: readonly Mutation[] = [
  beside('strips-beside-sensors', 'cgm-with-fingerstick-supplies#on-claim', isCode('A4239'), 'A4258', ['KX']),
  onLine(
    'dressing-of-the-tube',
    'kit-unbundling#dressing-of-the-tube',
    isIn('ENT_KIT'),
    (line, _draw, { claim }) =>
      void claim.lines.push({
        ...line,
        procedureCode: 'A6402',
        modifiers: ['A1'],
        units: 30,
        diagnosisPointers: ['A'],
      }),
  ),
  beside('part-of-the-scooter', 'pov-transport-all-in#all-in', isIn('POV'), 'E2361', ['NU', 'KX']),
  includedIn('part-of-the-walker', 'walker-column-2#included', 'walker', [
    'A4636',
    'A4637',
    'E0155',
    'E0159',
  ]),
  onLine('not-heavy', 'walker-column-2#heavy-duty', isCode('E0148', 'E0149'), (_line, _draw, { context }) => {
    context.beneWeight = 250;
  }),
  onLine(
    'leg-rests-sold',
    'category-elevating-legrest-owned-vs-rented#bought-for-a-rented-chair',
    isCode('K0195'),
    (line) => Object.assign(line, { procedureCode: 'E0990', modifiers: ['NU', 'KX'], units: 2 }),
  ),
  onLine(
    'disposable-pump',
    'category-disposable-device-not-dme#device',
    both(isCode('E0163'), alone),
    (line) => Object.assign(line, { procedureCode: 'A4305', modifiers: [] }),
  ),
  onClaim(
    'drug-without-pump',
    'category-infusion-drug-without-pump#insulin',
    keepOnly('J1817'),
    ({ claim }) => claim.lines.some((line) => line.procedureCode === 'J1817'),
  ),
  beside(
    'supplies-while-renting',
    'category-tens-rental-then-purchase#supply-while-renting',
    both(isIn('TENS_DEV'), has('RR')),
    'A4595',
    [],
  ),
  onLine(
    'sold-without-trial',
    'category-tens-rental-then-purchase#no-trial',
    both(isCode('E0730'), has('NU')),
    (line, _draw, { claim, context }) => {
      claim.diagnoses = ['G89.29', 'M54.16'];
      line.diagnosisPointers = ['A', 'B'];
      context.history = [];
    },
  ),
  onLine(
    'cartridge-without-insufficiency',
    'b4105-epi-dx#no-insufficiency',
    isIn('ENT_KIT'),
    (line, _draw, { claim }) =>
      void claim.lines.push({ ...line, procedureCode: 'B4105', modifiers: ['KX'], units: 40 }),
  ),
  beside('tape-without-use', 'tape-saline-au-av-aw#tape-without', isIn('OSTOMY_ONLY'), 'A4450', []),
  onLine(
    'second-pair-of-the-year',
    'shoe-calendar-year#shoes',
    both(isIn('SHOE'), has('RT')),
    (line, _draw, { context }) => {
      context.history = [
        {
          date: `${line.dateFrom.slice(0, 4)}-01-04`,
          procedureCode: line.procedureCode,
          modifiers: ['KX', 'RT'],
          units: 1,
        },
      ];
    },
  ),
  beside(
    'two-devices-of-a-kind',
    'same-similar-on-claim#same-month',
    both(isCode('E0601'), has('KH')),
    'E0470',
    ['RR', 'KH', 'KX'],
  ),
  beside('unlisted-without-note', 'noc-narrative#empty', both(isIn('CR_MWC'), has('KH')), 'K0108', [
    'NU',
    'KX',
  ]),
  onLine('repair-without-note', 'repair-narrative#no-item-or-date', both(isIn('CR_MWC'), alone), (line) =>
    Object.assign(line, { procedureCode: 'K0739', modifiers: [] }),
  ),
];

export const TOGETHER: readonly Mutation[] = [...together, ...families];
