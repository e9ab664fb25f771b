import { describe, expect, it } from 'vitest';
import { claimFromJson } from '../claim/json.ts';
import { lineMoment, moveFocus, newScreen, nextSettling, ROW_LEFT_MS } from './screen.ts';

const { claim } = claimFromJson({
  lines: [
    { procedureCode: 'E0601', dateFrom: '2026-11-03', modifiers: [] },
    { procedureCode: 'A7030', dateFrom: '', charge: '', modifiers: [] },
  ],
});
const moment = (screen: ReturnType<typeof newScreen>, index: number, now: number, committed = false) => {
  const line = claim.lines[index];
  if (!line) throw new Error('no such line');
  return lineMoment(screen, line, index, committed, now);
};

describe('a line settles', () => {
  it('is prefilled until the biller touches it', () => {
    expect(moment(newScreen(), 0, 0)).toBe('prefilled');
  });

  it('is typed in while it has the cursor, settled some time after the cursor left', () => {
    const screen = newScreen();
    moveFocus(screen, 'lines[0].charge', 0);
    expect(moment(screen, 0, 10_000)).toBe('typing');
    moveFocus(screen, undefined, 10_000);
    expect(moment(screen, 0, 10_000 + ROW_LEFT_MS - 1)).toBe('left');
    expect(nextSettling(screen, 10_000)).toBe(ROW_LEFT_MS);
    expect(moment(screen, 0, 10_000 + ROW_LEFT_MS)).toBe('settled');
    expect(nextSettling(screen, 10_000 + ROW_LEFT_MS)).toBeUndefined();
  });

  it('settles at once when the cursor goes to a later row, not when it comes back', () => {
    const screen = newScreen();
    moveFocus(screen, 'lines[0].charge', 0);
    moveFocus(screen, 'lines[1].procedureCode', 1);
    expect(moment(screen, 0, 1)).toBe('settled');
    moveFocus(screen, 'lines[0].units', 2);
    expect(moment(screen, 0, 5_000)).toBe('typing');
  });

  it('never settles without a date or a charge', () => {
    const screen = newScreen();
    moveFocus(screen, 'lines[1].procedureCode', 0);
    moveFocus(screen, undefined, 0);
    expect(moment(newScreen(), 1, 60_000)).toBe('untouched');
    expect(moment(screen, 1, 60_000)).toBe('left');
    expect(moment(screen, 1, 60_000, true)).toBe('committed');
  });
});
