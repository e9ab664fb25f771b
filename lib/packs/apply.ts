import { denialWords } from '../rules/denial-words.ts';
import { type Branch, type RulePack, SEVERITIES, type Severity, type ShippedRule } from '../rules/types.ts';
import { type PackBase, papersIn, payersFollowing, payersWith, setsWith } from './extend.ts';
import { makeShipped } from './make-rule.ts';
import type { InstalledPack, LeftOut, Moment, RuleChange } from './types.ts';

/** How a pack stands. One that is expired, or begins later, does nothing. */
export interface PackState {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly state: 'active' | 'not-yet' | 'expired';
  readonly starts?: Moment;
  readonly expires: Moment;
  /** What of it stays out: by its proof, or because what it names is not there any more. */
  readonly leftOut: readonly LeftOut[];
}

/** What judges: the bundled pack with those of the team. */
export interface Applied extends PackBase {
  /** Rules that are tried out: judged beside the others (`shadow.ts`) and counted, never shown. They keep nothing silent. */
  readonly shadow: RulePack;
  readonly packs: readonly PackState[];
}

/**
 * Puts the packs of a team over the bundled one. Pure; without an active pack what judges is the bundled pack itself.
 * @param packs in their order: where two say something of the same thing, the later one holds; of two rules with one id the
 *   first one is there
 * @param now decides which of them are active
 */
export function applyPacks(core: PackBase, packs: readonly InstalledPack[], now: Moment): Applied {
  const isCore = new Set(core.pack.rules.map(({ id }) => id));
  let on: Layer = { ...core, rules: core.pack.rules, follows: new Map(), shadow: new Set() };
  const states = packs.map((installed): PackState => {
    const { id, title, version, starts, expires } = installed.pack.manifest;
    const state = now >= expires ? 'expired' : starts !== undefined && now < starts ? 'not-yet' : 'active';
    const about = { id, title, version, state, ...(starts !== undefined && { starts }), expires } as const;
    if (state !== 'active') return { ...about, leftOut: [] };
    const leftOut = [...installed.leftOut];
    on = withPack(on, installed, isCore, leftOut);
    return { ...about, leftOut };
  });
  if (!states.some(({ state }) => state === 'active'))
    return { ...core, shadow: { ...core.pack, rules: [] }, packs: states };
  const { rules, follows, shadow, ...base } = on;
  const ordered = rules.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  const pack = {
    ...base.pack,
    denialWords: { ...base.pack.denialWords, ...denialWords(ordered, base.tables) },
  };
  return {
    ...base,
    payers: follows.size > 0 ? payersFollowing(base.payers, follows) : base.payers,
    pack: { ...pack, rules: ordered.filter(({ id }) => !shadow.has(id)) },
    shadow: { ...pack, rules: ordered.filter(({ id }) => shadow.has(id)).map(unheard) },
    packs: states,
  };
}

const placeOf = ({ category, id }: ShippedRule): string => `${category}/${id}`;

/** A rule that is tried out has no say over others. */
function unheard({ supersedes: _supersedes, yieldsTo: _yieldsTo, ...rule }: ShippedRule): ShippedRule {
  return { ...rule, branches: rule.branches.map(({ supersedes: _own, ...branch }) => branch) };
}

/** What packs have made so far. */
interface Layer extends PackBase {
  readonly rules: readonly ShippedRule[];
  /** Payers by the rules that are for them alone. */
  readonly follows: ReadonlyMap<string, readonly string[]>;
  readonly shadow: ReadonlySet<string>;
}

