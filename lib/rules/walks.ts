import { LETTERS } from '../claim/parse.ts';
import { isReplaced, replacesEarlier } from '../facts/replaced.ts';
import type { FactValue } from '../facts/types.ts';
import type { Frame } from './frame.ts';
import { refer, type Surroundings } from './references.ts';
import type { Over } from './types.ts';

/** How to go through the members of a list. */
export interface Walk {
  /** The candidates, in order; what can be no member may be left out. */
  places(frame: Frame): readonly number[];
  /** Puts the frame on a candidate. @returns false when it is no member */
  enter(frame: Frame, candidate: number): boolean;
  /** The same list as every line sees it, where lines see it differently. */
  readonly basis?: Walk;
  /** What is missing to see all members; undefined when all were seen. */
  open(frame: Frame): string | undefined;
}

const linesOpen = ({ scope }: Frame): string | undefined =>
  scope.inputs.claim.linesComplete ? undefined : 'lines';

/** Not looked up, or only what one desk has seen: nothing follows from what is not in it. */
const historyOpen = ({ scope }: Frame): string | undefined =>
  scope.inputs.context.history?.complete ? undefined : 'history';

function enterLine(frame: Frame, candidate: number): boolean {
  frame.item = candidate;
  frame.itemIsEarlier = false;
  return true;
}

/** An earlier version of this claim is not history: what it billed would be counted twice. */
function enterEarlier(frame: Frame, candidate: number): boolean {
  frame.item = candidate;
  frame.itemIsEarlier = true;
  const earlier = frame.history[candidate];
  return earlier !== undefined && !isReplaced(frame.scope.inputs.claim, earlier);
}

const counted: (readonly number[])[] = [];

/** The numbers from 0 up to one, made once. */
function below(end: number): readonly number[] {
  counted[end] ??= Array.from({ length: end }, (_, i) => i);
  return counted[end];
}

const lines: Walk = {
  places: ({ scope }) => below(scope.lines.length),
  enter: enterLine,
  open: linesOpen,
};

/** What a claim that replaces another leaves out of the history depends on its lines. */
function earlierCount({ scope, history }: Frame): number {
  if (replacesEarlier(scope.inputs.claim)) scope.beyond = true;
  return history.length;
}

const history: Walk = {
  places: (frame) => below(earlierCount(frame)),
  enter: enterEarlier,
  open: historyOpen,
};

const diagnoses: Walk = {
  places: ({ scope }) => below(scope.inputs.claim.diagnoses.entries.length),
  enter: enterDiagnosis,
  open: ({ scope }) => (scope.inputs.claim.diagnoses.complete ? undefined : 'diagnoses'),
};

/** A blank box is no diagnosis; a box that was not seen may be one when there may be more than were seen. */
function enterDiagnosis(frame: Frame, candidate: number): boolean {
  frame.item = candidate;
  frame.itemIsEarlier = false;
  const { entries, complete } = frame.scope.inputs.claim.diagnoses;
  const entry = entries[candidate];
  return entry ? entry.state !== 'blank' : !complete && candidate >= 0;
}

function lineDiagnoses(surroundings: Surroundings): Walk {
  const pointers = refer('line.diagnosisPointers', surroundings);
  const lettersOf = (fact: FactValue): readonly string[] =>
    fact.state === 'known' ? (fact.value as readonly string[]) : [];
  return {
    places: (frame) => below(lettersOf(pointers.read(frame)).length),
    enter: (frame, candidate) => {
      const letter = lettersOf(pointers.read(frame))[candidate] ?? '';
      return letter.length === 1 && enterDiagnosis(frame, LETTERS.indexOf(letter));
    },
    open: (frame) => {
      const fact = pointers.read(frame);
      if (fact.state === 'unknown') return fact.missing;
      return fact.state === 'known' && fact.complete === false ? pointers.name : undefined;
    },
  };
}

/** @throws when the list is seen from a line and the rule speaks of the claim */
export function walkOf(over: Over, surroundings: Surroundings): Walk {
  const { scope } = surroundings;
  if (scope === 'claim' && (over === 'otherLines' || over === 'earlierLines' || over === 'lineDiagnoses'))
    throw new Error(
      `"${over}" is seen from a line; a rule about the claim uses lines, history or diagnoses.`,
    );
  switch (over) {
    case 'lines':
      return lines;
    case 'otherLines':
      return {
        ...lines,
        enter: (frame, candidate) => candidate !== frame.line && enterLine(frame, candidate),
        basis: lines,
      };
    case 'earlierLines':
      return {
        ...lines,
        enter: (frame, candidate) => candidate < frame.line && enterLine(frame, candidate),
        basis: lines,
      };
    case 'history':
      return history;
    case 'claim+history':
      return {
        places: (frame) => below(frame.scope.lines.length + earlierCount(frame)),
        enter: (frame, candidate) => {
          const own = frame.scope.lines.length;
          return candidate < own ? enterLine(frame, candidate) : enterEarlier(frame, candidate - own);
        },
        open: (frame) => linesOpen(frame) ?? historyOpen(frame),
      };
    case 'diagnoses':
      return diagnoses;
    case 'lineDiagnoses':
      return lineDiagnoses(surroundings);
  }
}

/** Takes the frame off the members. */
export function leave(frame: Frame): void {
  frame.item = -1;
  frame.itemIsEarlier = false;
}
