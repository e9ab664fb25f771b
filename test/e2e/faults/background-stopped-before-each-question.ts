import { askAll } from '../claim-asked.ts';
import type { Fault } from '../fault.ts';

export const fault: Fault = {
  fault: 'the background is stopped before each kind of question that an open claim asks',
  happens: 'checked as ever',
  async strike(scene) {
    await askAll(scene, async (letGo) => {
      await scene.background.stop();
      await letGo();
    });
  },
};
