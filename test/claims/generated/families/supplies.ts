/** Orders of what is used up, and of the pumps that use it. */
import type { Draw } from '../draw.ts';
import type { Family, Item, Order } from '../order.ts';

/** Days of a month's and a quarter's supply. */
const MONTH = 30;
const QUARTER = 90;

/** So many units of a code as are usual, or fewer. */
const usual = (draw: Draw, code: string): Item => ({ code, units: draw.between(1, draw.usualMaximum(code)) });

const glucose: Family = {
  id: 'glucose',
  order: (draw): Order => {
    const insulin = draw.chance(0.5);
    const modifiers = [insulin ? 'KX' : 'KS'];
    const most = (code: string) => {
      const { max, reduced } = draw.row('limits', code) ?? {};
      return Number(insulin ? max : reduced);
    };
    return {
      diagnoses: insulin ? draw.pick([['E11.65', 'Z79.4'], ['E10.9']]) : ['E11.9'],
      items: draw
        .some(['A4253', 'A4259'], 2)
        .map((code) => ({ code, units: most(code), days: QUARTER, modifiers })),
      context: { insulinTreated: insulin },
      daysBefore: { lastDiabetesVisit: draw.between(20, 120) },
    };
  },
};

const cgm: Family = {
  id: 'cgm',
  order: (draw): Order => {
    const [receiver, supply] = draw.pick([
      ['E2103', 'A4239'],
      ['E2102', 'A4238'],
    ] as const);
    const first = draw.chance(0.5);
    const pump = { code: 'E0784', modifiers: ['RR', 'KJ', 'KX'], daysBefore: 800 };
    return {
      diagnoses: draw.pick([['E11.65', 'Z79.4'], ['E10.65']]),
      items: [
        ...(first ? [{ code: receiver, modifiers: ['CG'] }] : []),
        { code: supply, units: first ? 1 : draw.between(1, 3), modifiers: ['CG'] },
      ],
      history: [
        ...(first ? [] : [{ code: receiver, modifiers: ['NU', 'KX', 'CG'], daysBefore: 300 }]),
        ...(receiver === 'E2102' ? [pump] : []),
      ],
      context: { insulinTreated: true },
      daysBefore: { lastDiabetesVisit: draw.between(50, 120) },
    };
  },
};

const infusionPump: Family = {
  id: 'infusion-pump',
  order: (draw) => ({
    diagnoses: ['E10.65'],
    items: [
      { code: 'E0784' },
      { code: 'A4224', units: 4, days: 28 },
      { code: 'A4225', units: draw.between(5, 10), days: 28 },
      ...(draw.chance(0.5)
        ? [{ code: 'J1817', units: draw.between(40, 90), days: MONTH, modifiers: ['JK'] }]
        : []),
    ],
  }),
};

const enteral: Family = {
  id: 'enteral',
  order: (draw): Order => {
    const kit = draw.pick(['B4034', 'B4035', 'B4036']);
    const formula = draw.pick(['B4150', 'B4152', 'B4153', 'B4154']);
    return {
      diagnoses: ['R13.10', 'I69.391'],
      items: [
        ...(kit === 'B4035' ? [{ code: 'B9002', transaction: 'RR' as const }] : []),
        { code: kit, units: MONTH, days: MONTH },
        { code: formula, units: draw.between(200, 600), days: MONTH },
      ],
    };
  },
};

const parenteral: Family = {
  id: 'parenteral',
  order: (draw): Order => {
    const pump = draw.chance(0.4) ? [{ code: 'B9004', transaction: 'RR' as const }] : [];
    const solution = draw.pick(['B4189', 'B4193', 'B4197', 'B4199']);
    return {
      diagnoses: ['K90.821'],
      items: [...pump, ...[solution, 'B4220', 'B4224'].map((code) => ({ code, units: MONTH, days: MONTH }))],
    };
  },
};

const urological: Family = {
  id: 'urological',
  order: (draw): Order => {
    const indwelling = draw.chance(0.5);
    const bags = indwelling ? draw.some(['A4357', 'A4358'], 2) : [];
    const catheter = draw.pick(indwelling ? ['A4338', 'A4344', 'A4346'] : ['A4351', 'A4352']);
    return { diagnoses: ['N31.9', 'R33.9'], items: [catheter, ...bags].map((code) => usual(draw, code)) };
  },
};

const ostomy: Family = {
  id: 'ostomy',
  order: (draw): Order => {
    const [diagnosis, pouches] = draw.pick([
      ['Z93.3', ['A5061', 'A5063']],
      ['Z93.2', ['A5061', 'A5063', 'A4412']],
      ['Z93.6', ['A5071', 'A5073']],
    ] as const);
    const quarter = draw.chance(0.3);
    return {
      diagnoses: [diagnosis],
      items: [draw.pick(pouches), ...draw.some(['A4407', 'A4456', 'A4363', 'A4404'], 2)].map((code) => {
        const max = draw.usualMaximum(code);
        return quarter
          ? { code, units: max * 3, note: '90 day supply' }
          : { code, units: draw.between(1, max) };
      }),
    };
  },
};

/** Foam, alginate, gauze: one cover and one filler that go together. */
const COVERS = ['A6209', 'A6212', 'A6219', 'A6234', 'A6251'];
const FILLERS = ['A6196', 'A6199', 'A6402', 'A6222'];

const dressing: Family = {
  id: 'dressing',
  order: (draw): Order => {
    const wounds = draw.between(1, 3);
    return {
      diagnoses: draw.pick([['L89.153'], ['L97.811', 'I83.018']]),
      items: [draw.pick(COVERS), ...draw.some(FILLERS, 1)].map((code) => ({
        code,
        units: draw.between(1, draw.usualMaximum(code)) * wounds,
        days: MONTH,
        modifiers: [`A${wounds}`],
      })),
      context: { woundCount: wounds },
      daysBefore: { woundEvaluationDate: draw.between(1, 10) },
    };
  },
};

const npwt: Family = {
  id: 'npwt',
  order: (draw): Order => ({
    diagnoses: ['L89.154'],
    month: draw.between(1, 4),
    items: [
      { code: 'E2402' },
      { code: 'A6550', units: draw.between(5, 15), days: MONTH },
      { code: 'A7000', units: draw.between(1, 10) },
    ],
    context: { woundCount: 1 },
    daysBefore: { woundEvaluationDate: draw.between(1, 10) },
  }),
};

const tens: Family = {
  id: 'tens',
  order: (draw): Order => {
    const diagnoses = ['M54.16'];
    const rented = (daysBefore: number) => ({ code: 'E0730', modifiers: ['RR', 'KX'], daysBefore });
    switch (draw.below(3)) {
      case 0:
        return { diagnoses, items: [{ code: draw.pick(['E0720', 'E0730']), transaction: 'RR' }] };
      case 1:
        return { diagnoses, items: [{ code: 'E0730' }], history: [rented(62), rented(32)] };
      default:
        return {
          diagnoses,
          items: [{ code: 'A4595' }],
          history: [{ code: 'E0730', modifiers: ['NU', 'KX'], daysBefore: draw.between(90, 200) }],
          context: { affirmed: true },
          daysBefore: { supplyEndDate: 2, contactDate: 8, lastNeedRecord: 60 },
        };
    }
  },
};

export const SUPPLIES: readonly Family[] = [
  glucose,
  cgm,
  infusionPump,
  enteral,
  parenteral,
  urological,
  ostomy,
  dressing,
  npwt,
  tens,
];
