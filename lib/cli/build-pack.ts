import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { coreRegistry } from '../facts/registry.ts';
import type { Vocabulary } from '../forms/vocabulary.ts';
import { readyVocabulary, type WrittenVocabulary } from '../forms/written-vocabulary.ts';
import { readProfile } from '../portals/profile-file.ts';
import { portalJsonSchema } from '../portals/schema.ts';
import type { PortalProfile } from '../portals/types.ts';
import { compileWhole } from '../rules/compile.ts';
import { denialWords } from '../rules/denial-words.ts';
import { type LintWorld, lintRule } from '../rules/lint.ts';
import type { PaperKinds } from '../rules/papers.ts';
import { RuleSchema, ruleJsonSchema } from '../rules/schema.ts';
import { type SchemaFault, schemaFaults } from '../rules/schema-faults.ts';
import type { Statement } from '../rules/statements.ts';
import type { PackWords } from '../rules/translation.ts';
import type { Rule, RulePack } from '../rules/types.ts';
import { type DiagnosisText, diagnosisTable } from '../tables/diagnoses.ts';
import type { PayerData } from '../tables/payers.ts';
import type { TableData } from '../tables/types.ts';
import { languageFolder, languagesIn, writeWords } from './languages/files.ts';
import { loadLanguages } from './languages/load.ts';
import { writePages } from './pages/pages.ts';
import { parseBundledRules, parseRules } from './parse-rules.ts';
import { readWrittenVocabulary } from './read-vocabulary.ts';
import { remember } from './remember.ts';
import { readDocuments, readPapers } from './tables/documents.ts';
import { loadSetEditions } from './tables/editions.ts';
import { loadPayerGaps, loadPayers, type PayerGaps } from './tables/payers.ts';
import { loadSetNames, loadSets, type SetNames } from './tables/sets.ts';
import { readStatements } from './tables/statements.ts';

/** Where the bundled pack's files lie. */
export const CORE_PACK_FOLDER = join(import.meta.dirname, '../core-pack');
/** The JSON Schema that editors use for rule files; written from the Zod schema. */
export const RULE_SCHEMA_FILE = join(CORE_PACK_FOLDER, 'rule.schema.json');

/** The same for portal profiles. */
export const PORTAL_SCHEMA_FILE = join(CORE_PACK_FOLDER, 'portal.schema.json');

/** ICD-10-CM as `npm run build-tables` packed it, beside the other tables. */
export const DIAGNOSES_FILE = 'icd10.txt';

export interface CorePack {
  readonly pack: RulePack;
  /** The rules as written, with their cases, in the order of the pack. */
  readonly rules: readonly Rule[];
  readonly tables: readonly TableData[];
  /** What the table of diagnoses is made from; it goes into the build as it is. */
  readonly diagnoses: DiagnosisText;
  readonly payers: readonly PayerData[];
  /** What the payer files say that they do not know; for the pages of docs. */
  readonly payerGaps: readonly PayerGaps[];
  /** What named sets are called. */
  readonly setNames: SetNames;
  /** What there is to know of the papers that rules name. */
  readonly papers: PaperKinds;
  /** Modifiers that state a fact. */
  readonly statements: readonly Statement[];
  /** What it says in other languages, by language. */
  readonly languages: Readonly<Record<string, PackWords>>;
  /** What captions on claim forms mean. */
  readonly vocabulary: Vocabulary;
  /** The same as it is written. */
  readonly writtenVocabulary: WrittenVocabulary;
  /** Where the fields of known portals are. */
  readonly portals: readonly PortalProfile[];
  /** Absolute paths of all files that went in, for a builder that watches. */
  readonly files: readonly string[];
}

/** Faults in the pack's files, one a line: file, place in the file, reason. */
class PackFault extends Error {
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'PackFault';
    this.faults = faults;
  }
}

/** A rule file: a rule, or the faults that keep it from being one. */
export interface RuleFile {
  /** Below the pack's folder. */
  readonly file: string;
  readonly rule?: Rule;
  readonly faults: readonly string[];
}

function filesUnder(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
}

