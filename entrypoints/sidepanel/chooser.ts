import { browser } from 'wxt/browser';
import type { Chooser } from '../../components/line-tools.ts';
import { asker } from '../../lib/messages/envelope.ts';
import type { BackgroundApi } from '../../lib/messages/types.ts';
import { text } from '../../lib/texts/text.ts';

const background = asker<BackgroundApi>('background', (request) => browser.runtime.sendMessage(request));

/** Chooses a line's modifiers by questions; the rules that ask them come with the first line. */
export const chooser: Chooser = {
  async choose(question) {
    const [{ wholePack }, { chooseModifiers }, statements] = await Promise.all([
      import('../reference/whole-pack.ts'),
      import('../../lib/session/modifier-choice.ts'),
      background('statements', { language: text('language') }),
    ]);
    const { pack } = await wholePack();
    return chooseModifiers({ ...question, pack, statements });
  },
};
