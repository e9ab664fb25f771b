/** What somebody at the screen, or at the notes, wants. */
export type Press = 'next' | 'back' | 'first' | 'last' | 'black' | 'leave';

/** Keys of keyboards and of clickers, which press some of them. */
const KEYS: Readonly<Record<string, Press>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  ' ': 'next',
  PageUp: 'back',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  Home: 'first',
  End: 'last',
  b: 'black',
  B: 'black',
  '.': 'black',
  Escape: 'leave',
};

/** A key as `KeyboardEvent` says it. */
export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** What a key asks for; undefined where it is nobody's business here. */
export const pressOf = ({ key, ctrlKey, altKey, metaKey }: Key): Press | undefined =>
  ctrlKey || altKey || metaKey || !Object.hasOwn(KEYS, key) ? undefined : KEYS[key];

/** Where a presentation stands. */
export interface Place {
  readonly at: number;
  readonly isBlack: boolean;
}

/** The place after a press. On a black screen going on, back or away only brings the screen back. @param count of the steps */
export function placeAfter({ at, isBlack }: Place, press: Press, count: number): Place {
  if (press === 'black') return { at, isBlack: !isBlack };
  const to = { next: at + 1, back: at - 1, first: 0, last: count - 1, leave: at }[press];
  return isBlack ? { at, isBlack: false } : { at: Math.min(Math.max(to, 0), count - 1), isBlack: false };
}
