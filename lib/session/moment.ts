import type { Claim, ClaimLine } from '../claim/claim.ts';
import type { Outcome } from '../rules/types.ts';
import { type LineMoment, lineMoment, type Screen } from './screen.ts';
import type { Moment } from './speak.ts';

type Judged = Pick<Outcome, 'line' | 'fault' | 'status' | 'severity'>;

/** Where the lines of a claim stand, worked out once for all findings. */
export class ClaimMoments {
  readonly #claim: Claim;
  readonly #screen: Screen;
  readonly #lines: readonly LineMoment[];

  /** @param committed indexes of lines that the page has taken */
  constructor(claim: Claim, committed: ReadonlySet<number>, screen: Screen, now: number) {
    this.#claim = claim;
    this.#screen = screen;
    this.#lines = claim.lines.map((line, index) =>
      lineMoment(screen, line, index, committed.has(index), now),
    );
  }

  /** Whether a line can be asked about; for the claim, whether some line can. */
  isSettled(line: number): boolean {
    return line < 0
      ? this.#of(CLAIM_MOMENTS) !== 'typing'
      : CLAIM_MOMENTS.some((one) => one === this.#lines[line]);
  }

  /**
   * Where the biller is with what an outcome speaks of, as far as its own lines and fields tell.
   * @param fields those that it marks
   * @param isMarked it stands there as a mark already
   */
  of(outcome: Judged, fields: readonly string[], isMarked: boolean): Moment {
    const { focused } = this.#screen;
    const isAt = focused !== undefined && fields.some((path) => focused.startsWith(path));
    if (isAt && outcome.fault === 'missing-on-claim') return 'owed';
    const line = this.#claim.lines[outcome.line];
    if (!line) return this.#ofClaim(outcome, fields);
    const moment = this.#lines[outcome.line] ?? 'untouched';
    if (moment !== 'typing') return moment;
    if (!isAt) return 'left';
    // Its row was settled once: the biller has come back to the box that lacks something.
    const isOwed = isMarked && outcome.fault === 'missing-on-line' && isBlank(line, focused);
    return isOwed ? 'owed' : 'typing';
  }

  /** A fault of the claim's own fields speaks when they are left; all else of the claim when some line is settled. */
  #ofClaim({ fault, status, severity }: Judged, fields: readonly string[]): Moment {
    const { focused, touched } = this.#screen;
    if (focused !== undefined && fields.includes(focused)) return 'typing';
    if ((fault === 'value' || fault === 'contradiction') && status === 'failed' && severity !== 'info')
      return fields.some((path) => touched.has(path)) ? 'left' : 'prefilled';
    return this.#of(CLAIM_MOMENTS);
  }

  #of(moments: readonly LineMoment[]): LineMoment {
    return moments.find((one) => this.#lines.includes(one)) ?? 'typing';
  }
}

/** Of several lines the one that is furthest speaks for the claim. */
const CLAIM_MOMENTS = ['committed', 'settled', 'prefilled'] as const;

function isBlank({ fields, modifiers }: ClaimLine, path: string | undefined): boolean {
  const [, name = '', box] = /^lines\[\d+\]\.(\w+)(?:\[(\d+)\])?/.exec(path ?? '') ?? [];
  if (name === 'modifiers') return Number(box) >= modifiers.values.length;
  return fields[name as keyof typeof fields]?.state === 'blank';
}
