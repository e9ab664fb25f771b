import { expect, it } from 'vitest';
import { claimDoors } from './doors.ts';
import type { TrackedForm } from './tracked-form.ts';

/** Doors to a page with two forms, the second of which is worked on; `said` is what came through. */
function doors() {
  const said: unknown[] = [];
  const formNumbered = (number: number) =>
    ({
      session: { answer: (...what: readonly unknown[]) => said.push([number, ...what]) },
      goTo: (place: unknown) => said.push([number, place]),
    }) as unknown as TrackedForm;
  const open = claimDoors({
    form: (number = 1) => (number < 2 ? formNumbered(number) : undefined),
    answered: () => said.push('answered'),
    reveal: (key) => said.push(key),
    putAside: (key, why) => said.push([key, why]),
    renew: () => said.push('renewed'),
  });
  return { open, said };
}
const SENDER = {};

it('an answer reaches its form, and the claim is looked at again', async () => {
  const { open, said } = doors();
  await open.answer.answer({ fact: 'ctx.rentalMonth', line: 0, value: 2 }, SENDER);
  await open.answer.answer({ fact: 'ctx.rentalMonth', value: null, form: 0 }, SENDER);
  await open.answer.answer({ fact: 'ctx.orderDate', line: 0, value: null, untold: true }, SENDER);
  expect(said).toEqual([
    [1, 'ctx.rentalMonth', 0, 2, false],
    'answered',
    [0, 'ctx.rentalMonth', undefined, null, false],
    'answered',
    [1, 'ctx.orderDate', 0, null, true],
    'answered',
  ]);
});

it('the payer is an answer, and unknown takes it back', async () => {
  const { open, said } = doors();
  await open.setPayer.answer({ payer: 'medicaid' }, SENDER);
  await open.setPayer.answer({ payer: 'unknown', form: 0 }, SENDER);
  expect(said).toEqual([
    [1, 'payer.kind', undefined, 'medicaid'],
    'answered',
    [0, 'payer.kind', undefined, null],
    'answered',
  ]);
});

it('the cursor goes into the form that is worked on; a form that is gone hears nothing', async () => {
  const { open, said } = doors();
  await open.goTo.answer({ path: 'totalCharge' }, SENDER);
  await open.reveal.answer({ key: 'rule#branch' }, SENDER);
  await open.answer.answer({ fact: 'x', value: 1, form: 7 }, SENDER);
  await open.putAside.answer({ key: 'rule#branch', why: null }, SENDER);
  expect(said).toEqual([[1, { path: 'totalCharge' }], 'rule#branch', 'answered', ['rule#branch', null]]);
});

it('a finding is put aside for a reason of the list, for now, or not any more', () => {
  const { putAside } = doors().open;
  for (const why of ['payer-confirmed', 'not-now', null])
    expect(putAside.parse({ key: 'rule#branch@0', why })).toEqual({ key: 'rule#branch@0', why });
  expect(() => putAside.parse({ key: 'rule#branch@0', why: 'Jane is a friend' })).toThrow('no reason');
  expect(() => putAside.parse({ why: null })).toThrow('no text');
});