/** Reads the rule files and checks their shape; what they name is checked by {@link lintFile}. */
export function readRules(folder: string = CORE_PACK_FOLDER): RuleFile[] {
  const paths = filesUnder(join(folder, 'rules'), '.yaml');
  const parse = folder === CORE_PACK_FOLDER ? parseBundledRules : parseRules;
  const all = parse(paths.map((path) => readFileSync(path, 'utf8')));
  return paths.map((path, index) => {
    const file = relative(folder, path);
    const parsed = all[index] ?? { fault: 'was not read' };
    if ('fault' in parsed) return { file, faults: [`${file}: ${parsed.fault}`] };
    const result = RuleSchema.safeParse(parsed.data);
    if (!result.success)
      return { file, faults: schemaFaults(result.error.issues).map((fault) => faultText(file, fault)) };
    return { file, rule: result.data, faults: placeFaults(file, result.data) };
  });
}

function faultText(file: string, { path, message }: SchemaFault): string {
  const place = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return [file, place.replace(/^\./, ''), message].filter(Boolean).join(': ');
}

/** A rule is found by its id: the file is named after it, and lies in the folder of its category. */
function placeFaults(file: string, rule: Rule): string[] {
  const faults: string[] = [];
  if (basename(file, '.yaml') !== rule.id) faults.push(`${file}: id: is ${rule.id}, unlike the file's name`);
  if (basename(dirname(file)) !== rule.category)
    faults.push(`${file}: category: is ${rule.category}, unlike the file's folder`);
  return faults;
}

/** All faults of a rule file. */
export function lintFile({ file, rule, faults }: RuleFile, world: LintWorld): string[] {
  const lint = rule ? lintRule(rule, world) : [];
  return [...faults, ...lint.map(({ path, reason }) => `${file}: ${path}: ${reason}`)];
}

/**
 * Reads the portal profiles, in the order of their ids.
 * @throws PackFault listing every fault
 */
function loadPortals(folder: string): PortalProfile[] {
  const profiles: PortalProfile[] = [];
  const faults = filesUnder(join(folder, 'portals'), '.yaml').flatMap((path) => {
    const file = relative(folder, path);
    const read = readProfile(readFileSync(path, 'utf8'));
    if (!read.profile) return read.faults.map((fault) => `${file}: ${fault.path}: ${fault.reason}`);
    profiles.push(read.profile);
    const { id } = read.profile;
    return id === basename(file, '.yaml') ? [] : [`${file}: id: is ${id}, unlike the file's name`];
  });
  if (faults.length > 0) throw new PackFault(faults);
  return profiles;
}

/** The pack's tables, as `npm run build-tables` wrote them, that of diagnoses last. */
function readTables(folder: string = CORE_PACK_FOLDER): TableData[] {
  const tables = filesUnder(join(folder, 'tables'), '.json').map(
    (file) => JSON.parse(readFileSync(file, 'utf8')) as TableData,
  );
  return [...tables, diagnosisTable(readDiagnoses(folder))];
}

const readDiagnoses = (folder: string): DiagnosisText =>
  readFileSync(join(folder, 'tables', DIAGNOSES_FILE), 'utf8');

/** All that a pack is made of. */
type PackWorld = Omit<LintWorld, 'rules'> &
  Pick<RulePack, 'setEditions'> & { readonly rules: readonly Rule[] };

/** What the rules of the pack may name. @throws SourceFault for a set file that is wrong */
export function readWorld(files: readonly RuleFile[], folder: string = CORE_PACK_FOLDER): PackWorld {
  const tables = readTables(folder);
  return {
    registry: coreRegistry,
    tables,
    sets: loadSets(join(folder, 'tables/sets'), tables),
    documents: readDocuments(join(folder, 'documents.yaml')),
    setEditions: loadSetEditions(join(folder, 'tables')),
    rules: files.flatMap((file) => file.rule ?? []),
  };
}

/** What of a pack can be kept as JSON. */
type KeptPack = Omit<CorePack, 'files'>;

/**
 * Reads and checks the bundled pack: once, and again only when a file of it changes, or the program that checks it.
 * @throws PackFault listing every fault of the rule or portal files; SourceFault for a set, payer or language file
 */
