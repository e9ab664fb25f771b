import { applyPacks } from '../../packs/apply.ts';
import type { PackBase } from '../../packs/extend.ts';
import { impactOf, type JudgedTwice, type RuleImpact, type Said, saidBy } from '../../packs/impact.ts';
import { momentOf } from '../../packs/open.ts';
import type { LeftOut, TeamPack } from '../../packs/types.ts';
import { fileJudge } from '../../session/file-judge.ts';
import { BadInput } from '../bad-input.ts';
import { type CorePack, loadCorePack } from '../build-pack.ts';
import { onePath, type PackArguments } from './arguments.ts';
import { claimsIn, type TriedClaim } from './claims.ts';
import { loadPack } from './load.ts';
import { countOf, exitOf, named, proofLines, proofOf } from './prove.ts';

/** More claims of one rule are counted, not named. */
const MOST_NAMED = 3;
/** Between two signs of life. */
const PROGRESS_MS = 2_000;

/** `pack test PACK --claims FOLDER [--against OLD]`: the rules' own examples, and what the pack changes on the team's claims. */
export async function test(given: PackArguments): Promise<number> {
  const pack = await loadPack(onePath(given, 'a pack: its folder, its YAML file, or a signed file'));
  const folder = given.file('claims');
  if (folder === undefined)
    throw new BadInput('Name the folder with your claim files: --claims FOLDER. "pack lint" does without.');
  const claims = claimsIn(folder);
  const against = given.file('against');
  const old = against === undefined ? undefined : await loadPack(against);
  if (old && old.manifest.id !== pack.manifest.id)
    throw new BadInput(`${named(old)} and ${named(pack)} are two packs, not two versions of one.`);
  const core = loadCorePack();
  const proof = proofOf(pack, core);
  const before = old ? standing(core, old, proofOf(old, core).leftOut) : core;
  const impact = impactOf(judge(claims, before, standing(core, pack, proof.leftOut)), ownRules(pack));
  if (given.json) console.log(JSON.stringify({ proof, claims: claims.length, impact }, null, 2));
  else {
    for (const line of proofLines(proof)) console.log(line);
    const beside = old ? ` beside ${old.manifest.version}` : ' beside Box24 alone';
    console.log(
      `${named(pack)}${beside}: ${countOf(proof.rules, 'rule')}, ${countOf(proof.cases, 'example')} run, ${countOf(claims.length, 'claim')} judged`,
    );
    for (const line of impactLines(impact)) console.log(line);
  }
  return exitOf(proof);
}

/** What judges where a pack is in force, whatever the day is; rules that stay silent are heard as if they spoke. */
function standing(core: CorePack, { manifest, content }: TeamPack, leftOut: readonly LeftOut[]): PackBase {
  const { starts: _starts, ...always } = manifest;
  const { shadow: _shadow, ...aloud } = content;
  const pack = { manifest: always, content: aloud };
  return applyPacks(core, [{ pack, leftOut }], manifest.created);
}

const ownRules = ({ content: { rules = [], kinds = [] } }: TeamPack): readonly string[] =>
  [...rules, ...kinds].map(({ id }) => id);

/** Judges each claim without the change and with it; says on standard error how far it is. */
function judge(claims: readonly TriedClaim[], before: PackBase, after: PackBase): readonly JudgedTwice[] {
  const today = momentOf(new Date()).slice(0, 10);
  let told = Date.now();
  return claims.map((one, done) => {
    if (Date.now() - told > PROGRESS_MS) {
      told = Date.now();
      console.error(`${done} of ${claims.length} claims`);
    }
    const by = (base: PackBase): Said => {
      const { context, payer, asOf = today } = one;
      const judged = fileJudge({ ...base, today: asOf, context, ...(payer && { payer }) })(one.claim);
      return saidBy(judged.verdict.outcomes);
    };
    return { name: one.name, before: by(before), after: by(after) };
  });
}

function impactLines(impact: readonly RuleImpact[]): string[] {
  if (impact.length === 0) return ['  Nothing differs on these claims.'];
  const wide = Math.max(...impact.map(({ rule }) => rule.length));
  const head = `  ${'rule'.padEnd(wide)}  before  after`;
  return [
    head,
    ...impact.map((one) => {
      const { rule, before, after } = one;
      const counts = `${String(before).padStart(6)}  ${String(after).padStart(5)}`;
      return `  ${rule.padEnd(wide)}  ${counts}  ${whereText(one)}`.trimEnd();
    }),
  ];
}

const whereText = ({ begins, ends, louder, milder }: RuleImpact): string =>
  [
    ['begins on', begins] as const,
    ['ends on', ends] as const,
    ['louder on', louder] as const,
    ['milder on', milder] as const,
  ]
    .filter(([, claims]) => claims.length > 0)
    .map(([word, claims]) => {
      const left = claims.length - MOST_NAMED;
      return `${word} ${claims.slice(0, MOST_NAMED).join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
    })
    .join('; ');
