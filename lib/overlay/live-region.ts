import type { ShownFinding } from '../session/types.ts';
import { text } from '../texts/text.ts';
import { element } from './dom.ts';
import { compareStatus, isLoud, statusOf } from './status.ts';

/** A finding must have stood this long to be spoken: what comes and goes while a row is filled is not news. */
const SPEAK_AFTER_MS = 500;
/** One that is gone for less, as while a form is found anew after a row was taken out, is no news when it is back. */
const FORGET_AFTER_MS = 2000;

/**
 * The one place that speaks to screen readers. Each finding is spoken once while it lasts; everything new on a line is
 * one sentence.
 */
export class LiveRegion {
  readonly node: HTMLElement;
  #spoken = new Set<string>();
  #shown: readonly ShownFinding[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #forgetting: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document) {
    this.node = element(document, 'div', { class: 'live', role: 'status', 'aria-live': 'polite' });
  }

  /** @param shown the findings that have a mark now */
  update(shown: readonly ShownFinding[]): void {
    this.#shown = shown;
    if (this.#gone().length > 0) this.#forgetting ??= setTimeout(() => this.#forget(), FORGET_AFTER_MS);
    if (!this.#shown.some((one) => this.#isNews(one))) this.#quiet();
    else this.#timer ??= setTimeout(() => this.#speak(), SPEAK_AFTER_MS);
  }

  stop(): void {
    this.#quiet();
    clearTimeout(this.#forgetting);
    this.#forgetting = undefined;
  }

  #quiet(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Keys of what was spoken and stands no longer. */
  #gone(): string[] {
    const present = new Set(this.#shown.map((one) => one.key));
    return [...this.#spoken].filter((key) => !present.has(key));
  }

  /** A finding that was mended and comes back later is news again. */
  #forget(): void {
    this.#forgetting = undefined;
    const gone = this.#gone();
    for (const key of gone) this.#spoken.delete(key);
    // Whoever reads the page from its end would still come upon it.
    if (gone.length > 0) this.node.textContent = '';
  }

  #isNews(shown: ShownFinding): boolean {
    return !shown.greyed && !this.#spoken.has(shown.key);
  }

  #speak(): void {
    this.#timer = undefined;
    const lines = new Map<number | undefined, ShownFinding[]>();
    for (const one of this.#shown) {
      if (!this.#isNews(one)) continue;
      this.#spoken.add(one.key);
      const line = one.finding.line;
      lines.set(line, [...(lines.get(line) ?? []), one]);
    }
    const said = [...lines].map(([line, news]) => sentence(line, news.sort(compareStatus)));
    if (said.length > 0) this.node.textContent = said.join(' ');
  }
}

/** A loud finding is read out; quiet ones are counted, with the key that reads them. */
function sentence(line: number | undefined, news: readonly ShownFinding[]): string {
  const loud = news.find(isLoud);
  const [worst] = news;
  const one = loud ?? worst;
  if (!one) return '';
  const status = text(`severity.${statusOf(one)}`);
  if (loud) return text('mark.spoken', { status, message: loud.finding.message, fix: loud.finding.fix });
  return line === undefined
    ? text('live.claim', { count: news.length, status })
    : text('live.line', { line: line + 1, count: news.length, status });
}