export function loadCorePack(folder: string = CORE_PACK_FOLDER): CorePack {
  const files = ['.yaml', '.json', '.txt'].flatMap((ending) => filesUnder(folder, ending));
  if (folder !== CORE_PACK_FOLDER) return { ...checkPack(folder), files };
  const kept = remember('core-pack', packAndProgram(), (): KeptPack => {
    const core = checkPack(folder);
    return { ...core, tables: core.tables.filter((table) => !table.rowsOf) };
  });
  return { ...kept, tables: [...kept.tables, diagnosisTable(kept.diagnoses)], files };
}

/** The texts of all that the bundled pack follows from: its files, the program in `lib`, and the packages by their lock file. */
function packAndProgram(): readonly string[] {
  const lib = join(import.meta.dirname, '..');
  const program = filesUnder(lib, '.ts').filter((file) => !file.endsWith('.test.ts'));
  const packages = ['package.json', 'package-lock.json'].map((name) => join(lib, '..', name));
  const data = ['.yaml', '.json', '.txt'].flatMap((ending) => filesUnder(CORE_PACK_FOLDER, ending));
  return [...program, ...data, ...packages].flatMap((file) => [
    relative(lib, file),
    readFileSync(file, 'utf8'),
  ]);
}

/** Reads and checks a pack, whatever was known of it. */
function checkPack(folder: string): KeptPack {
  const files = readRules(folder);
  const world = readWorld(files, folder);
  const faults = files.flatMap((file) => lintFile(file, world));
  if (faults.length > 0) throw new PackFault(faults);
  const pack = packOf(world);
  // What lint lets through must compile; a fault of lint shows here and not in a page.
  compileWhole(pack);
  const { rules } = world;
  const statements = readStatements(join(folder, 'statements.yaml'), world.documents, world.sets);
  const writtenVocabulary = readWrittenVocabulary(join(folder, 'vocabulary.yaml'));
  return {
    pack,
    rules,
    tables: world.tables,
    diagnoses: readDiagnoses(folder),
    payers: loadPayers(join(folder, 'payers')),
    payerGaps: loadPayerGaps(join(folder, 'payers')),
    setNames: loadSetNames(join(folder, 'tables/sets')),
    papers: readPapers(join(folder, 'documents.yaml')),
    statements,
    languages: loadLanguages(folder, { pack, rules, statements }, folder === CORE_PACK_FOLDER),
    vocabulary: readyVocabulary(writtenVocabulary),
    writtenVocabulary,
    portals: loadPortals(folder),
  };
}

/** The version of the bundled rules is that of the program. */
function packVersion(): string {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

/** What goes to a page of the rules of a world: no cases and doubts; all sets, since facts use them too; the words of their denials. */
export function packOf(world: Omit<PackWorld, 'registry'>): RulePack {
  const { rules, sets, setEditions, tables, documents } = world;
  return {
    id: 'core',
    version: packVersion(),
    rules: rules.map(({ cases: _cases, unsure: _unsure, ...rule }) => rule),
    sets,
    documents,
    setEditions,
    denialWords: denialWords(rules, tables),
  };
}

/** The text of `rule.schema.json`. */
export const ruleSchemaText = (): string => `${JSON.stringify(ruleJsonSchema(), null, 2)}\n`;
/** The text of `portal.schema.json`. */
export const portalSchemaText = (): string => `${JSON.stringify(portalJsonSchema(), null, 2)}\n`;

// Run as a program: writes the schema files and the generated pages of docs/, brings the languages up to date, and says what the
// pack holds.
if (process.argv[1] === import.meta.filename) {
  writeFileSync(RULE_SCHEMA_FILE, ruleSchemaText());
  writeFileSync(PORTAL_SCHEMA_FILE, portalSchemaText());
  try {
    const core = loadCorePack();
    const { rules, tables, portals } = core;
    const pages = writePages(core);
    for (const language of languagesIn(CORE_PACK_FOLDER))
      writeWords(languageFolder(CORE_PACK_FOLDER, language), language, rules, true);
    const wrote = [RULE_SCHEMA_FILE, PORTAL_SCHEMA_FILE].map((file) => relative('.', file)).join(', ');
    console.log(
      `${rules.length} rules, ${tables.length} tables, ${portals.length} portals; wrote ${wrote} and ${pages} pages of docs`,
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}
