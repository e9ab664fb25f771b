/** Orders of what helps to breathe. */
import type { Draw } from '../draw.ts';
import type { Family, Item, Order } from '../order.ts';

/** Masks, tubing, filters …: one of each function, within what is usual in a month. */
function papSupplies(draw: Draw): Item[] {
  const taken = new Set<string>();
  return draw.some(draw.members('PAP_ACC'), 4).flatMap((code) => {
    const groups = draw.words('same-function', code, 'groups');
    if (groups.some((group) => taken.has(group))) return [];
    for (const group of groups) taken.add(group);
    return { code, units: draw.between(1, draw.usualMaximum(code)) };
  });
}

const NEUROMUSCULAR = ['G12.21', 'J96.12'];

const cpap: Family = {
  id: 'cpap',
  order: (draw) => {
    const diagnoses = draw.pick([['G47.33'], ['G47.33', 'I10']]);
    if (draw.chance(0.3))
      return {
        diagnoses,
        items: papSupplies(draw).map((item) => ({ ...item, note: 'OWNED E0601 PUR 02/2025' })),
        history: [{ code: 'E0601', modifiers: ['RR', 'KJ', 'KX'], daysBefore: draw.between(400, 700) }],
        context: { affirmed: true },
        daysBefore: { contactDate: draw.between(2, 9), lastNeedRecord: draw.between(20, 200) },
      };
    const month = draw.pick([1, 1, 2, 3, 5, 9, 13]);
    const device = { code: 'E0601' };
    if (month === 1) return { diagnoses, items: [device, ...papSupplies(draw)] };
    return {
      diagnoses,
      month,
      items: [device],
      ...(month > 3 && {
        context: { adherenceMet: true, improvementDocumented: true },
        // Day 60 of the therapy, whatever its month.
        daysBefore: { reevalDate: Math.round((month - 1) * 30.4) - 60, lastNeedRecord: 30 },
      }),
    };
  },
};

const rad: Family = {
  id: 'rad',
  order: (draw): Order => {
    const code = draw.pick(draw.members('RAD_DEV'));
    const apnea = code === 'E0470' && draw.chance(0.5);
    return {
      diagnoses: apnea ? ['G47.33'] : NEUROMUSCULAR,
      month: draw.pick([1, 2, 3]),
      items: [{ code }],
    };
  },
};

const ventilator: Family = {
  id: 'ventilator',
  order: (draw) => ({
    diagnoses: draw.pick([NEUROMUSCULAR, ['G12.21', 'J96.10']]),
    items: [{ code: draw.pick(draw.members('VENTILATOR')) }],
  }),
};

const oxygen: Family = {
  id: 'oxygen',
  order: (draw) => {
    const stationary = draw.pick(['E1390', 'E1391', 'E0424', 'E0439']);
    const portable = draw.chance(0.6) ? draw.pick(['E0431', 'E0434']) : undefined;
    const high = draw.chance(0.3);
    const flow = high ? [portable ? 'QF' : 'QG'] : [];
    const items = [stationary, ...(portable ? [portable] : [])];
    return {
      diagnoses: draw.pick([
        ['J44.9', 'J96.11'],
        ['J84.10', 'J96.11'],
      ]),
      month: draw.pick([1, 1, 2, 3]),
      items: items.map((code) => ({ code, modifiers: [...flow, 'N1'] })),
      context: {
        flowLpm: high ? draw.between(5, 8) : draw.between(1, 4),
        hasPortable: portable !== undefined,
      },
    };
  },
};

/** Approved drugs in single-dose vials, of different kinds. */
const INHALED = ['J7613', 'J7644', 'J7626'];

const nebulizer: Family = {
  id: 'nebulizer',
  order: (draw) => {
    const device = draw.pick(['E0570', 'E0565', 'E0572']);
    const supplies = draw
      .members('NEB_ACC')
      .filter((code) => draw.words('accessories', code, 'bases').includes(device) && code !== 'A7525');
    return {
      diagnoses: [draw.pick(['J44.9', 'J45.40'])],
      items: [
        { code: device },
        ...draw.some(supplies, 2).map((code) => ({ code, units: draw.between(1, draw.usualMaximum(code)) })),
        ...draw.some(INHALED, 2).map((code) => ({
          code,
          units: draw.between(20, draw.usualMaximum(code)),
          modifiers: ['KO', 'JZ'],
        })),
      ],
    };
  },
};

export const RESPIRATORY: readonly Family[] = [cpap, rad, ventilator, oxygen, nebulizer];
