import { type Attack, hostile } from '../attack.ts';

export const attack: Attack = {
  does: "the content policy forbids everything (`default-src 'none'`, sandboxed, Trusted Types required and none allowed)",
  happens: 'marked as on any page; the browser reports no violation',
  pages: {
    '/': {
      body: hostile({}),
      headers: {
        'content-security-policy':
          "default-src 'none'; script-src 'unsafe-inline'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts allow-same-origin",
      },
    },
  },
};
