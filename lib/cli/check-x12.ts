import { createReadStream, statSync } from 'node:fs';
import type { FormReport } from '../messages/reading-types.ts';
import { faultText, placeText } from '../session/fault-words.ts';
import { filesText } from '../texts/files-text.ts';
import { grouped } from '../texts/grouped.ts';
import { Reader837 } from '../x12/reader.ts';
import type { Place, X12Claim, X12Event, X12Fault } from '../x12/types.ts';
import { BadInput } from './bad-input.ts';
import type { ClaimChecker } from './check-claim.ts';

/** Bytes that are read at once: some forty claims. */
const READ_BYTES = 64 * 1024;
/** How often progress is told, and how long nobody asks for it. */
const PROGRESS_MS = 2_000;

/** A place of a file that is not as an 837P has it. */
export interface FaultReport extends Omit<X12Fault, 'place'>, Place {
  readonly text: string;
}

/** One claim of an 837P file: a form's report, and where the biller finds it. */
export interface FileClaimReport extends FormReport {
  readonly place: Place & {
    /** Its number in the file, from 1. */
    readonly number: number;
    readonly patientAccount: string | null;
  };
  /** What is wrong with its segments. */
  readonly faults: readonly FaultReport[];
}

/** What comes of a file, in its order. */
export type FileNews =
  | { readonly kind: 'claim'; readonly report: FileClaimReport }
  | { readonly kind: 'fault'; readonly fault: FaultReport };

/**
 * Checks the claims of an 837P file as it is read, so that a large one takes no more memory than a small one.
 * @param say told now and then how far it is
 * @throws BadInput when the file has no claims, with the reason and its place
 */
export async function* checkX12(
  file: string,
  check: ClaimChecker,
  say: (line: string) => void,
): AsyncGenerator<FileNews> {
  const reader = new Reader837();
  const decoder = new TextDecoder();
  const { size } = statSync(file);
  let read = 0;
  let claims = 0;
  let first: FaultReport | undefined;
  let told = Date.now();
  function* newsOf(events: readonly X12Event[]): Generator<FileNews> {
    for (const event of events) {
      if (event.kind === 'claim') yield { kind: 'claim', report: reportOf(event.claim, ++claims, check) };
      else {
        const fault = faultReport(event.fault);
        first ??= fault;
        yield { kind: 'fault', fault };
      }
      if (read === size || Date.now() - told < PROGRESS_MS) continue;
      told = Date.now();
      say(filesText('cli.progress', { percent: Math.floor((100 * read) / size), claims: grouped(claims) }));
    }
  }
  for await (const bytes of createReadStream(file, { highWaterMark: READ_BYTES })) {
    read += (bytes as Buffer).length;
    yield* newsOf(reader.push(decoder.decode(bytes as Buffer, { stream: true })));
  }
  yield* newsOf(reader.push(decoder.decode()));
  yield* newsOf(reader.end());
  if (claims === 0)
    throw new BadInput(
      `${file}: ${first ? `${placeText(first)}: ${first.text}` : filesText('x12.no-claims')}`,
    );
}

function reportOf({ claim, place, faults }: X12Claim, number: number, check: ClaimChecker): FileClaimReport {
  const account = claim.fields.patientAccount;
  return {
    ...check(claim),
    place: { number, ...place, patientAccount: account?.state === 'known' ? String(account.value) : null },
    faults: faults.map(faultReport),
  };
}

const faultReport = (fault: X12Fault): FaultReport => {
  const { place, ...told } = fault;
  return { ...told, ...place, text: faultText(fault) };
};
