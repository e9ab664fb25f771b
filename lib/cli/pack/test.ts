import { coreRegistry } from '../../facts/registry.ts';
import { type Conflict, conflictsOf } from '../../packs/conflicts.ts';
import type { PackBase } from '../../packs/extend.ts';
import { impactOf, type JudgedTwice, type RuleImpact, type Said, saidBy } from '../../packs/impact.ts';
import { momentOf } from '../../packs/open.ts';
import { ownRules, standing } from '../../packs/standing.ts';
import { claimJudge } from '../../session/file-judge.ts';
import { BadInput } from '../bad-input.ts';
import { loadCorePack } from '../build-pack.ts';
import { EXIT } from '../exit.ts';
import { onePath, type PackArguments } from './arguments.ts';
import { claimsIn, type TriedClaim } from './claims.ts';
import { loadPack } from './load.ts';
import { countOf, exitOf, named, proofLines, proofOf, triedText } from './prove.ts';

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
  const impact = impactOf(judge(claims, before, standing(core, pack, proof.leftOut)), ownRules(pack.content));
  const conflicts = conflictsOf(pack, proof.leftOut, core, coreRegistry);
  if (given.json) console.log(JSON.stringify({ proof, claims: claims.length, impact, conflicts }, null, 2));
  else {
    for (const line of proofLines(proof)) console.log(line);
    const beside = old ? ` beside ${old.manifest.version}` : ' beside Box24 alone';
    console.log(
      `${named(pack)}${beside}: ${countOf(proof.rules, 'rule')}, ${countOf(proof.cases, 'example')} run, ${triedText(proof)}${countOf(claims.length, 'claim')} judged`,
    );
    for (const line of impactLines(impact)) console.log(line);
    for (const conflict of conflicts) console.log(conflictLine(conflict));
  }
  return conflicts.some(({ isGrave }) => isGrave) ? EXIT.failed : exitOf(proof);
}

/** Judges each claim without the change and with it; says on standard error how far it is. */
function judge(claims: readonly TriedClaim[], before: PackBase, after: PackBase): readonly JudgedTwice[] {
  const today = momentOf(new Date()).slice(0, 10);
  let told = Date.now();
  const [judgeBefore, judgeAfter] = [claimJudge(before), claimJudge(after)];
  return claims.map((one, done) => {
    if (Date.now() - told > PROGRESS_MS) {
      told = Date.now();
      console.error(`${done} of ${claims.length} claims`);
    }
    const by = (judgeOne: ReturnType<typeof claimJudge>): Said => {
      const { context, payer, asOf = today } = one;
      const judged = judgeOne(one.claim, { today: asOf, context, ...(payer && { payer }) });
      return saidBy(judged.verdict.outcomes);
    };
    return { name: one.name, before: by(judgeBefore), after: by(judgeAfter) };
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

/** Where a conflict was seen, a few of the places named. */
function conflictLine({ kind, rule, other, isBundled, isGrave, on }: Conflict): string {
  const whose = isBundled ? ' (of Box24)' : '';
  const says = {
    against: `${rule} and ${other}${whose} contradict each other: doing what one says brings the other`,
    silenced: `${rule} never speaks: ${other}${whose} always speaks in its place`,
    same: `${rule} and ${other}${whose} say the same`,
  }[kind];
  const left = on.length - MOST_NAMED;
  const seen = `${on.slice(0, MOST_NAMED).join('; ')}${left > 0 ? ` and ${left} more` : ''}`;
  return `${isGrave ? '!!' : '  '} conflict: ${says} (${seen})`;
}
