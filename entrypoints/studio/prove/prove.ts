import type { Claim } from '../../../lib/claim/claim.ts';
import { lackingIn } from '../../../lib/facts/lacking.ts';
import { coreRegistry } from '../../../lib/facts/registry.ts';
import type { FactInputs } from '../../../lib/facts/types.ts';
import { findConflicts } from '../../../lib/packs/conflicts.ts';
import type { PackBase } from '../../../lib/packs/extend.ts';
import { impactOf, type JudgedTwice, saidBy } from '../../../lib/packs/impact.ts';
import { type ProofStep, provePack, proveWhole } from '../../../lib/packs/prove.ts';
import { readPack } from '../../../lib/packs/schema.ts';
import { placesOf } from '../../../lib/packs/schema-place.ts';
import { ownRules, standing } from '../../../lib/packs/standing.ts';
import type { TeamPack } from '../../../lib/packs/types.ts';
import type { Outcome } from '../../../lib/rules/types.ts';
import { missingText } from '../../../lib/rules/wording.ts';
import { claimJudge } from '../../../lib/session/file-judge.ts';
import { decidePayer, withPayer } from '../../../lib/session/payer.ts';
import { createTables } from '../../../lib/tables/lookup.ts';
import { base } from '../base.ts';
import { practising } from '../practice/practice.ts';
import { exampleTried, practiceTried, savedTried, type TriedClaim } from './claims.ts';
import type { Ask, NamedImpact, ProofPart, ProofResult, Unmet } from './protocol.ts';

type Tell = (part: ProofPart, done: number, of: number) => void;
/** How often the page hears of it. */
const TELL_MS = 100;

/** All that can be said of a draft before it is signed. */
export function prove(
  { pack, before, samples, extent, today }: Extract<Ask, { ask: 'prove' }>,
  tellAll: Tell,
): ProofResult {
  const tell = seldom(tellAll);
  const saved = savedTried(samples);
  const [examples, practice] = extent === 'all' ? [exampleTried(), practiceTried(today)] : [[], []];
  const counts = { examples: examples.length, practice: practice.length, saved: saved.length };
  const nothing = { notes: [], rules: 0, cases: 0, onSaved: [], onExamples: [], conflicts: [], unmet: [] };
  const read = readPack({ manifest: pack.manifest, content: pack.content });
  if (!read.pack) {
    const faults = placesOf(read.faults).map(({ place, reason }) => `${place} ${reason}`);
    return { ...nothing, ...counts, faults };
  }
  const team = read.pack;
  const proof = through(provePack(team, base, coreRegistry, practising), 'rules', tell);
  const leftOut = proof.leftOut.flatMap(({ id, reasons }) => reasons.map((reason) => `${id}: ${reason}`));
  const after = standing(base, team, proof.leftOut);
  const old = before ? standing(base, before, proveWhole(before, base, coreRegistry).leftOut) : base;
  const all = judgeTwice([...saved, ...examples, ...practice], old, after, tell);
  const own = ownRules(team.content);
  const titles = new Map([...old.pack.rules, ...after.pack.rules].map(({ id, title }) => [id, title]));
  const named = (claims: readonly JudgedTwice[]): readonly NamedImpact[] =>
    impactOf(claims, own).map((one) => ({ ...one, title: titles.get(one.rule) ?? one.rule }));
  const heard = saved.map((one) => ({ name: one.name, inputs: inputsOf(one, after) }));
  return {
    ...counts,
    faults: [...proof.faults, ...leftOut],
    notes: proof.notes,
    rules: proof.rules,
    cases: proof.cases,
    onSaved: named(all.slice(0, saved.length)),
    onExamples: named(all.slice(saved.length)),
    conflicts: through(findConflicts(team, proof.leftOut, base, coreRegistry, heard), 'conflicts', tell),
    unmet: samples.flatMap(({ name, expects = [] }, at): Unmet[] =>
      expects
        .filter(({ rule, speaks }) => all[at]?.after.has(rule) !== speaks)
        .map(({ rule, speaks }) => {
          const missing = speaks ? all[at]?.missing.get(rule) : undefined;
          const title = titles.get(rule) ?? rule;
          return { claim: name, title, speaks, ...(missing !== undefined && { missing }) };
        }),
    ),
  };
}

function through<T>(pieces: Generator<ProofStep, T>, part: ProofPart, tell: Tell): T {
  for (;;) {
    const piece = pieces.next();
    if (piece.done) return piece.value;
    if (piece.value.part === 'try') tell(part, piece.value.done, piece.value.of);
  }
}

function judgeTwice(
  claims: readonly TriedClaim[],
  before: PackBase,
  after: PackBase,
  tell: Tell,
): readonly Judged[] {
  const [was, is] = [claimJudge(before), claimJudge(after)];
  return claims.map((one, done) => {
    tell('claims', done, claims.length);
    const by = (judge: typeof was, rules: PackBase) =>
      judge(one.claim, { today: one.asOf, context: one.context, payer: payerOf(one, rules) }).verdict
        .outcomes;
    const now = by(is, after);
    return {
      name: one.name,
      before: saidBy(by(was, before)),
      after: saidBy(now),
      missing: missingIn(one.claim, now),
    };
  });
}

interface Judged extends JudgedTwice {
  /** By rule that could not be checked with the change: why, in words. */
  readonly missing: ReadonlyMap<string, string>;
}

function missingIn(claim: Claim, outcomes: readonly Outcome[]): ReadonlyMap<string, string> {
  const missing = new Map<string, string>();
  for (const { rule, status, missing: facts } of outcomes) {
    const [first] = facts;
    if (status !== 'not-checked' || first === undefined || missing.has(rule)) continue;
    missing.set(rule, missingText(first, lackingIn(claim, [first])[first]));
  }
  return missing;
}

/** The payer that the claim itself names, where it is of the kind that was chosen; else only that kind. */
function payerOf({ claim, payer: kind }: TriedClaim, { payers }: PackBase) {
  const named = decidePayer({ claim, payers });
  return named.kind === kind ? { kind, ...(named.id !== undefined && { id: named.id }) } : { kind };
}

function inputsOf(one: TriedClaim, rules: PackBase): FactInputs {
  const payer = { ...payerOf(one, rules), reason: '' };
  return {
    claim: one.claim,
    payer,
    tables: createTables(rules.tables, rules.pack.sets),
    context: withPayer(one.context, payer, rules.payers),
    today: one.asOf,
  };
}

function seldom(tell: Tell): Tell {
  let told = 0;
  return (part, done, of) => {
    if (Date.now() - told < TELL_MS) return;
    told = Date.now();
    tell(part, done, of);
  };
}

/** The rules that judge where a draft is in force, as far as it holds; those that come with Box24 where it cannot be read. */
export function standsWith(pack: TeamPack): PackBase {
  const read = readPack({ manifest: pack.manifest, content: pack.content });
  if (!read.pack) return base;
  return standing(base, read.pack, proveWhole(read.pack, base, coreRegistry).leftOut);
}
