/** Claims that are judged again after each of many changes: what is kept from the last time must be what would be found anew. */
import { isDeepStrictEqual } from 'node:util';
import { ABSENT, BLANK, type Claim, type ClaimLine, known } from '../../../lib/claim/claim.ts';
import { loadCorePack, readRules } from '../../../lib/cli/build-pack.ts';
import { createFactScope, type SlotScope } from '../../../lib/facts/scope.ts';
import type { FactInputs } from '../../../lib/facts/types.ts';
import { check } from '../../../lib/rules/check.ts';
import type { Rulebook } from '../../../lib/rules/compile.ts';
import { Judging } from '../../../lib/session/judging.ts';
import { createTables } from '../../../lib/tables/lookup.ts';
import { judgeOf } from '../corpus.ts';
import { Draw } from './draw.ts';
import { caseLines, mixedClaim } from './mixed.ts';

/** The longest claim: as many lines as an electronic one may have. */
const MOST_LINES = 50;
/** Changes of one claim. */
const CHANGES = 12;
/** After so many of them every fact is compared, not only what the rules make of them. */
const FACTS_EVERY = 4;

export interface RetypedReport {
  readonly claims: number;
  readonly changes: number;
  /** What differs, with the seed of its claim and the change after which it does. */
  readonly faults: readonly { readonly seed: number; readonly what: string }[];
}

/**
 * Types in so many claims.
 * @param from the seed of the first claim
 */
export function retype(from: number, count: number): RetypedReport {
  const core = loadCorePack();
  const cases = caseLines(readRules());
  const { read, rulebook } = judgeOf(core);
  const draws = (seed: number) => read(mixedClaim(seed, core, cases)).inputs;
  const tables = [
    createTables(core.tables, core.pack.sets),
    createTables(core.tables.slice(1), core.pack.sets),
  ];
  const faults: { seed: number; what: string }[] = [];
  for (let seed = from; seed < from + count; seed++) {
    const draw = new Draw(seed, core);
    const other = () => draws(draw.below(1e6));
    let inputs = draws(seed);
    const wanted = draw.chance(0.5) ? draw.between(1, 6) : draw.between(1, MOST_LINES);
    while (inputs.claim.lines.length < wanted)
      inputs = withClaim(inputs, { lines: [...inputs.claim.lines, ...other().claim.lines] });
    // Modifiers that did not fit on the lines stand in item 19, and mean the one line that says so.
    if (draw.chance(0.3)) inputs = OVERFLOWING.reduce((now, edit) => edit(now, draw, other), inputs);
    const judging = new Judging();
    for (let change = 0; change < CHANGES; change++) {
      const name = draw.pick(Object.keys(draw.chance(0.7) ? LINE_EDITS : EDITS));
      if (change > 0) inputs = { ...EDITS, ...LINE_EDITS }[name]?.(inputs, draw, other) ?? inputs;
      if (draw.chance(0.05)) inputs = { ...inputs, tables: draw.pick(tables) };
      const { facts, verdict } = judging.judge(inputs, rulebook);
      const what = isDeepStrictEqual(verdict, check(inputs, rulebook))
        ? change % FACTS_EVERY === FACTS_EVERY - 1 && staleFact(facts, rulebook)
        : 'another verdict';
      if (what) faults.push({ seed, what: `${what} after change ${change}, ${name}` });
    }
  }
  return { claims: count, changes: count * CHANGES, faults };
}

/** The first fact that would be another one if it were worked out anew. */
function staleFact(facts: SlotScope, { registry }: Rulebook): string | undefined {
  const { inputs } = facts;
  const anew = createFactScope(inputs, registry);
  return registry.facts.find(({ name, place }) => {
    const places = place === 'line' ? [] : [-1];
    if (place !== 'claim') places.push(...inputs.claim.lines.keys());
    return places.some((line) => !isDeepStrictEqual(facts.get(name, line), anew.get(name, line)));
  })?.name;
}

type Edit = (inputs: FactInputs, draw: Draw, other: () => FactInputs) => FactInputs;

const withClaim = (inputs: FactInputs, claim: Partial<Claim>): FactInputs => ({
  ...inputs,
  claim: { ...inputs.claim, ...claim },
});

/** Changes one line. */
const ofLine =
  (change: (line: ClaimLine, draw: Draw, like: ClaimLine) => ClaimLine): Edit =>
  (inputs, draw, other) => {
    const { lines } = inputs.claim;
    if (lines.length === 0) return inputs;
    const at = draw.below(lines.length);
    const like = draw.chance(0.5) ? draw.pick(lines) : draw.pick(other().claim.lines);
    return withClaim(inputs, {
      lines: lines.map((line, index) => (index === at ? change(line, draw, like) : line)),
    });
  };

