import training from 'virtual:scenarios';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Submission } from '../../../lib/training/answer.ts';
import type { Mode } from '../../../lib/training/attempt.ts';
import {
  beginAttempt,
  ended,
  isMended,
  judgeTry,
  withHint,
  withTry,
  withVainCheck,
} from '../../../lib/training/attempt.ts';
import {
  type AskedWay,
  ask,
  begin,
  type Course,
  correct,
  letPass,
  send,
  type Unasked,
  wait,
} from '../../../lib/training/course.ts';
import { TrainingDatabase } from '../../../lib/training/database.ts';
import { claimOfForm, formClaim } from '../../../lib/training/form-claim.ts';
import type { FormClaim } from '../../../lib/training/form-types.ts';
import { type Doings, knowsNow } from '../../../lib/training/knowledge.ts';
import type { PaperId } from '../../../lib/training/patient-file.ts';
import { keepAttempt } from '../../../lib/training/records.ts';
import { scenarioClaim } from '../../../lib/training/scenario-claim.ts';
import type { ListedScenario } from '../../../lib/training/scenario-list.ts';
import type { OpenPortal } from '../portals/portal.ts';
import { type Received, receive } from './desk.ts';
import { judgeAgain, tellWorld } from './file-world.ts';

const { books } = training;
const database = new TrainingDatabase();

/** Each time an exercise is opened it is another account, so that nothing is remembered of the last time. Letters alone are read as none. */
const account = `HHM-${String(Date.now()).slice(-8)}`;

/** The claim of a scenario as it stands in the form when an exercise begins. @throws Error naming what no form has */
export function typedClaim({ scenario, cast }: ListedScenario): FormClaim {
  const form = formClaim(scenarioClaim(scenario, cast, scenario.planted).claim);
  return { ...form, fields: { ...form.fields, patientAccount: account } };
}

/** What is on the screen, and what it can be made to do. */
export type Exercise = ReturnType<typeof useExercise>;

/** What a payer's paper is drawn from. */
export type Answered = Pick<Exercise, 'scenario' | 'cast' | 'received' | 'course'>;

/** An exercise as a learner goes through it: the form, the file, what the payer answers, and the score. */
export function useExercise(
  { key, scenario, cast }: ListedScenario,
  began: FormClaim,
  portal: string,
  mode: Mode,
) {
  const [form, setForm] = useState(began);
  const [view, setView] = useState<'form' | 'answer'>('form');
  const [asked, setAsked] = useState<ReadonlySet<PaperId>>(new Set());
  const [course, setCourse] = useState(() => begin(scenario.submitted));
  const [received, setReceived] = useState<Received>();
  const [busy, setBusy] = useState<'judging' | 'failed'>();
  const [unasked, setUnasked] = useState<Unasked>();
  const [unaskedWay, setUnaskedWay] = useState<AskedWay>();
  const [mending, setMending] = useState<string>();
  const [attempt, setAttempt] = useState(() =>
    beginAttempt({
      id: crypto.randomUUID(),
      scenario: key,
      portal,
      mode,
      started: Date.now(),
      planted: scenario.planted.length,
      pack: '',
    }),
  );
  const open = useRef<OpenPortal>(undefined);
  const portalNow = useCallback(() => open.current, []);
  const now = useRef<Doings>({ form, asked });
  now.current = { form, asked };
  const doings = (): Doings => ({ ...now.current, form: open.current?.read() ?? now.current.form });

  // The page scripts ask for it whenever they judge.
  useState(() => tellWorld({ scenario, cast }, doings));
  useEffect(() => void keepAttempt(database, attempt).catch(() => undefined), [attempt]);

  /** Judges what stands in the form now, counts it as a try, and goes on with it. */
  async function judged(of: FormClaim, goOn: (submission: Submission) => Course | Unasked): Promise<void> {
    setBusy('judging');
    setUnasked(undefined);
    try {
      const got = await receive(of, knowsNow(scenario, cast, { form: of, asked }), scenario, cast);
      const on = goOn(got.submission);
      setBusy(undefined);
      if (typeof on === 'string') {
        setUnasked(on);
        return;
      }
      enter(got);
      setForm(of);
      setReceived(got);
      setCourse(on);
      setView('answer');
      setMending(undefined);
    } catch (error) {
      console.warn('Box24: an exercise could not be judged.', error);
      setBusy('failed');
    }
  }

  function enter({ submission, pack, packs }: Received): void {
    const { claim } = scenarioClaim(scenario, cast, []);
    const whole = claimOfForm(formClaim(claim));
    // Lines that are decided need not be sent again.
    const right = course.decided.size > 0 ? { ...whole, lines: [] } : whole;
    const of = { planted: scenario.planted, right, began: claimOfForm(began) };
    setAttempt((before) => {
      const next = withTry({ ...before, pack: pack.version, packs }, judgeTry(submission, of, Date.now()));
      return isMended(next) ? ended(next, Date.now()) : next;
    });
  }

  return {
    scenario,
    books,
    cast,
    mode,
    form,
    view,
    asked,
    course,
    received,
    busy,
    unasked,
    unaskedWay,
    mending,
    attempt,
    doings,
    /** The portal, while it is open. */
    portalNow,
    /** The portal is open, or is no more. */
    opened: (portal: OpenPortal | undefined): void => {
      open.current = portal;
    },
    submit: (sent: FormClaim): void => {
      const from = course.stage === 'preparing' ? course : correct(course);
      void judged(sent, (submission) => send(from, submission, books));
    },
    wait: (): void => {
      if (received) setCourse(wait(course, received.submission, books));
    },
    letPass: (): void => {
      setUnasked(undefined);
      setCourse(letPass(course, 30));
    },
    ask: (way: AskedWay): void => {
      setUnaskedWay(way);
      void judged(form, (submission) => ask(course, way, submission, books));
    },
    /** Back to the form. @param path of the field that is to be mended */
    mend: (path?: string): void => {
      setUnasked(undefined);
      setMending(path);
      setView('form');
    },
    backToAnswer: (): void => {
      setForm(doings().form);
      setView('answer');
    },
    /** Asks for a paper again. @param isNew whether it comes back otherwise: for nothing costs points, once the paper */
    checkAgain: (paper: PaperId, isNew: boolean): void => {
      if (!isNew && !asked.has(paper) && attempt.ended === undefined)
        setAttempt((before) => withVainCheck(before, paper));
      // What is typed by now stays typed: the form is not drawn anew.
      now.current = { ...now.current, asked: new Set([...asked, paper]) };
      setAsked(now.current.asked);
      judgeAgain();
    },
    hint: () => setAttempt(withHint),
    finish: () => setAttempt((before) => ended(before, Date.now())),
  };
}