/** @param leftOut gets what of the pack stays out */
function withPack(
  before: Layer,
  installed: InstalledPack,
  isCore: ReadonlySet<string>,
  leftOut: LeftOut[],
): Layer {
  const { manifest, content } = installed.pack;
  const isOut = (part: LeftOut['part'], id: string): boolean =>
    installed.leftOut.some((one) => one.part === part && one.id === id);
  const attempt = <T>(part: LeftOut['part'], id: string, action: () => T): T | undefined => {
    if (isOut(part, id)) return undefined;
    try {
      return action();
    } catch (error) {
      leftOut.push({ part, id, reasons: [error instanceof Error ? error.message : String(error)] });
      return undefined;
    }
  };
  let { sets } = before.pack;
  for (const change of content.sets ?? [])
    sets = attempt('set', change.set, () => setsWith(sets, change)) ?? sets;
  let { payers } = before;
  for (const change of content.payers ?? [])
    payers = attempt('payer', change.id, () => payersWith(payers, change)) ?? payers;
  const kinds = (content.kinds ?? []).filter(({ id }) => !isOut('rule', id));
  const stages = papersIn(kinds);
  const documents = { ...stages, ...before.pack.documents };
  const papers = { ...Object.fromEntries(Object.keys(stages).map((paper) => [paper, {}])), ...before.papers };
  const name = { id: manifest.id, title: manifest.title, version: manifest.version };
  const setting = { sets, setEditions: before.pack.setEditions, papers, payers };
  const trees = (content.rules ?? []).flatMap((rule) => {
    const { cases: _cases, unsure: _unsure, ...shipped } = rule;
    return isOut('rule', rule.id) ? [] : [shipped];
  });
  const made = kinds.flatMap((one) => attempt('rule', one.id, () => makeShipped(one, setting)) ?? []);
  const taken = new Set(before.rules.map(({ id }) => id));
  const own = [...trees, ...made].flatMap((rule): ShippedRule[] => {
    if (!taken.has(rule.id)) return [{ ...rule, pack: name }];
    leftOut.push({ part: 'rule', id: rule.id, reasons: ['another pack has a rule of this id'] });
    return [];
  });
  const changed = (content.changes ?? []).reduce<readonly ShippedRule[]>((rules, change) => {
    if (isOut('change', change.rule)) return rules;
    const known = isCore.has(change.rule.split('#')[0] ?? '') && withChange(rules, change);
    if (known) return known;
    leftOut.push({ part: 'change', id: change.rule, reasons: ['the bundled pack has no such rule'] });
    return rules;
  }, before.rules);
  const portals = (content.portals ?? []).filter(({ id }) => !isOut('portal', id));
  const alone = kinds.flatMap(({ id, forPayers }) =>
    forPayers && own.some((rule) => rule.id === id) ? [[id, forPayers] as const] : [],
  );
  return {
    ...before,
    pack: { ...before.pack, sets, documents },
    payers,
    papers,
    portals: [...before.portals.filter(({ id }) => !portals.some((one) => one.id === id)), ...portals],
    rules: [...changed, ...own],
    follows: new Map([...before.follows, ...alone]),
    shadow: new Set([
      ...before.shadow,
      ...(content.shadow ?? []).filter((id) => own.some((rule) => rule.id === id)),
    ]),
  };
}

/**
 * Rules with a change made.
 * @returns undefined where none of them is the one that it names; a rule that lost its last branch is gone
 */
export function withChange(
  rules: readonly ShippedRule[],
  { rule: name, severity }: Pick<RuleChange, 'rule' | 'severity'>,
): readonly ShippedRule[] | undefined {
  const [id, branch] = name.split('#');
  const rule = rules.find((one) => one.id === id);
  if (!rule || (branch !== undefined && !rule.branches.some((one) => one.id === branch))) return undefined;
  const branches = branchesWith(rule.branches, severity, branch);
  return rules.flatMap((one) => (one !== rule ? [one] : branches.length > 0 ? [{ ...rule, branches }] : []));
}

function branchesWith(
  branches: readonly Branch[],
  severity: Severity | 'off',
  only?: string,
): readonly Branch[] {
  const isMeant = ({ id }: Branch): boolean => only === undefined || id === only;
  if (severity === 'off') return branches.filter((branch) => !isMeant(branch));
  const worst = Math.min(...branches.filter(isMeant).map((branch) => SEVERITIES.indexOf(branch.severity)));
  return branches.map((branch) => {
    const own = SEVERITIES.indexOf(branch.severity);
    const isLouder = own < SEVERITIES.indexOf(severity);
    return isMeant(branch) && (own === worst || isLouder) ? { ...branch, severity } : branch;
  });
}
