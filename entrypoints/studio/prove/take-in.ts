import type { PayerKind } from '../../../lib/claim/claim.ts';
import { ClaimFileError, claimFromJson, claimToJson } from '../../../lib/claim/json.ts';
import { type Deidentified, deidentify, type Given } from '../../../lib/deident/deident.ts';
import { keepableOf } from '../../../lib/deident/keepable.ts';
import { ContextFileError, contextFromJson } from '../../../lib/facts/context-json.ts';
import { contextToJson } from '../../../lib/facts/context-to-json.ts';
import { claimJudge } from '../../../lib/session/file-judge.ts';
import { decidePayer } from '../../../lib/session/payer.ts';
import { proveText } from '../../../lib/texts/prove-text.ts';
import { readClaims } from '../../files/read-files.ts';
import type { SampleClaim } from '../drafts/draft.ts';
import type { Ask, TakenIn, Told } from './protocol.ts';
import { standsWith } from './prove.ts';

/** More claims at once nobody looks through. */
const MOST_CLAIMS = 50;
const LARGEST_WRAPPED = 2 * 1024 * 1024;

interface Read extends Given {
  readonly payer?: PayerKind;
}

/** Reads claims of files and takes everybody out of them. Names of files are not kept: they may be a patient's. */
export async function takeIn({
  files,
  pack,
  today,
}: Extract<Ask, { ask: 'take-in' }>): Promise<Extract<Told, { tell: 'taken-in' }>> {
  const faults: string[] = [];
  const given: Read[] = [];
  for (const file of files) {
    for (const one of await claimsOf(file, today, faults))
      if (given.length < MOST_CLAIMS) given.push(one);
      else if (!faults.includes(proveText('saved.most', { most: MOST_CLAIMS })))
        faults.push(proveText('saved.most', { most: MOST_CLAIMS }));
  }
  const rules = standsWith(pack);
  const judge = claimJudge(rules);
  const payerOf = ({ claim, payer }: Read): PayerKind =>
    payer ?? decidePayer({ claim, payers: rules.payers }).kind;
  const payers = given.map(payerOf);
  const titles = new Map(rules.pack.rules.map(({ id, title }) => [id, title]));
  const keep = keepableOf(rules.payers, rules.pack.sets, Object.keys(rules.pack.documents));
  const says = ({ claim, context, asOf }: Given, at: number) =>
    judge(claim, {
      today: asOf,
      context,
      payer: { kind: payers[at] ?? 'unknown' },
    }).verdict.outcomes.map(({ rule, line, status }) =>
      proveText(`saved.${status}.${line < 0 ? 'claim' : 'line'}`, {
        title: titles.get(rule) ?? rule,
        line: line + 1,
      }),
    );
  // Together, so that the same patient is the same in all of them.
  const made = deidentify(given, { keep, random: unguessable, says });
  const names = new Map<string, number>();
  return {
    tell: 'taken-in',
    faults,
    claims: made.map((one, at): TakenIn => {
      const sample = sampleOf(one, payers[at] ?? 'unknown', names);
      return { sample, begins: one.begins, ends: one.ends };
    }),
  };
}

/** From 0 to below 1. */
const unguessable = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;

/** A claim is called by its codes; a second one of these by its number, too. */
function sampleOf(
  { claim, context, asOf }: Deidentified,
  payer: PayerKind,
  names: Map<string, number>,
): SampleClaim {
  const codes = claim.lines.flatMap(({ fields: { procedureCode: code } }) =>
    code?.state === 'known' ? [String(code.value)] : [],
  );
  const called = codes.join(', ') || proveText('saved.noCode');
  const number = (names.get(called) ?? 0) + 1;
  names.set(called, number);
  return {
    id: crypto.randomUUID(),
    name: number === 1 ? called : `${called} (${number})`,
    payer,
    asOf,
    claim: claimToJson(claim),
    context: contextToJson(context),
  };
}

/** A claim file alone or with what is known beside it, as `pack test` has it; or a file of claims. */
async function claimsOf(file: File, today: string, faults: string[]): Promise<readonly Read[]> {
  const context = contextFromJson({});
  try {
    const wrapped = await wrappedOf(file);
    if (wrapped) {
      const { claim, payerKind } = claimFromJson(wrapped.claim);
      const asOf = /^\d{4}-\d{2}-\d{2}$/.test(String(wrapped.asOf)) ? String(wrapped.asOf) : today;
      const read = { claim, asOf, context: contextFromJson(wrapped.context ?? {}) };
      return [{ ...read, ...(payerKind && { payer: payerKind }) }];
    }
  } catch (error) {
    if (!(error instanceof ClaimFileError || error instanceof ContextFileError)) throw error;
    faults.push(`${file.name}: ${error.message}`);
    return [];
  }
  const all: Read[] = [];
  for await (const found of readClaims(file, () => undefined))
    for (const one of found) {
      if (one.kind === 'fault') faults.push(`${file.name}: ${one.fault.text}`);
      else if (all.length <= MOST_CLAIMS)
        all.push({ claim: one.claim, context, asOf: today, ...(one.stated && { payer: one.stated }) });
    }
  return all;
}

async function wrappedOf(file: File): Promise<Readonly<Record<string, unknown>> | undefined> {
  if (file.size > LARGEST_WRAPPED) return undefined;
  try {
    const json: unknown = JSON.parse(await file.text());
    return typeof json === 'object' && json !== null && 'claim' in json ? { ...json } : undefined;
  } catch {
    // `readClaims` says what is wrong with it.
    return undefined;
  }
}
