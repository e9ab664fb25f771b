import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  CORE_PACK_FOLDER,
  type CorePack,
  loadCorePack,
  PORTAL_SCHEMA_FILE,
  portalSchemaText,
} from './build-pack.ts';
import { corePackPlugin } from './core-pack-plugin.ts';

const RULE = 'rules/diagnosis/breast-prosthesis-dx-side.yaml';
let folder = '';

/** Rules enough to see what becomes of a fault: reading all of them takes seconds. */
const FEW = ['breast-prosthesis-dx-side.yaml', 'claim-arithmetic.yaml'];
const isOfFew = (file: string): boolean =>
  !file.includes(join('languages', 'es')) &&
  (!file.startsWith(join(CORE_PACK_FOLDER, 'rules')) ||
    !file.endsWith('.yaml') ||
    FEW.includes(basename(file)));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'core pack '));
  cpSync(CORE_PACK_FOLDER, folder, { recursive: true, filter: isOfFew });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Changes a file of the pack. */
function edit(file: string, from: string | RegExp, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${file} has no ${from} to change.`);
  writeFileSync(path, changed);
}

/** What stops a build with this pack. */
async function buildError(): Promise<string> {
  const entry = join(folder, 'entry.js');
  writeFileSync(entry, "import pack from 'virtual:core-pack'; console.log(pack);");
  try {
    await build({
      configFile: false,
      logLevel: 'silent',
      plugins: [corePackPlugin(folder)],
      build: { write: false, lib: { entry, formats: ['es'] } },
    });
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe('a fault in a rule file names file, place and reason', () => {
  test.each([
    [
      'a key that does not exist',
      /^scope: line$/m,
      'scope: line\ncolour: red',
      `${RULE}: colour: is no name that belongs here`,
    ],
    ['YAML that is none', /^title: .*$/m, 'title: [', `${RULE}: line `],
    [
      'a fact that does not exist',
      'fact: line.side, eq',
      'fact: line.sideColour, eq',
      `${RULE}: branches[1].when: No fact is called "line.sideColour"`,
    ],
    [
      'an operator that does not fit',
      'fact: line.side, eq: right',
      'fact: line.side, has: X',
      `${RULE}: branches[1].when: has takes codes`,
    ],
    [
      'an id unlike the name of the file',
      /^id: breast-prosthesis-dx-side$/m,
      'id: breast-prosthesis-dx-sides',
      `${RULE}: id: is breast-prosthesis-dx-sides, unlike the file's name`,
    ],
    [
      'a category unlike the folder',
      /^category: diagnosis$/m,
      'category: modifier',
      `${RULE}: category: is modifier, unlike the file's folder`,
    ],
  ])('%s', (_name, from, to, fault) => {
    edit(RULE, from, to);
    expect(() => loadCorePack(folder)).toThrow(fault);
  });

  test('and stops the build', async () => {
    edit(RULE, /^category: diagnosis$/m, 'category: modifier');
    expect(await buildError()).toContain(`${RULE}: category: is modifier, unlike the file's folder`);
  });

  test('all faults are told at once, one a line', () => {
    edit(RULE, /^category: diagnosis$/m, 'category: modifier');
    edit('rules/identifiers/claim-arithmetic.yaml', /^scope: .*$/m, 'scope: page');
    try {
      loadCorePack(folder);
      expect.unreachable();
    } catch (error) {
      const lines = (error as Error).message.split('\n');
      expect(lines).toHaveLength(2);
      expect(lines[1]).toContain('rules/identifiers/claim-arithmetic.yaml: scope: ');
    }
  });
});

describe('the pack', () => {
  test('goes into a build', async () => {
    expect(await buildError()).toBe('');
  });
  test('is what its files say, also where they were read before', () => {
    rmSync(folder, { recursive: true });
    cpSync(CORE_PACK_FOLDER, folder, { recursive: true });
    const plain = (core: CorePack) => JSON.parse(JSON.stringify({ ...core, files: [] })) as unknown;
    const anew = plain(loadCorePack(folder));
    for (const time of ['first', 'second']) expect(plain(loadCorePack()), time).toEqual(anew);
    expect(loadCorePack().tables.at(-1)?.rowsOf?.('G4733')).toHaveLength(1);
  });
  test('carries the rules without their cases, and where all files lie', () => {
    const { pack, rules, files } = loadCorePack(folder);
    expect(rules.every((rule) => rule.cases.length > 0)).toBe(true);
    expect(pack.rules.some((rule) => 'cases' in rule)).toBe(false);
    expect(files).toContain(join(folder, RULE));
  });
});

describe('portal profiles', () => {
  test('a fault stops the build, with file, place and reason', async () => {
    const file = 'portals/uhc-claim-submission.yaml';
    edit(file, "charge: '#charge-value-{n}'", "price: '#charge-value-{n}'");
    const fault = `${file}: lines.fields.price: "price" is no field of the claim`;
    expect(() => loadCorePack(folder)).toThrow(fault);
    expect(await buildError()).toContain(fault);
  });
  test('one file adds a portal', () => {
    cpSync(join(folder, 'portals/uhc-claim-submission.yaml'), join(folder, 'portals/another.yaml'));
    edit('portals/another.yaml', 'id: uhc-claim-submission', 'id: another');
    expect(loadCorePack(folder).portals.map(({ id }) => id)).toContain('another');
    edit('portals/another.yaml', 'id: another', 'id: other');
    expect(() => loadCorePack(folder)).toThrow("portals/another.yaml: id: is other, unlike the file's name");
  });
  test('the schema for editors is that of the check', () => {
    expect(readFileSync(PORTAL_SCHEMA_FILE, 'utf8')).toBe(portalSchemaText());
  });
});
