import { Document, isScalar, isSeq, visit } from 'yaml';
import { z } from 'zod';
import { CLAIM_FIELDS, fieldDefinition } from '../claim/fields.ts';
import { lintProfile } from '../portals/lint.ts';
import { profileRank } from '../portals/profile-file.ts';
import { PortalProfileSchema } from '../portals/schema.ts';
import type { PortalProfile } from '../portals/types.ts';
import { RuleSchema } from '../rules/schema.ts';
import { type SchemaFault, schemaFaults } from '../rules/schema-faults.ts';
import type { Rule } from '../rules/types.ts';
import { packFileText } from '../texts/pack-file-text.ts';
import { ScenarioSchema } from '../training/scenario-schema.ts';
import type { Scenario } from '../training/scenario-types.ts';
import type { PlaceFault } from './refusal.ts';
import { KindRuleSchema, readPack } from './schema.ts';
import { placesOf } from './schema-place.ts';
import { screen } from './screen.ts';
import type { KindRule, TeamPack } from './types.ts';
import { type LinePlace, parseYaml, type YamlSource } from './yaml-source.ts';

/**
 * A pack, or one rule of it, as YAML that people read, write and keep in git. The YAML says what the payload of an envelope says, by
 * the same names: reading what was written gives the same data. Never imported by a script that runs in a page.
 */

/** Longer files of one rule are no rule; the longest bundled one has 20,000 characters. */
const LONGEST_RULE = 100_000;
/** As a pack's file has at most. */
export const LONGEST_PACK = 8 * 1024 * 1024;

/** What is wrong in a file: by line and column, and by the place in the data where it is not the YAML itself. */
export interface FileFault extends PlaceFault, LinePlace {}

export type ReadFile<T> =
  | { readonly value: T; readonly faults: readonly [] }
  | { readonly value?: undefined; readonly faults: readonly FileFault[] };

/** Reads a whole pack: `manifest` and `content`, as in an envelope. What it names is for `prove.ts`. */
export function readPackFile(text: string): ReadFile<TeamPack> {
  return readWith(text, LONGEST_PACK, (data) => {
    const { pack, faults } = readPack(data);
    return pack ? { value: pack } : { faults };
  });
}

/** Reads one rule with a condition of its own. */
export const readRuleFile = (text: string): ReadFile<Rule> =>
  readWith(text, LONGEST_RULE, (data) => readBy(RuleSchema, data));

/** Reads one rule by kind. */
export const readKindFile = (text: string): ReadFile<KindRule> =>
  readWith(text, LONGEST_RULE, (data) => readBy(KindRuleSchema, data));

/** Reads a part of a claim or context file, by the names of its fields; an empty text is one without any. */
export const readDataFile = (text: string): ReadFile<Readonly<Record<string, unknown>>> =>
  readWith(text.trim() === '' ? '{}' : text, LONGEST_RULE, (data) =>
    readBy(z.record(z.string(), z.unknown()), data),
  );

/** Reads one scenario, as in `lib/training/scenarios`. */
export const readScenarioFile = (text: string): ReadFile<Scenario> =>
  readWith(text, LONGEST_RULE, (data) => readBy(ScenarioSchema, data));

/** Reads one portal profile: its shape, its fields and its selectors. */
export const readPortalFile = (text: string): ReadFile<PortalProfile> =>
  readWith(text, LONGEST_RULE, (data) => {
    const read = readBy<PortalProfile>(PortalProfileSchema, data);
    if (read.faults) return read;
    const faults = lintProfile(read.value).map(({ path, reason }) => ({
      path: pathTo(data, path),
      message: reason,
    }));
    return faults.length > 0 ? { faults } : read;
  });

