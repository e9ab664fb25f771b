import type { Attack } from '../attack.ts';
import { claimPage } from '../claim-page.ts';

/** The names by which scripts ask a form; a box of that name stands before the form's own. */
const NAMES = [
  'addEventListener',
  'assignedSlot',
  'attributes',
  'checkVisibility',
  'childNodes',
  'children',
  'classList',
  'clientWidth',
  'closest',
  'compareDocumentPosition',
  'contains',
  'elements',
  'firstElementChild',
  'getAttribute',
  'getBoundingClientRect',
  'getRootNode',
  'hasAttribute',
  'id',
  'innerHTML',
  'isConnected',
  'localName',
  'matches',
  'name',
  'nextElementSibling',
  'nodeName',
  'nodeType',
  'ownerDocument',
  'parentElement',
  'parentNode',
  'querySelector',
  'querySelectorAll',
  'scrollHeight',
  'scrollIntoView',
  'shadowRoot',
  'style',
  'submit',
  'tagName',
  'textContent',
];

export const attack: Attack = {
  does: `boxes of the claim's own form are named as what scripts ask a form for (${NAMES.length} names, \`attributes\`, \`parentNode\` and \`querySelectorAll\` among them)`,
  happens: 'marked as on any page',
  broke:
    "no mark came: asked for what is around it, such a form answers with one of its boxes. Marks, the watch over the form and presses now ask the browser's own objects (`lib/dom/own.ts`), as reading did before",
  pages: {
    '/': claimPage().replace(
      '<form>',
      `<form>${NAMES.map((name) => `<input type="hidden" name="${name}">`).join('')}<input name="ownerDocument" hidden>`,
    ),
  },
};
