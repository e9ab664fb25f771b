import { type Attack, hostile } from '../attack.ts';

/** The names by which scripts ask a document; a picture, form or frame of that name stands before the document's own. */
const NAMES = [
  'activeElement',
  'addEventListener',
  'body',
  'createElement',
  'createElementNS',
  'createRange',
  'createTextNode',
  'createTreeWalker',
  'defaultView',
  'documentElement',
  'elementFromPoint',
  'elementsFromPoint',
  'execCommand',
  'forms',
  'fullscreenElement',
  'getElementById',
  'getElementsByTagName',
  'getSelection',
  'hasFocus',
  'head',
  'hidden',
  'location',
  'querySelector',
  'querySelectorAll',
  'readyState',
  'removeEventListener',
  'title',
  'visibilityState',
  'adoptedStyleSheets',
];

export const attack: Attack = {
  does: `forms, pictures and frames are named as what scripts ask a document for (${NAMES.length} names, \`createElement\` and \`body\` among them)`,
  happens: 'marked as on any page',
  pages: {
    '/': hostile({
      more: NAMES.map(
        (name, at) => [`<img name="${name}" alt="">`, `<form name="${name}"></form>`][at % 2],
      ).join(''),
    }),
  },
};
