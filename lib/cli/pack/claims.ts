import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Claim } from '../../claim/claim.ts';
import { ClaimFileError, claimFromJson } from '../../claim/json.ts';
import type { PayerChoice } from '../../claim/payer-choice.ts';
import { ContextFileError, contextFromJson } from '../../facts/context-json.ts';
import type { Context } from '../../facts/types.ts';
import { BadInput } from '../bad-input.ts';
import { readJson, readText } from '../input-file.ts';
import { payerNamed } from '../payer-argument.ts';
import { isFolder } from './files.ts';

/** A claim to try rules on, without the patient: what `check` reads, alone or with what it is judged by. */
export interface TriedClaim {
  /** Its file below the folder. */
  readonly name: string;
  readonly claim: Claim;
  readonly context: Context;
  readonly payer?: PayerChoice;
  /** The day of submission; left out: today. */
  readonly asOf?: string;
}

/**
 * Reads the claim files (.json) of a folder and of those in it. A file holds a claim, or an object with `claim` and, as wanted, `payer`,
 * `context` and `asOf`.
 * @throws BadInput where there is none, naming file and place of what cannot be read
 */
export function claimsIn(folder: string): readonly TriedClaim[] {
  if (!isFolder(folder)) throw new BadInput(`${folder} is no folder. Name the one with the claim files.`);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort();
  if (names.length === 0) throw new BadInput(`${folder} has no claim file (.json) in it.`);
  return names.map((name) => readClaim(path.join(folder, name), name));
}

function readClaim(file: string, name: string): TriedClaim {
  const json = readJson(file, readText(file));
  const isWrapped = typeof json === 'object' && json !== null && 'claim' in json;
  const given: Readonly<Record<string, unknown>> = isWrapped ? { ...json } : { claim: json };
  const { payer, asOf } = given;
  if (asOf !== undefined && !(typeof asOf === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(asOf)))
    throw new BadInput(`${file}: asOf is no date like 2026-11-03.`);
  if (payer !== undefined && typeof payer !== 'string')
    throw new BadInput(`${file}: payer is no name of a payer or of a kind of payer.`);
  try {
    return {
      name: name.replace(/\.json$/, ''),
      claim: claimFromJson(given.claim).claim,
      context: contextFromJson(given.context ?? {}),
      ...(payer !== undefined && { payer: payerNamed(payer) }),
      ...(asOf !== undefined && { asOf }),
    };
  } catch (error) {
    if (error instanceof ClaimFileError || error instanceof ContextFileError || error instanceof BadInput)
      throw new BadInput(`${file}: ${error.message.replace(/\.$/, '')}.`);
    throw error;
  }
}
