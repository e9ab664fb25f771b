import { lineKey, type PayerBooks, payerAnswer, type Submission, totals } from './answer.ts';
import type { PayerAnswer, Remittance, RemittanceLine, Ways } from './answer-types.ts';
import { daysBefore } from './dates.ts';

/** Ways to ask for a decision to be changed without sending a new claim. */
export type AskedWay = 'reopening' | 'appeal';

/** What happened to a practice claim, in order. */
export interface Happening {
  readonly on: string;
  readonly what:
    | 'sent'
    | 'accepted'
    | 'rejected'
    | 'answered'
    | 'asked-reopening'
    | 'asked-appeal'
    | 'decided';
}

/**
 * A practice claim on its way: it is prepared and sent, the front end takes it or turns it back, the payer answers, and then it may be
 * corrected and sent again, or reopened or appealed. Time passes only by {@link wait} and {@link letPass}.
 */
export interface Course {
  readonly stage: 'preparing' | 'sent' | 'accepted' | 'asked' | 'rejected' | 'answered';
  readonly today: string;
  /** What the payer said last; while a claim is prepared again, too. */
  readonly answer?: PayerAnswer;
  /** The day of that answer, from which deadlines count. */
  readonly answeredOn?: string;
  /** What is on its way. */
  readonly coming?: PayerAnswer;
  /** When it comes. */
  readonly comesOn?: string;
  /** Lines that the payer has decided: sent again they are duplicates. */
  readonly decided: ReadonlySet<string>;
  readonly history: readonly Happening[];
}

/** Why a decision cannot be asked for on that way. */
export type Unasked =
  /** No line was denied. */
  | 'nothing-denied'
  /** It was never decided: correct it and send a new claim. */
  | 'send-again'
  /** Not a slip: it takes an appeal with papers. */
  | 'takes-an-appeal'
  /** The payer's own contract or manual says how. */
  | 'not-known'
  | 'too-late';

/** Where a payer's time is not known: that of electronic claims to Medicare. */
const USUAL_DAYS = 14;
const FRONT_END_DAYS = 1;

const daysAfter = (day: string, days: number): string => daysBefore(day, -days);

/** A claim that is being prepared. @param today `YYYY-MM-DD` */
export const begin = (today: string): Course => ({
  stage: 'preparing',
  today,
  decided: new Set(),
  history: [],
});

/** Sends the claim. @throws unless it is being prepared */
export function send(course: Course, submission: Submission, books: PayerBooks): Course {
  expectStage(course, 'preparing');
  const coming = payerAnswer({ ...submission, decided: course.decided }, books);
  return happened(
    { ...course, stage: 'sent', coming, comesOn: daysAfter(course.today, FRONT_END_DAYS) },
    'sent',
  );
}

/** Lets time pass until the next answer comes. @throws where none is on its way */
export function wait(course: Course, submission: Submission, { ways }: PayerBooks): Course {
  const { stage, coming, comesOn } = course;
  if (coming === undefined || comesOn === undefined)
    throw new Error(`Nothing is on its way while a claim is ${stage}.`);
  const then: Course = { ...course, today: comesOn };
  if (stage === 'sent' && coming.kind === 'remittance') {
    const days = (ways[submission.kind]?.pays?.afterDays ?? USUAL_DAYS) - FRONT_END_DAYS;
    return happened({ ...then, stage: 'accepted', comesOn: daysAfter(comesOn, days) }, 'accepted');
  }
  const { coming: _, comesOn: __, ...arrived } = then;
  const answered: Course = { ...arrived, answer: coming, answeredOn: comesOn };
  if (coming.kind === 'rejection') return happened({ ...answered, stage: 'rejected' }, 'rejected');
  const decided = new Set([...course.decided, ...decidedLines(coming, submission)]);
  return happened({ ...answered, stage: 'answered', decided }, stage === 'asked' ? 'decided' : 'answered');
}

