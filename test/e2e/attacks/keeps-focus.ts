import { type Attack, hostile, script } from '../attack.ts';

export const attack: Attack = {
  does: 'the page takes the focus back whenever it leaves for something that is not its own',
  happens: 'marked as on any page; cards open',
  pages: {
    '/': hostile({
      more: script(`
        let last = document.querySelector('[name=auth]');
        addEventListener('focusin', ({ target }) => { if (target.name) last = target; else last.focus(); }, true);
        addEventListener('focusout', ({ relatedTarget }) => { if (!relatedTarget?.name) setTimeout(() => last.isConnected && document.activeElement?.name === undefined && last.focus()); }, true);`),
    }),
  },
};
