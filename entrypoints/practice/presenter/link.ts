import { isObject } from '../../../lib/messages/envelope.ts';
import type { Place, Press } from './keys.ts';

/** Where a presentation stands, as its notes are told. */
export interface Standing extends Place {
  /** The scenario that is shown; in a lesson one follows the other. */
  readonly scenario: string;
  /** When it began, milliseconds since 1970. */
  readonly since: number;
}

/** What presentation and notes say to each other. */
export type Said =
  | { readonly kind: 'stands'; readonly standing: Standing }
  | { readonly kind: 'gone' }
  | { readonly kind: 'asks' }
  | { readonly kind: 'pressed'; readonly press: Press };

export interface Link {
  say(said: Said): void;
  close(): void;
}

/** Joins a presentation and its notes, in whichever windows they are; nobody needs the other to be there. */
export function openLink(presentation: string, hear: (said: Said) => void): Link {
  const channel = new BroadcastChannel(`box24-presentation-${presentation}`);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    // Only pages of ours share a channel with us; one of an older version may say something else.
    if (isObject(data) && typeof data.kind === 'string') hear(data as unknown as Said);
  };
  return { say: (said) => channel.postMessage(said), close: () => channel.close() };
}
