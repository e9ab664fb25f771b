/** Runs in the browser page: writes hostile documents one after the other and lets the reader loose on each. */

import { childNodesOf } from '../../lib/dom/own.ts';
import { selectorOf } from '../../lib/forms/describe.ts';
import { examine } from '../../lib/forms/examine.ts';
import { read } from '../../lib/forms/read.ts';
import { looksLikeClaimForm } from '../../lib/forms/sentinel.ts';
import { learnVocabulary, type Vocabulary } from '../../lib/forms/vocabulary.ts';
import { playTricks, stateOf } from './tricks.ts';

/** A look that takes longer by the clock is measured once more, in time of the processor, which is never more (milliseconds). */
const SLOW_MS = 2_000;

export interface Failure {
  readonly seed: number;
  /** What went wrong, one line. */
  readonly what: string;
}

/** What is let loose on a page: the reader, something that breaks a promise on purpose, or nothing. */
export type LetLoose = 'read' | 'write' | 'linger' | 'nothing';

export interface FuzzRun {
  readonly failures: readonly Failure[];
  /** Seeds of pages that the browser itself does not lay out in time, with nothing let loose on them. */
  readonly endless: readonly number[];
  readonly forms: number;
  /** Seeds of pages whose look took long by the clock, be it that the machine had other things to do. */
  readonly slow: readonly number[];
}

export const learn = (vocabulary: Vocabulary): void => learnVocabulary(vocabulary);

const write = (markup: string): void => {
  (Document.prototype.open as () => Document).call(document);
  Document.prototype.write.call(document, markup);
  Document.prototype.close.call(document);
};

/** Reads everything on the page. @returns how many forms there are */
function readEverything(): number {
  looksLikeClaimForm(document);
  const { forms } = examine(document);
  for (const map of forms) {
    read(map);
    for (const { parts } of map.fields.values()) for (const { element } of parts) selectorOf(element);
  }
  return forms.length;
}

/** What a reader must never do: */
function writeSomething(): number {
  document.querySelector('input')?.setAttribute('data-seen', '');
  return 0;
}

function linger(): number {
  const start = performance.now();
  while (performance.now() - start < SLOW_MS * 1.5);
  return 0;
}

const LOOSE: Readonly<Record<LetLoose, () => number>> = {
  read: readEverything,
  write: writeSomething,
  linger,
  nothing: () => 0,
};

/** The console as it is before a page lays hands on it. */
const tell = console.debug.bind(console);

/**
 * Writes pages and lets something loose on each. What page it is at goes to the console: whoever waits can tell where it hangs.
 * @param pages a seed and the markup that it makes
 */
export function fuzz(
  pages: readonly { readonly seed: number; readonly markup: string }[],
  loose: LetLoose,
): FuzzRun {
  const failures: Failure[] = [];
  let forms = 0;
  const slow: number[] = [];
  for (const [at, { seed, markup }] of pages.entries()) {
    tell(at);
    write(markup);
    const { roots, restless } = playTricks(document, seed);
    const before = stateOf(document, roots);
    const observer = new MutationObserver(() => {});
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    // Laying such a page out is the browser's work, and may take seconds.
    for (const root of childNodesOf(document))
      if (root instanceof Element) Element.prototype.getBoundingClientRect.call(root);
    const start = performance.now();
    try {
      forms += LOOSE[loose]();
    } catch (error) {
      const where =
        error instanceof Error
          ? (error.stack ?? '')
              .split('\n')
              .slice(1, 5)
              .map((one) => one.trim())
              .join(' < ')
          : '';
      failures.push({ seed, what: `threw ${String(error)} ${where}` });
    }
    if (performance.now() - start > SLOW_MS) slow.push(seed);
    const writes = observer.takeRecords();
    observer.disconnect();
    if (!restless && writes.length > 0)
      failures.push({ seed, what: `changed the page: ${writes[0]?.type} of ${writes[0]?.target.nodeName}` });
    if (!restless && stateOf(document, roots) !== before)
      failures.push({ seed, what: 'left the page other than it was' });
  }
  return { failures, endless: [], forms, slow };
}

/**
 * The state of every field of a generated claim.
 * @param broken a field whose control throws when its value is asked for
 */
export function readings(markup: string, broken: string | undefined): Record<string, string> {
  write(markup);
  const [map] = examine(document).forms;
  if (!map) throw new Error('the generated claim was not found');
  const control = broken === undefined ? undefined : map.fields.get(broken)?.parts[0]?.element;
  if (control)
    Object.defineProperty(control, 'value', {
      get() {
        throw new Error('not for you');
      },
    });
  // The control was broken before the form was located, too.
  const [again] = examine(document).forms;
  return Object.fromEntries([...read(again ?? map).fields].map(([path, { value }]) => [path, value.state]));
}
