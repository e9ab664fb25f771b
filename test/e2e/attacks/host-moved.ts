import { type Attack, hostile } from '../attack.ts';

const FIND = `const host = [...document.documentElement.children].find((one) => one.matches('[popover]'));`;

export const attack: Attack = {
  does: 'our element is moved into the form, its popover closed, its attributes taken away, others put on it (`hidden`, `inert`, styles)',
  happens: 'marked as on any page',
  broke:
    'the marks were gone for good once `popover` was taken from our element. It is put back whole, five times',
  pages: { '/': hostile({}) },
  act: `${FIND} if (host) {
      document.querySelector('form').append(host); host.remove(); document.documentElement.prepend(host);
      host.hidePopover(); host.hidden = true; host.inert = true; host.removeAttribute('popover'); host.style.cssText = 'display: none !important; opacity: 0';
    }`,
};