/** Sends the claim and lets time pass until the payer, or the front end, has answered. @throws unless it is being prepared */
export function sendAndWait(course: Course, submission: Submission, books: PayerBooks): Course {
  let on = send(course, submission, books);
  while (on.comesOn !== undefined) on = wait(on, submission, books);
  return on;
}

/** Lets days pass in which nothing comes. */
export const letPass = (course: Course, days: number): Course => ({
  ...course,
  today: daysAfter(course.today, days),
});

/** Takes the claim back to the form. @throws unless it has been answered */
export function correct(course: Course): Course {
  expectStage(course, 'rejected', 'answered');
  return { ...course, stage: 'preparing' };
}

/**
 * The last day on which a way is open.
 * @returns undefined where the payer's days are not known, or nothing has been answered
 */
export function lastDay(
  { answer, answeredOn }: Course,
  way: AskedWay,
  kind: Submission['kind'],
  ways: Ways,
): string | undefined {
  const days = ways[kind]?.[way]?.withinDays;
  return days === undefined || answeredOn === undefined || answer?.kind !== 'remittance'
    ? undefined
    : daysAfter(answeredOn, days);
}

/**
 * Asks for the denied lines to be decided anew.
 * @param submission the claim as it is now, with what is found on it: what still fails stays denied
 * @returns the course, or why that way is closed
 * @throws unless the payer has answered
 */
export function ask(
  course: Course,
  way: AskedWay,
  submission: Submission,
  books: PayerBooks,
): Course | Unasked {
  expectStage(course, 'answered');
  const { answer, today } = course;
  const denied = answer?.kind === 'remittance' ? answer.lines.filter((line) => line.denied) : [];
  if (answer?.kind !== 'remittance' || denied.length === 0) return 'nothing-denied';
  const open = denied.filter((line) => isOpen(line, way));
  if (open.length === 0)
    return denied.some((line) => isOpen(line, 'appeal')) ? 'takes-an-appeal' : 'send-again';
  const last = lastDay(course, way, submission.kind, books.ways);
  const after = books.ways[submission.kind]?.[way]?.decidedAfterDays;
  if (last === undefined || after === undefined) return 'not-known';
  if (today > last) return 'too-late';
  const coming = decidedAnew(answer, open, payerAnswer(submission, books));
  return happened({ ...course, stage: 'asked', coming, comesOn: daysAfter(today, after) }, `asked-${way}`);
}

/** A line that came back as it was cannot be decided anew; what is no slip, by appeal only. */
function isOpen({ denied }: RemittanceLine, way: AskedWay): boolean {
  if (denied?.finding === undefined || denied.remedy === 'correct-and-resubmit') return false;
  return way === 'appeal' || denied.remedy === 'reopening';
}

/** The remittance with the lines that were asked for as they are answered now; what cannot be cured stays. */
function decidedAnew(old: Remittance, asked: readonly RemittanceLine[], now: PayerAnswer): Remittance {
  if (now.kind === 'rejection') return old;
  const lines = old.lines.map((line) =>
    asked.includes(line) && line.denied?.remedy !== 'cannot-be-cured' ? (now.lines[line.line] ?? line) : line,
  );
  return { ...old, lines, ...totals(lines) };
}

/** Lines that count as decided; what came back as it was does not. */
function decidedLines({ lines }: Remittance, { claim }: Submission): string[] {
  return lines
    .filter(({ denied }) => denied?.remedy !== 'correct-and-resubmit')
    .flatMap(({ line }) => {
      const sent = claim.lines[line];
      return sent ? [lineKey(sent)] : [];
    });
}

const happened = (course: Course, what: Happening['what']): Course => ({
  ...course,
  history: [...course.history, { on: course.today, what }],
});

function expectStage({ stage }: Course, ...stages: readonly Course['stage'][]): void {
  if (!stages.includes(stage)) throw new Error(`A claim that is ${stage} is not ${stages.join(' or ')}.`);
}
