import { payerOfKey } from '../claim/payer-choice.ts';
import type { Context, ContextValue } from '../facts/types.ts';
import { REASONS } from '../session/reasons.ts';
import type { Shared } from '../session/shared.ts';
import { type InputOf, isObject } from './envelope.ts';
import type { CheckerApi, TeachApi } from './page-types.ts';

/** Doors that open when a claim is followed. */
export type ClaimDoor = 'answer' | 'setPayer' | 'reveal' | 'putAside' | 'goTo' | 'settingsChanged';

type Inputs<Name extends keyof CheckerApi> = {
  readonly [One in Name]: (input: unknown) => InputOf<CheckerApi, One>;
};

/**
 * What a checker may be asked with. Written by hand, not with Zod, because the checker runs in every claim page; only
 * Box24's own pages may ask, so this guards against our own mistakes.
 */
export const checkerInputs: Inputs<Exclude<keyof CheckerApi, ClaimDoor>> = {
  live: () => ({}),
  announce: () => ({}),
  joined(input) {
    const shared = object(input);
    const { epoch, noted, steps, frames, beside, inDoubt, leads } = shared;
    const isWhole =
      [epoch, noted].every(Number.isInteger) &&
      [steps, frames, beside].every(Array.isArray) &&
      [inDoubt, leads].every((one) => typeof one === 'boolean');
    if (!isWhole) throw new Error('joined is not what is known of a claim');
    return input as Shared;
  },
  leave(input) {
    const { origins } = object(input);
    if (!Array.isArray(origins) || !origins.every((one) => typeof one === 'string'))
      throw new Error('origins is no list of patterns');
    return { origins };
  },
  // Looked at by what follows the claim: where there is none, there is nothing to report.
  report: (input) => object(input),
};

/** The same for a claim that is followed. */
export const claimInputs: Inputs<ClaimDoor | 'report'> = {
  answer(input) {
    const { fact, line, value, untold, form } = object(input);
    if (typeof fact !== 'string') throw new Error('answer.fact is no text');
    if (line !== undefined && !Number.isInteger(line)) throw new Error('answer.line is no whole number');
    if (value !== null && !isContextValue(value)) throw new Error('answer.value is no value of a claim');
    return {
      fact,
      value,
      ...(untold === true && { untold: true as const }),
      ...(typeof line === 'number' && { line }),
      ...formIn(form),
    };
  },
  setPayer(input) {
    const { form } = object(input);
    const { payer } = object(input);
    if (typeof payer !== 'string' || !payerOfKey(payer)) throw new Error('setPayer.payer is no payer');
    return { payer, ...formIn(form) };
  },
  reveal(input) {
    const { key } = object(input);
    if (typeof key !== 'string') throw new Error('reveal.key is no text');
    return { key };
  },
  putAside(input) {
    const { key, why } = object(input);
    if (typeof key !== 'string') throw new Error('putAside.key is no text');
    const reason = why === null || why === 'not-now' ? why : REASONS.find((one) => one === why);
    if (reason === undefined) throw new Error('putAside.why is no reason');
    return { key, why: reason };
  },
  goTo(input) {
    const { path, unnamed } = object(input);
    if (typeof path === 'string') return { path };
    if (typeof unnamed !== 'number' || !Number.isInteger(unnamed))
      throw new Error('goTo names neither a field nor a box');
    return { unnamed };
  },
  settingsChanged: () => ({}),
  report(input) {
    const { payer, today, context } = object(input);
    if (payer !== undefined && (typeof payer !== 'string' || !payerOfKey(payer)))
      throw new Error('report.payer is no payer');
    if (today !== undefined && !(typeof today === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(today)))
      throw new Error('report.today is no date like 2026-11-24');
    if (context !== undefined && !isContext(context)) throw new Error('report.context is no context');
    return {
      ...(typeof payer === 'string' && { payer }),
      ...(typeof today === 'string' && { today }),
      ...(context !== undefined && { context }),
    };
  },
};

/** The same for teach mode. */
export const teachInputs: {
  readonly [Name in keyof TeachApi]: (input: unknown) => InputOf<TeachApi, Name>;
} = {
  start(input) {
    const { walk, path, unnamed } = object(input);
    return {
      walk: walk === true,
      ...(typeof path === 'string' && { path }),
      ...(typeof unnamed === 'number' && { unnamed }),
    };
  },
  stop: () => ({}),
};

function formIn(form: unknown): { readonly form?: number } {
  if (form !== undefined && !Number.isInteger(form)) throw new Error('form is no whole number');
  return typeof form === 'number' ? { form } : {};
}

function object(input: unknown): Readonly<Record<string, unknown>> {
  if (!isObject(input)) throw new Error('the input is no object');
  return input;
}

/** Its values come from our own command, which has checked them; only what would break the facts is looked at. */
function isContext(value: unknown): value is Context {
  return isObject(value) && isObject(value.values) && isObject(value.lineValues) && isObject(value.profile);
}

function isContextValue(value: unknown): value is ContextValue {
  if (Array.isArray(value)) return value.every((one) => typeof one === 'string');
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}
