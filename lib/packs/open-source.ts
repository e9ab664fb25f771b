import { packFileText } from '../texts/pack-file-text.ts';
import { LARGEST_FILE, openEnvelope, utf8 } from './envelope.ts';
import { looksLikeInvite } from './invite.ts';
import { readContents } from './open.ts';
import { fileFaultText, readPackFile } from './pack-file.ts';
import type { Refusal } from './refusal.ts';
import { faultTexts, refusalText } from './refusal-text.ts';
import { readPack } from './schema.ts';
import { placesOf } from './schema-place.ts';
import { strictJson } from './strict-json.ts';
import type { TeamPack } from './types.ts';
import { compareVersions } from './version.ts';

/** Why a file cannot be worked on, and what of it is not as it should be, place by place. */
export interface NoSource {
  readonly pack?: undefined;
  readonly why: string;
  readonly faults: readonly string[];
}

export type PackSource = { readonly pack: TeamPack } | NoSource;

/** Nobody mends more at once. */
const MOST_FAULTS = 20;

/**
 * Reads a pack that somebody wants to go on with: the file that went out, or its source in YAML or JSON. Whose key signed it is not
 * asked, since nothing is installed by it; a file that was changed after it was signed is refused all the same.
 * @param file as it was chosen; one that is too large is not read
 * @param engine version of this Box24, which must understand all of it
 */
export async function openSource(file: Blob, engine: string): Promise<PackSource> {
  if (file.size > LARGEST_FILE) return refused({ reason: 'too-big', bytes: file.size, most: LARGEST_FILE });
  const read = await readSource(new Uint8Array(await file.arrayBuffer()));
  if (!read.pack) return read;
  const { minimumEngine } = read.pack.manifest;
  return compareVersions(minimumEngine, engine) > 0
    ? refused({ reason: 'engine-too-old', needs: minimumEngine, engine })
    : read;
}

async function readSource(bytes: Uint8Array<ArrayBuffer>): Promise<PackSource> {
  const text = utf8(bytes);
  // A compressed file is no text either, and is told as what it is.
  if (text === undefined) return fromEnvelope(bytes);
  const written = text.trimStart();
  if (looksLikeInvite(written)) return because(packFileText('source.invite'));
  return written.startsWith('{') ? fromJson(bytes, written) : fromYaml(text);
}

async function fromEnvelope(bytes: Uint8Array): Promise<PackSource> {
  const envelope = await openEnvelope(bytes);
  if (envelope.refusal) return refused(envelope.refusal);
  const broken = envelope.signatures.find(({ fits }) => !fits);
  if (broken) return refused({ reason: 'tampered', key: broken.key });
  const contents = readContents(envelope.payload);
  return contents.refusal ? refused(contents.refusal) : contents;
}

/** A large pack is JSON, which is read a hundred times faster than YAML. */
async function fromJson(bytes: Uint8Array, text: string): Promise<PackSource> {
  const json = strictJson(text);
  // Flow YAML begins so, too; else its reader names line and column of what is no JSON.
  if (json.fault) return fromYaml(text);
  if (isObject(json.value) && 'payloadType' in json.value) return fromEnvelope(bytes);
  if (!looksLikePack(json.value)) return because(packFileText('source.foreign'));
  const read = readPack(json.value);
  return read.pack
    ? { pack: read.pack }
    : faulty(
        placesOf(read.faults).map(({ place, reason }) => packFileText('fault.place', { place, reason })),
      );
}

function fromYaml(text: string): PackSource {
  const read = readPackFile(text);
  if (read.value) return { pack: read.value };
  // Of another file each of its names would be a fault.
  const isPack = /^["']?(manifest|content)["']?\s*:/m.test(text) || text.trimStart().startsWith('{');
  return isPack ? faulty(read.faults.map(fileFaultText)) : because(packFileText('source.foreign'));
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const looksLikePack = (value: unknown): boolean =>
  isObject(value) && ('manifest' in value || 'content' in value);

const because = (why: string, faults: readonly string[] = []): NoSource => ({ why, faults });
const refused = (refusal: Refusal): NoSource => because(refusalText(refusal), faultTexts(refusal));
function faulty(faults: readonly string[]): NoSource {
  const more = faults.length - MOST_FAULTS;
  const told = faults.slice(0, MOST_FAULTS);
  return because(
    packFileText('source.faults', { count: faults.length }),
    more > 0 ? [...told, packFileText('fault.more', { count: more })] : told,
  );
}
