import { takeClaim, takeOfClaim } from './claim-segments.ts';
import {
  type ClaimDraft,
  finished,
  newBilling,
  newClaim,
  newLine,
  newPatient,
  newSubscriber,
  type Party,
} from './draft.ts';
import { Elements } from './elements.ts';
import { Envelope, nameOf } from './envelope.ts';
import { takeOfLine } from './line-segments.ts';
import { isClaimSegment, type Loop, lostLevel, stepTo } from './loops.ts';
import { takeParty } from './party-segments.ts';
import { SegmentCutter } from './segments.ts';
import type { FaultKind, Place, Segment, X12Event, X12Fault } from './types.ts';

/** Faults told of one file, and of one claim: whoever mends so many looks again. */
const MOST_FAULTS = 1_000;
const MOST_CLAIM_FAULTS = 50;

/** Segments that only stand inside a claim. */
const CLAIM_ONLY = ['HI', 'LX', 'SV1', 'SV5', 'NTE'];

const LEVELS: Readonly<Record<string, Loop>> = { '20': '2000A', '22': '2000B', '23': '2000C' };

/**
 * Reads the claims of an 837P file (005010X222A1) as its text arrives. It never throws: what cannot be understood is told
 * with its place, and what it may have held is *absent* in its claim, not blank.
 */
export class Reader837 {
  private readonly cutter = new SegmentCutter();
  private readonly envelope = new Envelope((fault) => this.tell(fault));
  private events: X12Event[] = [];
  private faults = 0;
  private claims = 0;
  private last: Place = { segment: 0, line: 1, offset: 0 };
  private loop: Loop | undefined;
  /** Faults of a subscriber or patient: they are told with the first claim under it. */
  private pending: X12Fault[] = [];
  private billing: Party | undefined;
  private subscriber: Party | undefined;
  private patient: Party | undefined;
  private draft: ClaimDraft | undefined;
  /** Names of the levels that stand open (HL01), by their loop. */
  private readonly levels = new Map<Loop, string>();

  /** @param text the next part of the file @returns what is complete with it */
  push(text: string): X12Event[] {
    for (const segment of this.cutter.push(text)) this.segment(segment);
    return this.told();
  }

  /** The file has ended. */
  end(): X12Event[] {
    for (const segment of this.cutter.end()) this.segment(segment);
    if (this.draft && this.envelope.isReading) this.draft.isCut = true;
    this.finish();
    this.tellPending();
    // A file that ends before its claims begin has no last claim that may have more.
    if (this.claims === 0 && this.faults === 0 && !this.envelope.isReading)
      this.tell({ kind: 'no-claims', at: '', place: this.last });
    else this.envelope.end(this.last);
    return this.told();
  }

  private told(): X12Event[] {
    const { events } = this;
    this.events = [];
    return events;
  }

  private segment(segment: Segment): void {
    this.last = segment.place;
    // Many programs leave out the very last terminator.
    if (segment.unended && segment.id !== 'IEA') {
      if (this.draft && this.envelope.isReading) this.draft.isCut = true;
      else if (!this.envelope.isReading) this.envelope.take(segment);
      return;
    }
    const wasReading = this.envelope.isReading;
    if (this.envelope.take(segment)) {
      if (wasReading && !this.envelope.isReading) this.leave();
      else if (segment.id === 'ST') this.enter();
      return;
    }
    if (segment.id === 'HL') this.level(segment);
    else if (segment.id === 'CLM') this.open(segment);
    else this.place(segment);
  }

  private enter(): void {
    this.leave();
    this.loop = 'header';
  }

  private leave(): void {
    this.finish();
    this.tellPending();
    this.loop = undefined;
    this.billing = undefined;
    this.subscriber = undefined;
    this.patient = undefined;
    this.levels.clear();
  }

  private level(segment: Segment): void {
    this.finish();
    const [, id = '', parent = '', code = ''] = segment.elements.map((element) => element.trim());
    const loop = LEVELS[code];
    if (loop !== '2000C') this.tellPending();
    this.loop = loop;
    if (loop === undefined) {
      this.fault('unreadable-element', 'HL03', segment.place);
      return;
    }
    const above = loop === '2000B' ? '2000A' : '2000B';
    if (loop === '2000A') this.billing = newBilling();
    else if (this.levels.get(above) !== parent) this.fault('wrong-parent', 'HL02', segment.place);
    if (loop !== '2000C') this.subscriber = loop === '2000B' ? newSubscriber() : undefined;
    this.patient = loop === '2000C' ? newPatient() : undefined;
    this.levels.set(loop, id);
  }

