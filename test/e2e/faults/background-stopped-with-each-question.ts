import { askAll } from '../claim-asked.ts';
import type { Fault } from '../fault.ts';

export const fault: Fault = {
  fault:
    'the background is stopped with each kind of question that an open claim asks in its hands, so that no answer comes',
  happens: 'checked as ever',
  broke:
    'where one of these questions was lost, the page was never looked at, or could not be read. What the background loses is asked once more',
  notes: {
    message: /The database connection is closed/,
    why: 'a worker that is being stopped runs to its end without its databases',
  },
  async strike(scene) {
    await askAll(scene, (letGo) => scene.background.stopWith(letGo));
  },
};
