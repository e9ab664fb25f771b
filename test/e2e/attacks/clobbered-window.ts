import { type Attack, hostile } from '../attack.ts';

const NAMES = [
  'Sentinel',
  'Checker',
  'Leave',
  'Profile',
  'Closer',
  'Judge',
  'Marks',
  'Follower',
  'Inspector',
  'Hold',
  'Gate',
  'Desk',
  'Fix',
  'Teach',
  'Practice',
  'Record',
];

export const attack: Attack = {
  does: 'elements have the ids under which our scripts find each other; the browser gives a window such names, in our world too',
  happens: 'marked as on any page',
  broke:
    'no script of ours began: an element was taken for one that runs already. They leave each other what they bring under a symbol (`lib/dom/world.ts`)',
  pages: {
    '/': hostile({
      more: NAMES.map((name) => `<p id="box24${name}"></p><img name="box24${name}" alt="">`).join(''),
    }),
  },
};