  private open(segment: Segment): void {
    this.finish();
    const parties = [this.billing, this.subscriber, this.patient].flatMap((party) => party ?? []);
    this.draft = newClaim(segment.place, parties);
    this.draft.faults.push(...this.pending);
    this.pending = [];
    this.loop = '2300';
    if (!this.subscriber) this.fault('out-of-place', 'CLM', segment.place);
    takeClaim(this.draft, this.elements(segment));
  }

  private place(segment: Segment): void {
    const { id, place } = segment;
    if (nameOf(id) === '' || !(isClaimSegment(id) || id === 'BHT')) {
      this.fault(nameOf(id) === '' ? 'no-segment' : 'unknown-segment', nameOf(id), place);
      this.doubt();
      return;
    }
    const party = segment.elements[1]?.trim() ?? '';
    const lost = lostLevel(this.loop, id, party);
    if (lost) this.reopen(lost, place);
    // What follows a claim that was lost has no place; that was told where it was lost.
    if (this.loop === undefined) return;
    if (this.isLost(id)) {
      this.fault('missing-segment', 'CLM', place);
      if (this.draft) this.draft.isCut = true;
      this.finish();
      this.loop = undefined;
      return;
    }
    const step = stepTo(this.loop, id, party);
    if (!step || step.late) this.fault('out-of-place', id, place);
    if (!step) return;
    this.loop = step.loop;
    this.understand(step.loop, segment);
  }

  /** Diagnoses behind service lines, or lines without a claim, are those of a claim whose CLM was not understood. */
  private isLost(id: string): boolean {
    if (!this.draft) return CLAIM_ONLY.includes(id);
    return id === 'HI' && this.draft.lines.length > 0;
  }

  /** A level whose HL was not understood: nothing of the one before may be taken for its own. */
  private reopen(loop: Loop, place: Place): void {
    this.finish();
    this.fault('missing-segment', 'HL', place);
    this.loop = loop;
    if (loop === '2000A') this.billing = { ...newBilling(), isDoubtful: true };
    if (loop !== '2000C')
      this.subscriber = loop === '2000B' ? { ...newSubscriber(), isDoubtful: true } : undefined;
    this.patient = loop === '2000C' ? { ...newPatient(), isDoubtful: true } : undefined;
    this.levels.delete(loop);
  }

  private understand(loop: Loop, segment: Segment): void {
    const elements = this.elements(segment);
    const { draft } = this;
    if (!draft) {
      const party = this.partyOf(loop);
      if (party) takeParty(loop, segment.id, party, elements);
      return;
    }
    if (segment.id === 'LX') draft.lines.push(newLine(segment.place));
    let line = draft.lines.at(-1);
    if (!line || !loop.startsWith('24')) {
      takeOfClaim(loop, segment.id, draft, elements);
      return;
    }
    if (segment.id === 'SV1' && line.hasService) {
      this.fault('missing-segment', 'LX', segment.place);
      line = newLine(segment.place);
      draft.lines.push(line);
    }
    takeOfLine(loop, segment.id, line, elements, draft);
  }

  private partyOf(loop: Loop): Party | undefined {
    if (loop === '2000A' || loop === '2010AA') return this.billing;
    return loop === '2000C' || loop === '2010CA' ? this.patient : this.subscriber;
  }

  private elements(segment: Segment): Elements {
    return new Elements(segment, (kind, at) => this.fault(kind, at, segment.place));
  }

  /** A segment that could not be understood may have held any field of what it stands in. */
  private doubt(): void {
    const line = this.loop?.startsWith('24') ? this.draft?.lines.at(-1) : undefined;
    const owner = line ?? this.draft ?? (this.loop === undefined ? undefined : this.partyOf(this.loop));
    if (owner) owner.isDoubtful = true;
  }

  private finish(): void {
    const { draft } = this;
    if (!draft) return;
    if (draft.lines.length === 0 && !draft.isCut) this.fault('missing-segment', 'LX', draft.place);
    for (const line of draft.lines) if (!line.hasService) this.fault('missing-segment', 'SV1', line.place);
    this.draft = undefined;
    this.claims++;
    this.events.push({ kind: 'claim', claim: finished(draft) });
  }

  private fault(kind: FaultKind, at: string, place: Place): void {
    const fault = { kind, at, place };
    const faults = this.draft?.faults ?? (this.subscriber ? this.pending : undefined);
    if (!faults) this.tell(fault);
    else if (faults.length < MOST_CLAIM_FAULTS) faults.push(fault);
  }

  private tellPending(): void {
    for (const fault of this.pending) this.tell(fault);
    this.pending = [];
  }

  private tell(fault: X12Fault): void {
    this.faults++;
    if (this.faults <= MOST_FAULTS) this.events.push({ kind: 'fault', fault });
  }
}
