import { browser } from 'wxt/browser';
import { isObject } from '../../lib/messages/envelope.ts';
import type { PracticeApi } from '../../lib/messages/page-types.ts';
import { type Doors, type Sender, serve } from '../../lib/messages/serve.ts';

/** Runs one of the page scripts here, as the browser does in a portal's page when the background injects it. */
export function bring(script: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const element = document.createElement('script');
    element.src = script;
    element.onload = () => {
      element.remove();
      resolve();
    };
    element.onerror = () => reject(new Error(`${script} did not load`));
    document.head.append(element);
  });
}

const doors: Doors<PracticeApi> = {
  bring: {
    from: 'own',
    parse(input) {
      const script = isObject(input) ? input.script : undefined;
      if (typeof script !== 'string' || !/^\/[a-z]+\.js$/.test(script))
        throw new Error('bring.script is no script of ours');
      return { script };
    },
    answer: ({ script }) => bring(script),
  },
};

/** Lets the background bring page scripts here from now on. */
export function openToScripts(): void {
  const answer = serve('practice', doors, { id: browser.runtime.id, pages: browser.runtime.getURL('/') });
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender, respond) =>
    answer(message, sender, respond) ? true : undefined,
  );
}
