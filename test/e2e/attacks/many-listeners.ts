import { type Attack, hostile, script } from '../attack.ts';

export const attack: Attack = {
  does: 'ten thousand listeners of the page hear what is typed into the form and where the cursor goes',
  happens: 'marked as on any page',
  pages: {
    '/': hostile({
      more: script(`
        const form = document.querySelector('form');
        window.calls = 0;
        for (let at = 0; at < 10_000; at += 1)
          form.addEventListener(['input', 'keydown', 'focusin', 'change'][at % 4], () => { window.calls += 1; });`),
    }),
  },
};
