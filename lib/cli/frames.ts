/** Questions to all frames of the page in the browser's first tab, asked by the extension's service worker. */
import type { Worker } from 'playwright-core';
import type { CheckerApi } from '../messages/page-types.ts';

/** Where a frame stands: which frame it is of the window around it, and so on inwards; empty for the page itself. */
type FramePath = readonly number[];

/** What the frames' checkers may be asked here. */
type Asked = Pick<CheckerApi, 'report' | 'live'>;

export interface FrameAnswer<Value> {
  readonly path: FramePath;
  /**
   * The order of this frame's own frames in its document, as numbers of `window.frames`, which counts them in the order
   * in which they were added.
   */
  readonly children: readonly number[];
  /** Selectors of its own frames, by their numbers in `window.frames`. */
  readonly names: Readonly<Record<number, string>>;
  /** Left out when the frame has no checker, or one that could not answer. */
  readonly value?: Value;
  /** Why its checker could not answer. */
  readonly trouble?: string;
}

/** How soon a page that has just gone elsewhere is looked at again. */
const AGAIN_MS = 100;

/**
 * Waits until no frame has changed for a while. Runs in the extension's own world, so that a page that has replaced
 * its timers or observers is waited for like any other.
 * @param limitMs a page that is never quiet is waited for so long
 */
export async function waitUntilQuiet(worker: Worker, quietMs: number, limitMs: number): Promise<void> {
  const until = Date.now() + limitMs;
  while (Date.now() < until) {
    const quiet = await quietOnce(worker, quietMs, until - Date.now());
    if (quiet) return;
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
}

/** @returns false when the page went elsewhere meanwhile */
async function quietOnce(worker: Worker, quietMs: number, limitMs: number): Promise<boolean> {
  return await worker.evaluate(
    async ({ quietMs, limitMs }) => {
      // The page was opened in the first tab; what it opened itself came later.
      const [tab] = (await chrome.tabs.query({})).toSorted((one, other) => (one.id ?? 0) - (other.id ?? 0));
      if (tab?.id === undefined) return false;
      const wait = (quiet: number, limit: number) =>
        new Promise<void>((resolve) => {
          const done = () => {
            observer.disconnect();
            resolve();
          };
          let timer = setTimeout(done, quiet);
          const observer = new MutationObserver(() => {
            clearTimeout(timer);
            timer = setTimeout(done, quiet);
          });
          observer.observe(document, {
            subtree: true,
            childList: true,
            attributes: true,
            characterData: true,
          });
          setTimeout(done, limit);
        });
      return await chrome.scripting
        .executeScript({ target: { tabId: tab.id, allFrames: true }, args: [quietMs, limitMs], func: wait })
        .then(
          () => true,
          () => false,
        );
    },
    { quietMs, limitMs },
  );
}

/**
 * Asks the checker of every frame the same question.
 * @returns one answer per frame, in document order; a page comes before the frames in it
 */
export async function askFrames<Name extends keyof Asked>(
  worker: Worker,
  ask: Name,
  input: Parameters<Asked[Name]>[0],
): Promise<FrameAnswer<Awaited<ReturnType<Asked[Name]>>>[]> {
  const answers = await worker.evaluate(
    async ({ ask, input }) => {
      const [tab] = (await chrome.tabs.query({})).toSorted((one, other) => (one.id ?? 0) - (other.id ?? 0));
      const tabId = tab?.id;
      if (tabId === undefined) return [];
      const listed = chrome.scripting.executeScript({
        target: { tabId, allFrames: true },
        func: () => {
          const path: number[] = [];
          for (let at: Window = window; at !== at.parent; at = at.parent) {
            let index = 0;
            while (index < at.parent.length && at.parent[index] !== at) index += 1;
            path.unshift(index);
          }
          const own = Array.from({ length: window.length }, (_, index) => window[index]);
          const elements = [...document.querySelectorAll<HTMLIFrameElement>('iframe, frame, object, embed')];
          const nameOf = (element: HTMLIFrameElement, place: number) => {
            const tag = element.localName;
            const named = ['id', 'name', 'src'].flatMap((attribute) => {
              const value = element.getAttribute(attribute);
              return value ? `${tag}[${attribute}=${JSON.stringify(value)}]` : [];
            });
            const unique = named.find((selector) => document.querySelectorAll(selector).length === 1);
            return unique ?? `${tag}:nth-of-type(${place + 1})`;
          };
          const numbered = elements
            .map((element, place) => ({
              index: own.indexOf(element.contentWindow ?? undefined),
              name: nameOf(element, place),
            }))
            .filter(({ index }) => index >= 0);
          const children = numbered.map(({ index }) => index);
          return {
            path,
            children,
            names: Object.fromEntries(numbered.map(({ index, name }) => [index, name])),
          };
        },
      });
      // Rejects while the page goes elsewhere.
      const frames = await listed.catch(() => []);
      return await Promise.all(
        frames.map(async ({ frameId, result }) => {
          const place = result ?? { path: [], children: [], names: {} };
          // Rejects where nobody listens: a frame without a checker.
          const reply = await chrome.tabs
            .sendMessage(tabId, { to: 'checker', ask, input }, { frameId })
            .catch(() => undefined);
          if (reply?.ok === true) return { ...place, value: reply.value };
          return { ...place, ...(reply?.ok === false && { trouble: String(reply.reason) }) };
        }),
      );
    },
    { ask, input },
  );
  return inDocumentOrder(answers);
}

/** Leads into a frame inside a selector, as into a shadow root. */
const INTO_FRAME = ' >>> ';

/** The selectors of the frames around a frame, from the page inwards; empty for the page itself. */
export function selectorOfFrame(path: FramePath, answers: readonly FrameAnswer<unknown>[]): string {
  const names = new Map(answers.map((answer) => [answer.path.join('.'), answer.names]));
  return path
    .map((index, depth) => (names.get(path.slice(0, depth).join('.'))?.[index] ?? 'iframe') + INTO_FRAME)
    .join('');
}

/** Sorts frames as their places stand in the documents around them; a page comes before the frames in it. */
export function inDocumentOrder<Value>(answers: readonly FrameAnswer<Value>[]): FrameAnswer<Value>[] {
  const children = new Map(answers.map((answer) => [answer.path.join('.'), answer.children]));
  const ranks = (path: FramePath) =>
    path.map((index, depth) => {
      const order = children.get(path.slice(0, depth).join('.')) ?? [];
      const rank = order.indexOf(index);
      // A frame inside a shadow root is not among its document's: it comes last.
      return rank >= 0 ? rank : order.length + index;
    });
  return answers
    .map((answer) => ({ answer, rank: ranks(answer.path) }))
    .toSorted((one, other) => compare(one.rank, other.rank))
    .map(({ answer }) => answer);
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (const [depth, rank] of one.entries()) {
    const against = other[depth];
    if (against === undefined) return 1;
    if (rank !== against) return rank - against;
  }
  return one.length - other.length;
}
