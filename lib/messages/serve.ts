import { type AnswerOf, type InputOf, isObject, type Place, type Reply } from './envelope.ts';

/** Who sent a message, as the browser tells it: the fields of `runtime.MessageSender` that matter here. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
  readonly frameId?: number | undefined;
}

/** Where a question may come from: a script in a web page, one of Box24's own pages (or its background), or both. */
export type Origin = 'content' | 'own' | 'any';

/** One question that a place answers. */
export interface Door<Input, Answer> {
  readonly from: Origin;
  /** Gives the input back when it has the right shape. @throws Error saying what is wrong */
  readonly parse: (input: unknown) => Input;
  readonly answer: (input: Input, sender: Sender) => Promise<Answer>;
}

export type Doors<Api> = {
  readonly [Name in keyof Api]: Door<InputOf<Api, Name>, AnswerOf<Api, Name>>;
};

/** Which extension this is: its id, and the start of its own pages' addresses. */
export interface Self {
  readonly id: string;
  readonly pages: string;
  /** The one of them in which the page scripts run as in a portal's: it may also ask what they may. */
  readonly practice?: string;
}

/** The listener for `runtime.onMessage`; true keeps the channel open for an answer that comes later. */
export type Listener = (message: unknown, sender: Sender, respond: (reply: Reply) => void) => boolean;

/**
 * Answers the questions that are meant for one place and refuses, with the reason, those that do not fit.
 * An answer starts in the same tick, so that a click's permission (`sidePanel.open`) is still there.
 * @param to the place; messages to others are left alone
 * @param doors what can be asked there
 * @param self this extension
 */
export function serve<Api>(to: Place, doors: Doors<Api>, self: Self): Listener {
  return (message, sender, respond) => {
    if (!isObject(message) || message.to !== to) return false;
    const refuse = (reason: string): false => {
      respond({ ok: false, reason });
      return false;
    };
    if (sender.id !== self.id) return refuse(`the ${to} answers only Box24 itself`);
    const name = message.ask;
    if (typeof name !== 'string' || !Object.hasOwn(doors, name))
      return refuse(`the ${to} has no answer to "${String(name)}"`);
    const door = doors[name as keyof Api];
    if (door.from !== 'any' && !originsOf(sender, self).includes(door.from))
      return refuse(
        `"${name}" may be asked by ${door.from === 'own' ? "Box24's own pages" : 'a script in a page'} only`,
      );
    try {
      door.answer(door.parse(message.input), sender).then(
        (value) => respond({ ok: true, value }),
        (error) => respond({ ok: false, reason: reasonOf(error) }),
      );
    } catch (error) {
      return refuse(`"${name}": ${reasonOf(error)}`);
    }
    return true;
  };
}

/** A page's script has the page's address; an address that is not told counts as a page's, which may ask less. */
function originsOf(sender: Sender, { pages, practice }: Self): readonly Origin[] {
  const address = sender.url ?? sender.origin ?? '';
  if (!address.startsWith(pages)) return ['content'];
  return practice !== undefined && address.split(/[?#]/)[0] === practice ? ['own', 'content'] : ['own'];
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
