import { type Attack, hostile } from '../attack.ts';

export const attack: Attack = {
  does: 'styles with `!important` hide, shrink, move and freeze whatever is not of the page, and turn its colours',
  happens: 'marked as on any page',
  pages: {
    '/': hostile({
      head: `<style>
        html { filter: invert(1); opacity: .02 }
        html > :not(head, body), [popover], :popover-open, :not(html, head, head *, body, body *) {
          display: none !important; visibility: hidden !important; opacity: 0 !important; pointer-events: none !important;
          position: static !important; z-index: -1 !important; transform: scale(0) !important; clip-path: circle(0) !important;
          width: 0 !important; height: 0 !important; overflow: hidden !important; content-visibility: hidden !important;
          animation: gone 1ms infinite !important; transition: all 9s !important; zoom: 0.01 !important; filter: opacity(0) !important;
          contain: strict !important; direction: rtl !important; user-select: none !important; mask: linear-gradient(#0000, #0000) !important }
        @keyframes gone { to { opacity: 0; display: none } }
      </style>`,
    }),
  },
};
