import { type RulePack, SEVERITIES, type Severity } from '../rules/types.ts';
import { type PackBase, setsWith } from './extend.ts';
import { titleOf } from './text.ts';
import type { KindRule, PackContent, PackManifest, RuleChange, TeamPack } from './types.ts';

/** What differs between two versions of a pack, for the lead before publishing and for whoever reads the history. */

export const ASPECTS = [
  'title',
  'conditions',
  'codes',
  'payers',
  'dates',
  'words',
  'denials',
  'documents',
  'sources',
  'order',
  'cases',
] as const;
/** A side of a rule that people ask for by name. */
export type Aspect = (typeof ASPECTS)[number];

type What = 'added' | 'changed' | 'removed';
type Level = Severity | 'off';

/** How a bundled rule is changed: what it was and what it is, the pack's own change and the bundled severity taken together. */
export interface ChangeDiff {
  /** `rule` or `rule#branch`. */
  readonly rule: string;
  readonly title: string;
  /** Left out where the bundled pack has no such rule. */
  readonly before?: Level;
  readonly after?: Level;
  /** It was said as a denial by Box24, and is not any more. */
  readonly silencesDenial: boolean;
}

export interface RuleDiff {
  readonly id: string;
  readonly title: string;
  readonly what: What;
  /** That of its worst branch; stands here where it differs, or where the rule is new or gone. */
  readonly severity?: { readonly before?: Severity; readonly after?: Severity };
  /** What of a changed rule differs besides. */
  readonly aspects: readonly Aspect[];
  /** It was silent and speaks now, or the other way round. */
  readonly shadow?: 'begins' | 'ends';
}

export interface SetDiff {
  readonly set: string;
  readonly joins: readonly string[];
  readonly leaves: readonly string[];
}

export interface PartDiff {
  readonly part: 'payer' | 'portal' | 'scenario';
  readonly id: string;
  readonly title: string;
  readonly what: What;
  /** Names of what differs. */
  readonly values: readonly string[];
  /** Of a payer: what it is said to want, as packs write it, where that differs. */
  readonly wants?: readonly WantDiff[];
}

