import { type Attack, hostile, script } from '../attack.ts';

export const attack: Attack = {
  does: 'the whole body may be written in (`contenteditable`, and `designMode` on)',
  happens: 'marked as on any page',
  broke:
    'no mark came: the body was taken for one large box. What has boxes inside is none; and a loud label lay over the boxes of its row, so that a press meant for the charge pinned its card',
  pages: {
    '/': hostile({
      more: script(`document.body.contentEditable = 'true'; document.designMode = 'on';`),
    }),
  },
};
