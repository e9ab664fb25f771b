/** Claim files (837P) as a broken disk, a cut transfer or a slip of the hand leaves them: what can be read is, and what is lost is said. */
import { Reader837 } from '../../lib/x12/reader.ts';
import type { X12Event } from '../../lib/x12/types.ts';
import { x12Of } from '../claims/x12.ts';
import { Random } from './random.ts';

export interface FileReport {
  readonly files: number;
  /** Claims that were read all the same. */
  readonly claims: number;
  readonly faults: readonly { readonly seed: number; readonly what: string }[];
}

const claimOf = (account: string, codes: readonly string[]) => ({
  payer: { name: 'CGS DME MAC Jurisdiction B', id: '17013' },
  insured: { id: '1EG4TE5MK73' },
  patient: { lastName: 'SAMPLE', firstName: 'PAT', birthDate: '1951-03-04', sex: 'F', state: 'OH' },
  orderingProvider: { qualifier: 'DK', name: 'VARGAS, INDRA', npi: '1993999998' },
  diagnoses: ['G47.33', 'I10'],
  priorAuthNumber: 'A1234567890123',
  billing: { name: 'Harbor Home Medical LLC', npi: '1234567893' },
  patientAccount: account,
  acceptAssignment: true,
  lines: codes.map((procedureCode) => ({
    dateFrom: '2026-11-03',
    placeOfService: '12',
    procedureCode,
    modifiers: ['RR', 'KH'],
    diagnosisPointers: ['A', 'B'],
    charge: '98.40',
    units: 1,
    unitType: 'UN',
  })),
});
const CLAIMS = [
  claimOf('HHM-1', ['E0601', 'E0562']),
  claimOf('HHM-2', ['E1390']),
  claimOf('HHM-3', ['E0260', 'A4253']),
];
const WHOLE = x12Of(CLAIMS);
const MOST_BLOWS = 6;
const MOST_LOST = 40;
const LARGEST_PIECE = 200;

/**
 * Damages files and reads them, in pieces of any size.
 * @param seed the first; each file has a number of its own, by which it can be made again
 */
export function fuzzFiles(seed: number, count: number): FileReport {
  const faults: { seed: number; what: string }[] = [];
  let claims = 0;
  for (let own = seed; own < seed + count; own += 1) {
    const random = new Random(own);
    const text = damaged(random);
    try {
      const events = read(text, 1 + random.below(LARGEST_PIECE));
      claims += events.filter(({ kind }) => kind === 'claim').length;
      const what = wrongIn(events, text);
      if (what) faults.push({ seed: own, what });
    } catch (error) {
      faults.push({ seed: own, what: String(error) });
    }
  }
  return { files: count, claims, faults };
}

function damaged(random: Random): string {
  let text = WHOLE;
  for (let blow = 0; blow <= random.below(MOST_BLOWS); blow += 1) {
    const at = random.below(text.length);
    const piece = random.pick([
      '',
      '~',
      '*',
      ':',
      '\u0000',
      'ISA*',
      'CLM*X~',
      '\uD800',
      'HL*9*9*99~',
      text.slice(random.below(text.length), random.below(text.length)),
    ]);
    text = text.slice(0, at) + piece + text.slice(at + random.below(MOST_LOST));
  }
  return text;
}

function read(text: string, size: number): X12Event[] {
  const reader = new Reader837();
  const events: X12Event[] = [];
  for (let at = 0; at < text.length; at += size) events.push(...reader.push(text.slice(at, at + size)));
  return [...events, ...reader.end()];
}

/** What must not be: a place outside the file, or a claim that is gone without a word. */
function wrongIn(events: readonly X12Event[], text: string): string | undefined {
  const lines = text.split(/\r\n|[\r\n]/).length;
  const places = events.map((event) => (event.kind === 'claim' ? event.claim : event.fault).place);
  const outside = places.find(({ offset, line }) => offset > text.length || line > lines);
  if (outside) return `says line ${outside.line}, character ${outside.offset} of ${lines} and ${text.length}`;
  const claims = events.flatMap((event) => (event.kind === 'claim' ? [event.claim] : []));
  const isTold = claims.length < events.length || claims.some((claim) => claim.faults.length > 0);
  return claims.length < CLAIMS.length && !isTold
    ? `${claims.length} claims, and nothing is said of the others`
    : undefined;
}
