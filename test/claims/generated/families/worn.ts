/** Orders of what is worn on the body. */
import type { Draw } from '../draw.ts';
import type { Family, Item, Order } from '../order.ts';

/** A side of the body: its modifier, and its digit in diagnoses that name one. */
const SIDES = [
  { modifier: 'RT', digit: '1' },
  { modifier: 'LT', digit: '2' },
] as const;

const BOTH: readonly string[] = ['RT', 'LT'];
const onBothSides = (item: Item): Item[] => BOTH.map((side) => ({ ...item, modifiers: [side] }));

const lymphedema: Family = {
  id: 'lymphedema',
  order: (draw): Order => {
    // A stocking over an open venous ulcer is a dressing.
    if (draw.chance(0.2))
      return {
        diagnoses: ['I83.018', 'L97.811'],
        items: [{ code: draw.pick(['A6531', 'A6532']), modifiers: ['AW', draw.pick(SIDES).modifier] }],
      };
    const code = draw.pick(['A6552', 'A6530', 'A6533', 'A6574', 'A6610', 'A6522']);
    const item = { code, units: draw.between(1, draw.usualMaximum(code)) };
    const both = draw.chance(0.4);
    return {
      diagnoses: draw.pick([['I89.0'], ['I97.2', 'Z85.3'], ['Q82.0']]),
      items: both ? onBothSides(item) : [{ ...item, modifiers: [draw.pick(SIDES).modifier] }],
    };
  },
};

/** Braces by the part of the body, with diagnoses that name the side by their last digit. */
const BRACES = [
  { codes: ['L1810', 'L1812', 'L1830', 'L1832', 'L1833', 'L1843', 'L1851', 'L1852'], diagnosis: 'M17.1' },
  { codes: ['L1902', 'L1906', 'L1930', 'L1932', 'L1940', 'L1951', 'L1960'], diagnosis: 'M21.37' },
] as const;

const orthosis: Family = {
  id: 'orthosis',
  order: (draw): Order => {
    const context = { deliveryMethod: 'in-person', fittedByExpert: true };
    if (draw.chance(0.3))
      return {
        diagnoses: ['M54.16'],
        items: [{ code: draw.pick(['L0627', 'L0631', 'L0637', 'L0642', 'L0648', 'L0650', 'L0651']) }],
        context,
      };
    const { codes, diagnosis } = draw.pick(BRACES);
    const side = draw.pick(SIDES);
    return {
      diagnoses: [`${diagnosis}${side.digit}`],
      items: [{ code: draw.pick(codes), modifiers: [side.modifier] }],
      context,
    };
  },
};

/** Parts of a leg that the functional level allows. */
function legParts(draw: Draw, level: number, isKnee: boolean): string[] {
  return draw.members('LLP_K').filter((code) => {
    const { min, knee } = draw.row('k-level', code) ?? {};
    return Number(min ?? 5) <= level && (knee === true) === isKnee;
  });
}

const prosthesis: Family = {
  id: 'prosthesis',
  order: (draw): Order => {
    const side = draw.pick(SIDES);
    if (draw.chance(0.3))
      return {
        diagnoses: [`C50.91${side.digit}`, `Z90.1${side.digit}`],
        items: [
          { code: 'L8030', modifiers: [side.modifier] },
          { code: 'L8000', units: draw.between(1, 3) },
        ],
      };
    const above = draw.chance(0.4);
    const modifiers = [`K3`, side.modifier];
    const part = draw.pick(legParts(draw, 3, above));
    return {
      diagnoses: [`Z89.${above ? 61 : 51}${side.digit}`],
      items: [
        { code: above ? 'L5321' : 'L5301', modifiers: [side.modifier] },
        { code: part, modifiers },
      ],
    };
  },
};

const shoes: Family = {
  id: 'shoes',
  order: (draw): Order => {
    const custom = draw.chance(0.4);
    const inserts = draw.pick(['A5512', 'A5513', 'A5514']);
    return {
      diagnoses: draw.pick([['E11.42'], ['E11.42', 'M20.11']]),
      items: [
        ...onBothSides({ code: custom ? 'A5501' : 'A5500' }),
        ...onBothSides({ code: inserts, units: custom ? 2 : draw.between(1, 3) }),
      ],
      context: { certifierType: draw.pick(['MD', 'DO']), fittingAtSelection: true, fittingAtDelivery: true },
      daysBefore: { statementDate: draw.between(20, 60), lastDiabetesVisit: draw.between(65, 120) },
    };
  },
};

const stimulator: Family = {
  id: 'stimulator',
  order: (draw): Order => {
    const [code, diagnoses] = draw.pick([
      ['E0747', ['S82.201K']],
      ['E0748', ['M43.16', 'Z98.1']],
      ['E0760', ['S82.201K']],
    ] as const);
    return { diagnoses, items: [{ code }] };
  },
};

export const WORN: readonly Family[] = [lymphedema, orthosis, prosthesis, shoes, stimulator];