/** One thing that a payer is said to want; left out on the side that says nothing of it. */
export interface WantDiff {
  readonly name: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** What of the manifest matters for those who install it. */
const FIELDS = ['channel', 'starts', 'expires', 'minimumEngine', 'wholeOrNothing', 'keys'] as const;
export interface FieldDiff {
  readonly field: (typeof FIELDS)[number];
  readonly before?: string;
  readonly after?: string;
}

export interface PackDiff {
  readonly id: string;
  readonly before?: string;
  readonly after: string;
  /** Severity changes of bundled rules, those that silence a denial first. */
  readonly changes: readonly ChangeDiff[];
  /** Of the pack's own rules, those with another severity first. */
  readonly rules: readonly RuleDiff[];
  readonly sets: readonly SetDiff[];
  readonly parts: readonly PartDiff[];
  readonly fields: readonly FieldDiff[];
}

/**
 * Compares two versions of a pack.
 * @param before left out: everything is new
 * @param core the bundled rules, for what changes mean, and the payers, for their titles
 */
export function diffPacks(
  before: TeamPack | undefined,
  after: TeamPack,
  { pack: core, payers }: Pick<PackBase, 'pack' | 'payers'>,
): PackDiff {
  const [old, now] = [before?.content ?? {}, after.content];
  return {
    id: after.manifest.id,
    ...(before && { before: before.manifest.version }),
    after: after.manifest.version,
    changes: changeDiffs(old, now, core),
    rules: ruleDiffs(old, now),
    sets: setDiffs(old, now, core),
    parts: [...payerDiffs(old, now, payers), ...portalDiffs(old, now), ...scenarioDiffs(old, now)],
    fields: before ? fieldDiffs(before.manifest, after.manifest) : [],
  };
}

/** The same data has the same text, whatever the order of its names. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  ) ?? '';
const same = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);
const worst = (severities: readonly Severity[]): Severity | undefined =>
  SEVERITIES.find((severity) => severities.includes(severity));

function changeDiffs(old: PackContent, now: PackContent, core: RulePack): ChangeDiff[] {
  const byRule = (changes: readonly RuleChange[] = []) =>
    new Map(changes.map((one) => [one.rule, one.severity]));
  const [was, is] = [byRule(old.changes), byRule(now.changes)];
  const names = [...new Set([...was.keys(), ...is.keys()])].filter((name) => was.get(name) !== is.get(name));
  const diffs = names.map((name): ChangeDiff => {
    const [id, branch] = name.split('#');
    const rule = core.rules.find((one) => one.id === id);
    const meant = rule?.branches.filter((one) => branch === undefined || one.id === branch) ?? [];
    const own = worst(meant.map(({ severity }) => severity));
    const [from, to] = [was.get(name) ?? own, is.get(name) ?? own];
    return {
      rule: name,
      title: rule?.title ?? name,
      ...(own && from && { before: from }),
      ...(own && to && { after: to }),
      silencesDenial: own === 'will-deny' && to !== 'will-deny',
    };
  });
  return diffs.toSorted((a, b) => Number(b.silencesDenial) - Number(a.silencesDenial));
}

/** A rule of either sort, its sides apart. */
interface Sides {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity | undefined;
  readonly shadow: boolean;
  readonly sides: Readonly<Record<Aspect, unknown>>;
}

function sidesOf({ rules = [], kinds = [], shadow = [] }: PackContent): Map<string, Sides> {
  const isShadow = new Set(shadow);
  const trees = rules.map((rule): Sides => {
    const of = (part: (branch: (typeof rule.branches)[number]) => unknown) =>
      rule.branches.map((branch) => [branch.id, part(branch)]);
    return {
      id: rule.id,
      title: rule.title,
      severity: worst(rule.branches.map(({ severity }) => severity)),
      shadow: isShadow.has(rule.id),
      sides: {
        title: rule.title,
        conditions: [
          rule.scope,
          rule.params,
          of(({ scope, when, unless, fires, expect, fault, ifUnknown, also }) => [
            scope,
            when,
            unless,
            fires,
            expect,
            fault,
            ifUnknown,
            also,
          ]),
        ],
        codes: [rule.codes, of(({ codes }) => codes)],
        payers: [rule.payers, of(({ payers }) => payers)],
        dates: [rule.effective, of(({ effective }) => effective)],
        words: [
          rule.why,
          of(({ message, fix, edits, fields, severity }) => [message, fix, edits, fields, severity]),
        ],
        denials: [rule.denials, rule.remedy, of(({ denials, remedy }) => [denials, remedy])],
        documents: rule.documents,
        sources: [rule.sources, rule.unsure],
        order: [rule.supersedes, rule.yieldsTo, of(({ supersedes }) => supersedes)],
        cases: rule.cases,
      },
    };
  });
  const made = kinds.map(
    (one: KindRule): Sides => ({
      id: one.id,
      title: titleOf(one),
      severity: one.severity,
      shadow: isShadow.has(one.id),
      sides: {
        title: one.title,
        conditions: [one.kind, one.parameters],
        codes: one.codes,
        payers: [one.payers, one.forPayers],
        dates: one.effective,
        words: [one.message, one.fix, one.why],
        denials: [one.denials, one.remedy],
        documents: one.documents,
        sources: [one.sources, one.unsure],
        order: one.supersedes,
        cases: one.cases,
      },
    }),
  );
  return new Map([...trees, ...made].map((one) => [one.id, one]));
}

function ruleDiffs(old: PackContent, now: PackContent): RuleDiff[] {
  const [was, is] = [sidesOf(old), sidesOf(now)];
  const diffs = [...new Set([...is.keys(), ...was.keys()])].flatMap((id): RuleDiff[] => {
    const [a, b] = [was.get(id), is.get(id)];
    const what = a && b ? 'changed' : b ? 'added' : 'removed';
    const aspects = a && b ? ASPECTS.filter((aspect) => !same(a.sides[aspect], b.sides[aspect])) : [];
    const differs = a?.severity !== b?.severity;
    const shadow =
      a?.shadow === b?.shadow ? undefined : b?.shadow ? 'begins' : a?.shadow && b ? 'ends' : undefined;
    if (what === 'changed' && aspects.length === 0 && !differs && !shadow) return [];
    const severity = {
      ...(a?.severity && { before: a.severity }),
      ...(b?.severity && { after: b.severity }),
    };
    return [
      {
        id,
        title: b?.title ?? a?.title ?? id,
        what,
        aspects,
        ...(differs && { severity }),
        ...(shadow && { shadow }),
      },
    ];
  });
  const first = ({ what, severity }: RuleDiff) => (what === 'changed' && severity ? 0 : 1);
  return diffs.toSorted((a, b) => first(a) - first(b));
}

function setDiffs(old: PackContent, now: PackContent, core: RulePack): SetDiff[] {
  const setsOf = ({ sets = [] }: PackContent) => sets.reduce(setsWith, core.sets);
  const [was, is] = [setsOf(old), setsOf(now)];
  const names = [...new Set([...(old.sets ?? []), ...(now.sets ?? [])].map(({ set }) => set))];
  return names.flatMap((set): SetDiff[] => {
    const [a, b] = [new Set(was[set]), new Set(is[set])];
    const joins = [...b].filter((member) => !a.has(member));
    const leaves = [...a].filter((member) => !b.has(member));
    return joins.length + leaves.length > 0 ? [{ set, joins, leaves }] : [];
  });
}

/** What happened to parts with an id. @param values names of what differs in one */
function partDiffs<T extends { readonly id: string }>(
  part: PartDiff['part'],
  [old, now]: readonly [readonly T[], readonly T[]],
  called: (one: T) => string,
  values: (a: T, b: T) => readonly string[],
): PartDiff[] {
  const [was, is] = [old, now].map((list) => new Map(list.map((one) => [one.id, one])));
  return [...new Set([...now, ...old].map(({ id }) => id))].flatMap((id): PartDiff[] => {
    const [a, b] = [was?.get(id), is?.get(id)];
    const title = [b, a].flatMap((one) => (one ? [called(one)] : []))[0] ?? id;
    if (a && b) return same(a, b) ? [] : [{ part, id, title, what: 'changed', values: values(a, b) }];
    return [{ part, id, title, what: b ? 'added' : 'removed', values: [] }];
  });
}

const namesThatDiffer = (a: object, b: object): string[] => {
  const [was, is] = [
    new Map<string, unknown>(Object.entries(a)),
    new Map<string, unknown>(Object.entries(b)),
  ];
  return [...new Set([...was.keys(), ...is.keys()])].filter((name) => !same(was.get(name), is.get(name)));
};

function payerDiffs(old: PackContent, now: PackContent, known: PackBase['payers']): PartDiff[] {
  const diffs = partDiffs(
    'payer',
    [old.payers ?? [], now.payers ?? []],
    ({ id, payer }) => payer?.title ?? known.find((one) => one.id === id)?.title ?? id,
    (a, b) => namesThatDiffer({ payer: a.payer, source: a.source }, { payer: b.payer, source: b.source }),
  );
  const valuesOf = ({ payers = [] }: PackContent, id: string) =>
    new Map(Object.entries(payers.find((one) => one.id === id)?.values ?? {}));
  return diffs.map((one) => {
    const [was, is] = [valuesOf(old, one.id), valuesOf(now, one.id)];
    const names = [...new Set([...is.keys(), ...was.keys()])];
    const wants = names.flatMap((name): WantDiff[] => {
      const [before, after] = [was.get(name), is.get(name)];
      if (same(before, after)) return [];
      return [{ name, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }];
    });
    return { ...one, wants };
  });
}

const portalDiffs = (old: PackContent, now: PackContent): PartDiff[] =>
  partDiffs('portal', [old.portals ?? [], now.portals ?? []], ({ title }) => title, namesThatDiffer);

const scenarioDiffs = (old: PackContent, now: PackContent): PartDiff[] =>
  partDiffs('scenario', [old.scenarios ?? [], now.scenarios ?? []], ({ title }) => title, namesThatDiffer);

function fieldDiffs(old: PackManifest, now: PackManifest): FieldDiff[] {
  return FIELDS.flatMap((field): FieldDiff[] => {
    if (same(old[field], now[field])) return [];
    const [before, after] = [textOf(old[field]), textOf(now[field])];
    return [{ field, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }];
  });
}

const textOf = (value: unknown): string | undefined =>
  value === undefined || typeof value === 'string' ? value : JSON.stringify(value);
