import type { Claim, PayerKind } from '../../lib/claim/claim.ts';
import { ClaimFileError, claimFromJson } from '../../lib/claim/json.ts';
import { placeOfFault } from '../../lib/claim/json-place.ts';
import { faultText } from '../../lib/session/fault-words.ts';
import { filesText } from '../../lib/texts/files-text.ts';
import { Reader837 } from '../../lib/x12/reader.ts';
import type { Place, X12Event } from '../../lib/x12/types.ts';

/** Bytes that are read at once: some hundred claims. */
const PIECE_BYTES = 64 * 1024;
/** The largest claim in JSON; as for the command line. */
const LARGEST_JSON_MB = 20;
const MB = 1024 * 1024;

/** What stands in a file. */
export type Found =
  | {
      readonly kind: 'claim';
      readonly claim: Claim;
      readonly stated?: PayerKind;
      readonly place?: Place;
      readonly faults: readonly FoundFault[];
    }
  | { readonly kind: 'fault'; readonly fault: FoundFault };

interface FoundFault {
  readonly text: string;
  readonly place?: Place;
}

const only = (text: string): Found => ({ kind: 'fault', fault: { text } });

/**
 * Reads the claims of a file, a piece at a time.
 * @param hasRead told how many bytes each piece had
 */
export async function* readClaims(
  file: File,
  hasRead: (bytes: number) => void,
): AsyncGenerator<readonly Found[]> {
  const start = (await file.slice(0, PIECE_BYTES).text()).trimStart().replace(/^\uFEFF\s*/, '');
  if (/^[{[]/.test(start)) yield await readJson(file);
  else if (start === '' || /^ISA[^A-Za-z0-9\s]/.test(start)) {
    yield* readX12(file, hasRead);
    return;
  } else yield [only(filesText('files.neither'))];
  hasRead(file.size);
}

async function* readX12(file: File, hasRead: (bytes: number) => void): AsyncGenerator<readonly Found[]> {
  const reader = new Reader837();
  const decoder = new TextDecoder();
  for (let at = 0; at < file.size; at += PIECE_BYTES) {
    const bytes = await file.slice(at, at + PIECE_BYTES).arrayBuffer();
    hasRead(bytes.byteLength);
    yield reader.push(decoder.decode(bytes, { stream: true })).map(foundOf);
  }
  yield [...reader.push(decoder.decode()), ...reader.end()].map(foundOf);
}

function foundOf(event: X12Event): Found {
  if (event.kind === 'fault')
    return { kind: 'fault', fault: { text: faultText(event.fault), place: event.fault.place } };
  const { claim, place, faults } = event.claim;
  return {
    kind: 'claim',
    claim,
    place,
    faults: faults.map((fault) => ({ text: faultText(fault), place: fault.place })),
  };
}

async function readJson(file: File): Promise<readonly Found[]> {
  if (file.size > LARGEST_JSON_MB * MB)
    return [only(filesText('files.tooLarge', { most: LARGEST_JSON_MB, size: Math.round(file.size / MB) }))];
  const text = await file.text();
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return [only(filesText('files.notJson', placeOfFault(text)))];
  }
  try {
    const { claim, payerKind, ignored } = claimFromJson(json);
    const faults = ignored.map((place) => ({ text: filesText('files.ignored', { place }) }));
    return [{ kind: 'claim', claim, ...(payerKind && { stated: payerKind }), faults }];
  } catch (error) {
    if (error instanceof ClaimFileError)
      return [only(error.path === '' ? filesText('files.neither') : error.message)];
    throw error;
  }
}
