import type { Claim } from '../claim/claim.ts';
import type { Registry } from '../facts/registry.ts';
import { createFactScope, type SlotScope } from '../facts/scope.ts';
import type { Edition, Tables } from '../tables/types.ts';
import type { CompiledBranch, Rulebook } from './compile.ts';
import { Frame } from './frame.ts';
import type { Reference } from './references.ts';
import type { Visitor } from './tree.ts';
import type { CodeSelector, RulePack } from './types.ts';

const NONE: readonly Edition[] = [];

/** The service date that a branch judges: the line's From date, or the latest of the claim's (line -1). */
export function serviceDate({ lines }: Pick<Claim, 'lines'>, line: number): string | undefined {
  const judged = line < 0 ? lines : lines.slice(line, line + 1);
  let latest: string | undefined;
  for (const { fields } of judged) {
    const date = fields.dateFrom;
    const on = date?.state === 'known' ? String(date.value) : undefined;
    if (on !== undefined && (latest === undefined || latest < on)) latest = on;
  }
  return latest;
}

/**
 * The editions of named sets that end before the service date and on which the answer of a branch rests: through its codes,
 * the leaves that decided, or the facts of these.
 * Facts are worked out anew with tables that note the sets that are looked into, so only where the date is past some edition.
 */
export function setsPast(
  compiled: CompiledBranch,
  line: number,
  facts: SlotScope,
  { pack }: Pick<Rulebook, 'pack'>,
): readonly Edition[] {
  const on = serviceDate(line < 0 ? facts : facts.inputs.claim, line);
  if (on === undefined || !pack.setEditions.some(({ until }) => until < on)) return NONE;
  const used = setsUsed(compiled, line, facts, pack.sets);
  return pack.setEditions.filter(({ until, sets }) => until < on && sets.some((name) => used.has(name)));
}

function setsUsed(
  compiled: CompiledBranch,
  line: number,
  facts: SlotScope,
  sets: RulePack['sets'],
): ReadonlySet<string> {
  const used = new Set<string>();
  const { inputs, registry } = facts;
  const frame = new Frame(facts);
  frame.moveTo(line);
  // Facts of leaves that did not decide are looked at too, but not here.
  const noted = new Frame(createFactScope({ ...inputs, tables: noting(inputs.tables, used) }, registry));
  noted.moveTo(line);
  const visitor: Visitor = {
    leaf: (references, { item, itemIsEarlier }) => {
      noted.item = item;
      noted.itemIsEarlier = itemIsEarlier;
      for (const reference of references) {
        reference.read(noted);
        for (const name of reference.sets ?? []) used.add(name);
      }
    },
    open: () => undefined,
  };
  for (const test of [compiled.when, compiled.fault, compiled.unless])
    test?.deciders(frame, visitor, test.test(frame));
  const { rule, branch } = compiled;
  const lines = line < 0 ? facts.lines : inputs.claim.lines.slice(line, line + 1);
  const codes = lines.flatMap(({ fields: { procedureCode } }) =>
    procedureCode?.state === 'known' ? [String(procedureCode.value)] : [],
  );
  for (const name of setsOfCodes(branch.codes ?? rule.codes, codes, sets)) used.add(name);
  return used;
}

/** The sets that bring one of the codes under a selector, and all that it excepts: that a code is in none of those decides too. */
function setsOfCodes(
  selector: CodeSelector | undefined,
  codes: readonly string[],
  sets: RulePack['sets'],
): readonly string[] {
  const { list = [], set = [], prefix = [], except } = selector ?? {};
  const brought = codes.filter(
    (code) => !list.includes(code) && !prefix.some((start) => code.startsWith(start)),
  );
  return [
    ...set.filter((name) => brought.some((code) => sets[name]?.includes(code))),
    ...(except?.set ?? []),
  ];
}

/** The editions of named sets that end before a date and by which a branch speaks of a code. @param on `YYYY-MM-DD` */
export function codesPast(
  { rule, branch }: CompiledBranch,
  code: string,
  on: string,
  { sets, setEditions }: RulePack,
): readonly Edition[] {
  const used = setsOfCodes(branch.codes ?? rule.codes, [code], sets);
  return setEditions.filter((one) => one.until < on && one.sets.some((name) => used.includes(name)));
}

/** Tables that note which named sets are looked into. */
const noting = (tables: Tables, used: Set<string>): Tables => ({
  ...tables,
  inSet: (set, code) => {
    used.add(set);
    return tables.inSet(set, code);
  },
});

/**
 * The editions of tables that go on answering after their last day, where a fact of a condition is worked out from them at any
 * depth and the service date is past that day.
 */
export function tablesPast(
  reference: Reference,
  { inputs, registry }: SlotScope,
  on: string | undefined,
): readonly Edition[] {
  if (on === undefined) return NONE;
  const tables = known.get(reference) ?? tablesUnder(reference, registry);
  known.set(reference, tables);
  return tables.flatMap((table) => inputs.tables.heldOver(table, on) ?? []);
}

const known = new WeakMap<Reference, readonly string[]>();

const TABLE = 'table.';

function tablesUnder({ name, from }: Reference, registry: Registry): readonly string[] {
  const tables = new Set<string>();
  const seen = new Set<string>();
  const walk = (one: string): void => {
    if (seen.has(one)) return;
    seen.add(one);
    if (one.startsWith(TABLE)) tables.add(one.slice(TABLE.length));
    for (const input of registry.find(one)?.from ?? []) walk(input);
  };
  for (const one of from ?? [name.replace(/^item\./, 'line.')]) walk(one);
  return [...tables];
}
