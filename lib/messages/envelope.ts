/** How a question travels between the page's scripts, the background and Box24's own pages. No Zod: pages load this. */

export type Place = 'background' | 'checker' | 'teach' | 'fix' | 'practice';

/** A question on its way. The sender of a message is told by the browser, never by the message. */
export interface Request {
  readonly to: Place;
  readonly ask: string;
  readonly input: unknown;
}

export type Reply =
  | { readonly ok: true; readonly value?: unknown }
  | { readonly ok: false; readonly reason: string };

export type InputOf<Api, Name extends keyof Api> = Api[Name] extends (input: infer Input) => unknown
  ? Input
  : never;
export type AnswerOf<Api, Name extends keyof Api> = Api[Name] extends (
  ...input: never[]
) => Promise<infer Answer>
  ? Answer
  : never;

/** Brings a request to its place and the reply back; rejects when nobody is there. */
export type Send = (request: Request) => Promise<unknown>;

/** Nobody answered, or what answered was not Box24, or it refused: the message says which. */
class AskError extends Error {
  override readonly name = 'AskError';
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isReply(value: unknown): value is Reply {
  if (!isObject(value)) return false;
  return value.ok === true || (value.ok === false && typeof value.reason === 'string');
}

/**
 * A typed way to ask one place. A browser that stops the background takes what it was asked along: it is asked once more.
 * @param to who is asked
 * @param send brings the request there
 * @returns a function `(name, input)` that gives the answer
 * @throws AskError (as a rejection) when it was refused or nobody answered
 */
export function asker<Api>(to: Place, send: Send) {
  return async <Name extends keyof Api & string>(
    name: Name,
    input: InputOf<Api, Name>,
  ): Promise<AnswerOf<Api, Name>> => {
    const ask = () => send({ to, ask: name, input });
    const reply = (to === 'background' && (await ask().catch(() => 0))) || (await ask());
    if (!isReply(reply)) throw new AskError(`nobody answered "${name}" at the ${to}`);
    if (!reply.ok) throw new AskError(reply.reason);
    return reply.value as AnswerOf<Api, Name>;
  };
}

/** What {@link asker} gives. */
export type Ask<Api> = ReturnType<typeof asker<Api>>;
