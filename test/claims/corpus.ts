/** The test claims: whole claims of every product family, with what must be found on each. `README.md` is the format. */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { PAYER_KINDS, type PayerKind } from '../../lib/claim/claim.ts';
import { claimFromJson } from '../../lib/claim/json.ts';
import { type CorePack, loadCorePack } from '../../lib/cli/build-pack.ts';
import { contextFromJson } from '../../lib/facts/context-json.ts';
import type { FactInputs } from '../../lib/facts/types.ts';
import { check } from '../../lib/rules/check.ts';
import { compile, type Rulebook } from '../../lib/rules/compile.ts';
import type { RulePack } from '../../lib/rules/types.ts';
import { decidePayer, withPayer } from '../../lib/session/payer.ts';
import { createTables } from '../../lib/tables/lookup.ts';

export interface TestClaim {
  /** Family and file name: `cpap/first-month`. */
  readonly id: string;
  /** One line: what happened, or what is wrong. */
  readonly notes: string;
  readonly payer: PayerKind;
  /** The day of submission, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Content of a claim file. */
  readonly claim: unknown;
  /** Content of a context file. */
  readonly context: unknown;
  /**
   * `rule#branch` of each finding above `info`, and of each that a rule gives which never says more than `info`; once for
   * each line (or the claim) that it stands on; sorted.
   */
  readonly expect: readonly string[];
}

export interface Judged {
  readonly claim: TestClaim;
  /** Like {@link TestClaim.expect}: what the rules found. */
  readonly found: readonly string[];
  /** Places in the claim that no claim field stands for: misspelt names. */
  readonly ignored: readonly string[];
}

const KEYS = ['notes', 'payer', 'asOf', 'context', 'claim', 'expect'];

/** @throws Error naming the file, where it is not in the format */
export function testClaims(): readonly TestClaim[] {
  return globSync('*/*.json', { cwd: import.meta.dirname })
    .sort()
    .map(readClaim);
}

function readClaim(file: string): TestClaim {
  const json: unknown = JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8'));
  const given = new Map(Object.entries(json ?? {}));
  const id = `${dirname(file)}/${basename(file, '.json')}`;
  const text = (key: string): string => {
    const value: unknown = given.get(key);
    if (typeof value !== 'string' || value === '') throw new Error(`${id}: ${key} must be a text.`);
    return value;
  };
  const stranger = [...given.keys()].find((key) => !KEYS.includes(key));
  if (stranger !== undefined) throw new Error(`${id}: nothing is called ${stranger}.`);
  const payer = PAYER_KINDS.find((kind) => kind === text('payer'));
  if (payer === undefined) throw new Error(`${id}: there is no payer kind ${text('payer')}.`);
  const expect: unknown = given.get('expect');
  if (!Array.isArray(expect)) throw new Error(`${id}: expect must be a list.`);
  return {
    id,
    notes: text('notes'),
    payer,
    asOf: text('asOf'),
    claim: given.get('claim'),
    context: given.get('context') ?? {},
    expect: expect.map(String).sort(),
  };
}

/** Judges single claims with all rules of a pack together, like `npm run check`. */
export interface Judge {
  readonly rulebook: Rulebook;
  /** @throws ClaimFileError, ContextFileError */
  read(claim: TestClaim): { readonly inputs: FactInputs; readonly ignored: readonly string[] };
}

export function judgeOf({ pack, tables, payers }: CorePack): Judge {
  const lookups = createTables(tables, pack.sets);
  return {
    rulebook: compile(pack),
    read: (one) => {
      const { claim, ignored } = claimFromJson(one.claim);
      const payer = decidePayer({ claim, payers, chosen: { kind: one.payer } });
      const context = withPayer(contextFromJson(one.context), payer, payers);
      return { inputs: { claim, payer, tables: lookups, context, today: one.asOf }, ignored };
    },
  };
}

const onlyInforms = ({ branches }: RulePack['rules'][number]): boolean =>
  branches.every(({ severity }) => severity === 'info');

/** Judges test claims. @throws ClaimFileError, ContextFileError */
export function judge(claims: readonly TestClaim[], core: CorePack = loadCorePack()): readonly Judged[] {
  const { rulebook, read } = judgeOf(core);
  const counts = new Set(core.pack.rules.filter(onlyInforms).map(({ id }) => id));
  return claims.map((one) => {
    const { inputs, ignored } = read(one);
    const found = check(inputs, rulebook)
      .outcomes.filter(
        ({ status, severity, rule }) => status === 'failed' && (severity !== 'info' || counts.has(rule)),
      )
      .map(({ rule, branch }) => `${rule}#${branch}`)
      .sort();
    return { claim: one, found, ignored };
  });
}