/** The steps to a place like `lines.fields.modifiers[0]`, in data whose own names may hold dots and brackets. */
function pathTo(data: unknown, place: string): PropertyKey[] {
  if (place === '' || typeof data !== 'object' || data === null) return [];
  const rest = place.replace(/^\./, '');
  const steps = Object.entries(data).map(([key, child]) => ({
    key: Array.isArray(data) ? Number(key) : key,
    said: Array.isArray(data) ? `[${key}]` : key,
    child,
  }));
  const fits = steps.filter(({ said }) => rest.startsWith(said) && /^($|[.[])/.test(rest.slice(said.length)));
  const step = fits.toSorted((a, b) => b.said.length - a.said.length)[0];
  return step ? [step.key, ...pathTo(step.child, rest.slice(step.said.length))] : [];
}

type ReadData<T> =
  | { readonly value: T; readonly faults?: undefined }
  | { readonly value?: undefined; readonly faults: readonly SchemaFault[] };

function readWith<T>(text: string, most: number, read: (data: unknown) => ReadData<T>): ReadFile<T> {
  const parsed = parseYaml(text, most);
  if (parsed.fault) return { faults: [{ place: '', ...parsed.fault }] };
  const { source } = parsed;
  const result = read(source.data);
  return result.faults ? { faults: faultsIn(source, result.faults) } : { value: result.value, faults: [] };
}

function readBy<T>(schema: z.ZodType<T>, data: unknown): ReadData<T> {
  const texts = screen(data);
  if (texts.length > 0) return { faults: texts };
  const result = schema.safeParse(data);
  return result.success ? { value: result.data } : { faults: schemaFaults(result.error.issues) };
}

/** Faults with their lines. */
const faultsIn = (source: YamlSource, faults: readonly SchemaFault[]): FileFault[] =>
  faults.flatMap((fault) => placesOf([fault]).map((place) => ({ ...place, ...source.whereIs(fault.path) })));

/** A fault as people read it: `line 4, column 3, severity: is none of …`. */
export const fileFaultText = ({ line, column, place, reason }: FileFault): string =>
  place === ''
    ? packFileText('fault.line', { line, column, reason })
    : packFileText('fault.line.place', { line, column, place, reason });

/** A portal profile as YAML. */
export const writePortalFile = (profile: PortalProfile): string => yamlOf(profile, profileRank);
/** A whole pack as YAML. */
export const writePackFile = (pack: TeamPack): string => yamlOf(pack);
/** One rule as YAML. */
export const writeRuleFile = (rule: Rule): string => yamlOf(rule);
/** One scenario as YAML; the names in it are in the order of the file. */
export const writeScenarioFile = (scenario: Scenario): string => yamlOf(scenario);
/** One rule by kind as YAML. */
export const writeKindFile = (rule: KindRule): string => yamlOf(rule);

/** As people write a pack and its parts, the names of all of them in one order: each part has some. */
const ORDER = (
  'format manifest content id title version channel created starts expires minimumEngine author notes wholeOrNothing keys next revoked ' +
  'name expect branch rule set kind parameters category payers forPayers payer names payerIds hosts scope codes effective params ' +
  'list prefix except all any not fact days some none every count sum of where ' +
  'missing on context claim from to basis when unless fires fault severity add remove values ifUnknown message fix edits fields ' +
  'branches group carc rarc denials remedy documents sources source section url read confidence unsure supersedes yieldsTo assumeWhy ' +
  'also why cases level causes submitted patient home payer orderedBy story knows planted finds denial rejection teaching people ' +
  'rules kinds changes sets portals shadow scenarios'
).split(' ');

/** Fields of a claim come in the order of the form. */
const FIELD_ORDER: ReadonlyMap<string, number> = new Map(CLAIM_FIELDS.map(({ path }, at) => [path, at]));
function fieldRank(key: string): number {
  const definition =
    fieldDefinition(key) ?? fieldDefinition(`lines[0].${key}`) ?? fieldDefinition(`${key}[0]`);
  return (definition && FIELD_ORDER.get(definition.path)) ?? FIELD_ORDER.size;
}

/** What has no place of its own stays behind what has, as it was. */
const rank = (key: string): number => {
  const at = ORDER.indexOf(key);
  return at < 0 ? ORDER.length : at;
};

/** Below these names stands something else than a pack's own. */
const RANKS: Readonly<Record<string, (key: string) => number>> = { claim: fieldRank, portals: profileRank };

/** The same data with its names in order. @param rankOf the order of the names here */
function inOrder(value: unknown, rankOf: (key: string) => number): unknown {
  if (Array.isArray(value)) return value.map((one) => inOrder(one, rankOf));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => rankOf(a) - rankOf(b));
  return Object.fromEntries(entries.map(([key, child]) => [key, inOrder(child, RANKS[key] ?? rankOf)]));
}

/** Lists of a few codes or modifiers stand on one line. */
const LONGEST_LINE = 100;

/** @param data a part of a pack, or a list of such @param rankOf the order of its names */
export function yamlOf(data: unknown, rankOf: (key: string) => number = rank): string {
  const document = new Document(inOrder(data, rankOf), {
    aliasDuplicateObjects: false,
    version: '1.2',
    schema: 'core',
  });
  visit(document, {
    Seq: (_, seq) => {
      const isPlain = seq.items.every((item) => isScalar(item));
      const length = seq.items.reduce<number>(
        (sum, item) => sum + String(isScalar(item) ? item.value : '').length + 2,
        0,
      );
      if (isSeq(seq) && isPlain && length <= LONGEST_LINE) seq.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
