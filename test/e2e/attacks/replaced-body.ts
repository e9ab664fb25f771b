import { type Attack, hostile, script } from '../attack.ts';

export const attack: Attack = {
  does: 'the body is taken out and another one with the same form put in its place once a second, values kept, while the biller types',
  happens: 'marked as on any page, whichever body is there',
  isRestless: true,
  pages: {
    '/': hostile({
      more: script(`
        setInterval(() => {
          const body = document.body.cloneNode(true);
          const inputs = body.querySelectorAll('input');
          document.querySelectorAll('input').forEach((input, at) => { inputs[at].value = input.value; });
          const { name } = document.activeElement ?? {};
          document.body.replaceWith(body);
          if (name) body.querySelector('[name="' + name + '"]')?.focus();
        }, 1000);`),
    }),
  },
};
