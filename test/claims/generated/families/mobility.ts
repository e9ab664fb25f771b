/** Orders of what stands in the house and of what moves the patient. */
import type { Draw } from '../draw.ts';
import type { Family, Order } from '../order.ts';

/** Months of a capped rental. */
const rentalMonth = (draw: Draw) => draw.pick([1, 1, 2, 3, 4, 7, 13]);
/** The need was looked at lately, as every month of a long rental wants it. */
const NEEDED = { lastNeedRecord: 40 };

const bed: Family = {
  id: 'bed',
  order: (draw): Order => {
    // For weights up to 350 pounds, and what is built for more.
    const [code, beneWeight] = draw.pick([
      ['E0250', 180],
      ['E0255', 210],
      ['E0260', 190],
      ['E0261', 160],
      ['E0294', 220],
      ['E0303', 420],
      ['E0301', 400],
      ['E0304', 640],
    ] as const);
    return {
      diagnoses: ['M62.50', 'Z74.01'],
      month: rentalMonth(draw),
      items: [{ code }],
      context: { beneWeight },
      daysBefore: NEEDED,
    };
  },
};

const supportSurface: Family = {
  id: 'support-surface',
  order: (draw) => {
    const code = draw.pick([
      ...draw.members('PRSS1').filter((one) => one !== 'A4640'),
      ...draw.members('PRSS2'),
      'E0194',
    ]);
    return { diagnoses: [draw.pick(['L89.153', 'L89.154'])], items: [{ code }] };
  },
};

const manualWheelchair: Family = {
  id: 'manual-wheelchair',
  order: (draw): Order => {
    const month = rentalMonth(draw);
    const code = draw.pick(['K0001', 'K0002', 'K0003', 'K0004', 'K0006', 'K0007']);
    const legRests = month === 1 && draw.chance(0.4);
    return {
      diagnoses: [draw.pick(['G35.D', 'I69.351', 'G12.21'])],
      month,
      items: [{ code }, ...(legRests ? [{ code: 'K0195' }] : [])],
      daysBefore: NEEDED,
    };
  },
};

const powerMobility: Family = {
  id: 'power-mobility',
  order: (draw): Order => {
    const complex = draw.chance(0.3);
    const code = draw.pick(draw.members(complex ? 'PWC_CRT' : draw.chance(0.3) ? 'POV' : 'PWC_12'));
    const sold = complex && draw.chance(0.5);
    return {
      diagnoses: [draw.pick(['G12.21', 'G35.D'])],
      month: 1,
      items: [sold ? { code, transaction: 'NU', modifiers: ['BP', 'KH'] } : { code }],
      context: {
        homeAssessment: true,
        specialtyEvaluation: true,
        evaluatorIndependent: true,
        atpInPerson: true,
        orderBySamePractitioner: true,
      },
    };
  },
};

const walker: Family = {
  id: 'walker',
  order: (draw): Order => {
    const heavy = draw.chance(0.25);
    const code = draw.pick(heavy ? ['E0148', 'E0149'] : ['E0130', 'E0135', 'E0141', 'E0143']);
    const used = !heavy && draw.chance(0.2);
    return {
      diagnoses: [draw.pick(['R26.89', 'M17.0'])],
      items: [{ code, ...(used && { transaction: 'UE' }) }, ...(draw.chance(0.4) ? [{ code: 'E0156' }] : [])],
      context: { beneWeight: heavy ? draw.between(310, 380) : draw.between(130, 260) },
    };
  },
};

const commode: Family = {
  id: 'commode',
  order: (draw): Order => {
    const code = draw.pick(['E0163', 'E0165', 'E0168']);
    return {
      diagnoses: ['M62.50', 'Z74.09'],
      items: [{ code }],
      context: { beneWeight: code === 'E0168' ? 340 : 190 },
    };
  },
};

const lift: Family = {
  id: 'lift',
  order: (draw): Order => {
    const seat = draw.chance(0.5);
    return {
      diagnoses: seat ? ['M17.0', 'M62.81'] : ['G35.D', 'Z74.01'],
      items: [{ code: seat ? draw.pick(['E0627', 'E0629']) : draw.pick(['E0630', 'E0635']) }],
    };
  },
};

export const MOBILITY: readonly Family[] = [
  bed,
  supportSurface,
  manualWheelchair,
  powerMobility,
  walker,
  commode,
  lift,
];