const NOTES = ['mods: KX RA', 'owned E0601 pur 06/2022 $1,250.00', 'RT LT 3 wounds', ''];
const seen = (text: string) => (text === '' ? BLANK : known(text));

/** What a hand types into the lines. */
const LINE_EDITS: Readonly<Record<string, Edit>> = {
  modifiers: ofLine((line, draw, like) => {
    const values = draw.chance(0.5)
      ? like.modifiers.values
      : [...line.modifiers.values, draw.pick(['99', 'KX', 'GK', 'RR'])];
    return { ...line, modifiers: { state: 'known', values, complete: draw.chance(0.9) } };
  }),
  'a field': ofLine((line, draw, like) => {
    const name = draw.pick([
      'procedureCode',
      'dateFrom',
      'dateTo',
      'units',
      'charge',
      'placeOfService',
    ] as const);
    const value = draw.chance(0.7) ? (like.fields[name] ?? BLANK) : draw.pick([BLANK, ABSENT]);
    return { ...line, fields: { ...line.fields, [name]: value } };
  }),
  'a note': ofLine((line, draw) => ({
    ...line,
    fields: { ...line.fields, description: seen(draw.pick(NOTES)) },
  })),
  pointers: ofLine((line, draw, like) => ({
    ...line,
    diagnosisPointers: draw.chance(0.5)
      ? like.diagnosisPointers
      : { state: 'absent', values: [], complete: false },
  })),
};

const EDITS: Readonly<Record<string, Edit>> = {
  'a line more': (inputs, draw, other) => {
    const { lines } = inputs.claim;
    return withClaim(inputs, {
      lines: lines.toSpliced(draw.below(lines.length + 1), 0, draw.pick(other().claim.lines)),
    });
  },
  'a line less': (inputs, draw) => {
    const { lines } = inputs.claim;
    return withClaim(inputs, { lines: lines.toSpliced(draw.below(lines.length), 1) });
  },
  'the other way round': (inputs) => withClaim(inputs, { lines: inputs.claim.lines.toReversed() }),
  'all lines seen': (inputs) => withClaim(inputs, { linesComplete: !inputs.claim.linesComplete }),
  'the header': (inputs, draw, other) => {
    const fields = {
      ...inputs.claim.fields,
      additionalInfo: seen(draw.pick(NOTES)),
      'resubmission.code': known(draw.pick(['1', '7'])),
    };
    return withClaim(inputs, { fields: draw.chance(0.5) ? fields : other().claim.fields });
  },
  diagnoses: (inputs, _draw, other) => withClaim(inputs, { diagnoses: other().claim.diagnoses }),
  'the context': (inputs, draw, other) => ({
    ...inputs,
    context: draw.chance(0.5)
      ? other().context
      : { ...inputs.context, lineValues: { 0: { rentalMonth: draw.between(1, 14) } } },
  }),
  history: (inputs, draw) => ({
    ...inputs,
    context: {
      ...inputs.context,
      history: { entries: earlierLines(inputs.claim, draw), complete: draw.chance(0.5) },
    },
  }),
  'the payer': (inputs, _draw, other) => {
    const { payer, context } = other();
    return { ...inputs, payer, context };
  },
  'the day': (inputs, draw) => ({ ...inputs, today: draw.pick(['2026-11-24', '2027-03-01']) }),
  elsewhere: (inputs, draw) => {
    if (draw.chance(0.3)) return withClaim(inputs, {});
    return {
      ...inputs,
      elsewhere: new Map([[draw.pick(['lines', 'diagnoses', 'lines[0].charge']), 'earlier step']]),
    };
  },
};

/** Earlier bills of what the claim bills, some of them on its own days. */
function earlierLines({ lines }: Claim, draw: Draw) {
  return lines.slice(0, draw.between(1, 8)).flatMap(({ fields, modifiers }) => {
    const { procedureCode, dateFrom } = fields;
    if (procedureCode?.state !== 'known' || dateFrom?.state !== 'known') return [];
    const date = draw.chance(0.5) ? String(dateFrom.value) : `2026-0${draw.between(1, 9)}-03`;
    return [{ date, procedureCode: String(procedureCode.value), modifiers: modifiers.values, units: 1 }];
  });
}

const overflow = ofLine((line) => ({
  ...line,
  modifiers: { state: 'known', values: [...line.modifiers.values, '99'], complete: true },
}));
const OVERFLOWING: readonly Edit[] = [
  (inputs) => withClaim(inputs, { fields: { ...inputs.claim.fields, additionalInfo: known('mods: KX RA') } }),
  overflow,
  overflow,
];
