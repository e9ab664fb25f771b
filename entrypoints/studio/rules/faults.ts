import { coreRegistry } from '../../../lib/facts/registry.ts';
import type { PackBase } from '../../../lib/packs/extend.ts';
import { parametersOf } from '../../../lib/packs/kind-parameters.ts';
import { kindOf } from '../../../lib/packs/kinds/index.ts';
import { proveWhole } from '../../../lib/packs/prove.ts';
import { packFaultText, readPack } from '../../../lib/packs/schema.ts';
import type { KindRule, PackContent, TeamPack } from '../../../lib/packs/types.ts';
import { studioText, studioTextOf } from '../../../lib/texts/studio-text.ts';

/** What is amiss with a rule by kind, at its fields. */
export interface RuleFaults {
  /** Whether it reads as a sentence: its parameters are whole. */
  readonly isWhole: boolean;
  readonly parameters: Readonly<Record<string, string>>;
  readonly codes: string | undefined;
  readonly sets: string | undefined;
  readonly payers: string | undefined;
  readonly dates: string | undefined;
  /** What stands at no field; in English, as packs say it. */
  readonly others: readonly string[];
}

/** What a rule is proved in before its pack is whole. */
export const DRAFT_MANIFEST: TeamPack['manifest'] = {
  format: 1,
  id: 'draft',
  title: 'Draft',
  version: '1.0.0',
  channel: 'all',
  created: '2000-01-01T00:00:00Z',
  expires: '9999-01-01T00:00:00Z',
  minimumEngine: '0.1.0',
  author: 'Draft',
  notes: 'Draft',
};
/** Their fields say what is amiss with them. */
const AT_FIELDS: ReadonlySet<unknown> = new Set([
  'parameters',
  'codes',
  'payers',
  'effective',
  'sources',
  'denials',
]);

export function faultsOf(rule: KindRule, content: PackContent, base: PackBase): RuleFaults {
  const { issues } = kindOf(rule.kind)?.parameters.safeParse(rule.parameters).error ?? { issues: [] };
  const parameters = Object.fromEntries(
    issues.map(({ path }) => [String(path[0] ?? firstOf(rule)), parameterFault(rule, path)]),
  );
  const pack: TeamPack = {
    manifest: DRAFT_MANIFEST,
    content: { ...content, kinds: [rule], rules: [], shadow: [] },
  };
  const schema = readPack({ manifest: DRAFT_MANIFEST, content: { kinds: [rule] } }).faults.map((fault) => ({
    ...fault,
    path: fault.path.slice(3),
  }));
  const at = (name: string) => schema.some(({ path }) => path[0] === name);
  const sets = rule.codes?.set ?? [];
  const isUnknown = sets.some((name) => !Object.hasOwn(base.pack.sets, name) && !isOwn(content, name));
  const noPayer = !rule.forPayers && Object.values(rule.payers ?? {}).every((mode) => mode === 'off');
  const left = schema.length > 0 || noPayer || isUnknown ? [] : proveWhole(pack, base, coreRegistry).leftOut;
  return {
    isWhole: issues.length === 0,
    parameters,
    codes: at('codes') ? studioText('fault.input.codes') : undefined,
    sets: isUnknown ? studioText('fault.sets') : undefined,
    payers: noPayer ? studioText('fault.payers') : undefined,
    dates: at('effective') ? studioText('fault.dates') : undefined,
    others: [
      ...schema.filter(({ path }) => !AT_FIELDS.has(path[0])).map(packFaultText),
      ...left.filter(({ id }) => id === rule.id).flatMap(({ reasons }) => reasons),
    ],
  };
}

const isOwn = ({ sets = [] }: PackContent, name: string): boolean => sets.some(({ set }) => set === name);

const firstOf = ({ kind }: KindRule): string => {
  const known = kindOf(kind);
  return known ? (parametersOf(known)[0]?.name ?? '') : '';
};

function parameterFault(rule: KindRule, path: readonly PropertyKey[]): string {
  const known = kindOf(rule.kind);
  const name = String(path[0] ?? firstOf(rule));
  const parameter = known && parametersOf(known).find((one) => one.name === name);
  if (rule.parameters[name] === undefined) return studioText('fault.needed');
  return studioTextOf(`fault.input.${parameter?.input ?? ''}`) ?? studioText('fault.fits');
}
