import type { Fault } from '../fault.ts';
import { expect } from '../fixtures.ts';
import { TURNS } from '../message-turns.ts';

export const fault: Fault = {
  fault:
    'the background is stopped when it has kept a note and not said so, so that it is told the note once more',
  happens: 'kept once',
  broke: 'kept twice. A note has its id from whoever tells it',
  async strike({ background }) {
    const note = TURNS.noteWrong.input({ tabId: 0, frameId: 0 });
    await background.ask('noteWrong', note);
    await background.stop();
    await background.ask('noteWrong', note);
    expect(await background.ask('wrongNotes', {})).toMatchObject({ ok: true, value: [note] });
  },
};
