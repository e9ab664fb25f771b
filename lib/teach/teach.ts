import { selectorOf } from '../forms/describe.ts';
import { findAll } from '../forms/query.ts';
import { shadowRootOf } from '../forms/sentinel.ts';
import type { FormMap } from '../forms/types.ts';
import type { FieldSource, ProfilePart } from '../portals/types.ts';
import { teachText } from '../texts/teach-text.ts';
import { ButtonCard } from './button-card.ts';
import { inWords, type Outcome, TeachCard } from './card.ts';
import { ignore, nameColumn, nameField, nameNone, without } from './edit.ts';
import { type FieldName, isInLine } from './names.ts';
import { type Now, namedNow, preview, previewColumn } from './reading.ts';
import { inEveryRow, type Rows, rowsAround } from './rows.ts';
import { lastingNames, sourceOf, valuesOn } from './source.ts';
import { type Look, Stage } from './stage.ts';
import { buttonsOf, type Target, targetAt, targetsOf } from './targets.ts';

/** What teach mode asks of its owner. */
export interface TeachPorts {
  /** What the reader has found on this page. */
  readonly maps: () => readonly FormMap[];
  /** What was taught of this page so far. */
  readonly load: () => Promise<ProfilePart>;
  /** Keeps what is taught, and lets the reader look again before it resolves. */
  readonly save: (part: ProfilePart) => Promise<void>;
  /** The biller has left. */
  readonly over: () => void;
}

export interface TeachStart {
  /** Begins with the boxes that were not read, one after the other. */
  readonly walk?: boolean;
  /** Opens the card of this element at once. */
  readonly at?: Element | undefined;
  /** `open` lets tests look inside. */
  readonly shadow?: ShadowRootMode;
}

/** A running teach mode. */
export interface Teaching {
  stop(): void;
}

/**
 * Lets the biller name boxes of the page, by pointer or by keys. Draws in a layer of its own; the page gets no event
 * meant for it, and none of its nodes is written to.
 */
export function startTeaching(document: Document, ports: TeachPorts, start: TeachStart): Teaching {
  return new Teacher(document, ports, start);
}

class Teacher implements Teaching {
  readonly #document: Document;
  readonly #ports: TeachPorts;
  readonly #stage: Stage;
  readonly #before: Element | null;
  #part: ProfilePart = {};
  #past: ProfilePart[] = [];
  /** Boxes, then buttons. */
  #targets: readonly Target[] = [];
  #now: (target: Target) => Now | undefined = () => undefined;
  #here: Target | undefined;
  #card: TeachCard | ButtonCard | undefined;
  #isWalking: boolean;
  #isOver = false;

  constructor(document: Document, ports: TeachPorts, { walk = false, at, shadow = 'closed' }: TeachStart) {
    this.#document = document;
    this.#ports = ports;
    this.#isWalking = walk;
    this.#before = document.activeElement;
    this.#stage = new Stage(document, shadow, {
      walk: () => this.#walk(),
      undo: () => void this.#undo(),
      done: () => this.stop(),
    });
    const { glass } = this.#stage;
    glass.addEventListener('pointermove', (event) => this.#hover(event));
    glass.addEventListener('click', (event) => this.#click(event));
    this.#stage.host.shadow.addEventListener('keydown', (event) => this.#key(event as KeyboardEvent));
    glass.focus();
    void this.#begin(at);
  }

  async #begin(at: Element | undefined): Promise<void> {
    this.#part = await this.#ports.load();
    if (this.#isOver) return;
    this.#look();
    const first = at && targetAt(this.#targets, at);
    if (first) this.#open(first);
    else if (this.#isWalking) this.#walk();
  }

  stop(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#stage.remove();
    if (this.#before instanceof HTMLElement && this.#before.isConnected)
      this.#before.focus({ preventScroll: true });
    this.#ports.over();
  }

  /** Sees the page and its reading as they are now. */
  #look(): void {
    const old = this.#here?.parts[0]?.element;
    this.#targets = [...targetsOf(this.#document), ...buttonsOf(this.#document)];
    this.#now = namedNow(this.#ports.maps());
    this.#here = old && this.#targets.find(({ parts }) => parts.some(({ element }) => element === old));
    this.#stage.show(
      this.#targets,
      (target) => this.#lookOf(target),
      this.#unread().length,
      this.#past.length > 0,
    );
    this.#point(this.#here);
  }

  #lookOf(target: Target): Look {
    if (target.isButton) return this.#sends(target) ? 'read' : 'ignored';
    return this.#now(target) ? 'read' : this.#isIgnored(target) ? 'ignored' : '';
  }

  /** Whether a button was named as the one that sends the claim. */
  #sends({ parts }: Target): boolean {
    const { submit } = this.#part;
    const named = submit === undefined ? [] : findAll(submit, [this.#document]);
    return parts.some(({ element }) => named.includes(element));
  }

  #isIgnored({ parts }: Target): boolean {
    const ignored = (this.#part.ignore ?? []).flatMap((selector) => findAll(selector, [this.#document]));
    return parts.some(({ element }) => ignored.includes(element));
  }

  #unread(): Target[] {
    return this.#targets.filter(
      (target) => !target.isButton && !this.#now(target) && !this.#isIgnored(target),
    );
  }

  #labelOf(target: Target): string {
    if (target.isButton) return teachText(this.#sends(target) ? 'teach.sends' : 'teach.button');
    const now = this.#now(target);
    return now ? inWords(now.name) : teachText(this.#isIgnored(target) ? 'teach.ignored' : 'teach.notRead');
  }

  #point(target: Target | undefined): void {
    this.#here = target;
    this.#stage.point(target, target ? this.#labelOf(target) : '');
  }

  #hover({ clientX, clientY }: MouseEvent): void {
    if (!this.#card) this.#point(this.#at(clientX, clientY));
  }

  #click({ clientX, clientY }: MouseEvent): void {
    const target = this.#at(clientX, clientY);
    if (target) this.#open(target);
    else this.#close();
  }

  /** The target under a point of the window, beneath the glass. */
  #at(x: number, y: number): Target | undefined {
    for (const element of this.#document.elementsFromPoint(x, y)) {
      if (this.#stage.host.is(element)) continue;
      const hit = deepest(element, x, y);
      const button = this.#targets.find(({ isButton, shown }) => isButton && shown[0]?.contains(hit));
      const target =
        button ??
        targetAt(
          this.#targets.filter(({ isButton }) => !isButton),
          hit,
        );
      if (target) return target;
    }
    return undefined;
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      if (this.#card) this.#close();
      else this.stop();
    } else if (this.#card || event.target !== this.#stage.glass) return;
    else if (!this.#keyOnGlass(event)) return;
    event.preventDefault();
  }

  #keyOnGlass({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
    if (ctrlKey || metaKey || altKey) return false;
    if (key === 'ArrowDown' || key === 'ArrowRight' || (key === 'Tab' && !shiftKey)) this.#step(1);
    else if (key === 'ArrowUp' || key === 'ArrowLeft' || key === 'Tab') this.#step(-1);
    else if (key === 'Enter' && this.#here) this.#open(this.#here);
    else if (key === 'w' || key === 'W') this.#walk();
    else if (key === 'u' || key === 'U') void this.#undo();
    else return false;
    return true;
  }

  #step(by: 1 | -1): void {
    const count = this.#targets.length;
    if (count === 0) return;
    const from = this.#here ? this.#targets.indexOf(this.#here) : by > 0 ? -1 : count;
    const index = (from + by + count) % count;
    const target = this.#targets[index];
    if (!target) return;
    reveal(target);
    this.#point(target);
    this.#stage.say(teachText('teach.box', { position: index + 1, count, name: this.#labelOf(target) }));
  }

  /** Opens the next box that was not read. */
  #walk(): void {
    this.#isWalking = true;
    const waiting = this.#unread();
    const from = this.#here ? this.#targets.indexOf(this.#here) : -1;
    const next = waiting.find((target) => this.#targets.indexOf(target) > from) ?? waiting[0];
    if (next) this.#open(next);
    else this.#finishWalk();
  }

  #finishWalk(): void {
    this.#isWalking = false;
    this.#close();
  }

  #open(target: Target): void {
    reveal(target);
    this.#point(target);
    if (target.isButton) {
      this.#openButton(target);
      return;
    }
    const now = this.#now(target);
    const taught = this.#taughtSource(target);
    const card = new TeachCard(this.#document, now, {
      outcome: (name) => this.#outcome(target, name),
      save: (name) => void this.#save(target, name),
      none: (name) =>
        void this.#keep(nameNone(this.#part, name), teachText('teach.savedNone', { name: inWords(name) })),
      ignore: () => void this.#ignore(target),
      forget:
        taught === undefined
          ? undefined
          : () => void this.#keep(without(this.#part, taught), teachText('teach.forgotten')),
      close: () => this.#finishWalk(),
      next: this.#isWalking && this.#unread().length > 1 ? () => this.#walk() : undefined,
    });
    this.#card = card;
    this.#stage.open(card.node);
    card.focus();
  }

  #openButton(target: Target): void {
    const [{ element } = {}] = target.parts;
    if (!element) return;
    const { submit: _, ...rest } = this.#part;
    const card = new ButtonCard(this.#document, {
      save: () =>
        void this.#keep(
          { ...rest, submit: selectorOf(element, this.#mayName()) },
          teachText('teach.sendsSaved'),
        ),
      forget: this.#sends(target)
        ? () => void this.#keep(rest, teachText('teach.sendsForgotten'))
        : undefined,
      close: () => this.#finishWalk(),
    });
    this.#card = card;
    this.#stage.open(card.node);
    card.focus();
  }

  #close(): void {
    this.#isWalking = false;
    this.#card = undefined;
    this.#stage.close();
    this.#stage.glass.focus();
  }

  #mayName() {
    const read = this.#targets.flatMap((target) => this.#now(target)?.field.parts ?? []);
    const texts = read.map(({ element }) =>
      element instanceof HTMLSelectElement ? '' : (element.textContent ?? ''),
    );
    return lastingNames([...valuesOn(this.#document), ...texts]);
  }

  /** The controls of a target as its name would have them: of the page, or of every line. */
  #sourceFor(
    target: Target,
    name: FieldName,
  ): { readonly source?: FieldSource | undefined; readonly rows?: Rows | undefined } {
    const mayName = this.#mayName();
    if (!isInLine(name))
      return { source: sourceOf(target, (element) => selectorOf(element, mayName), mayName) };
    const [first] = target.parts;
    const anchors = this.#ports.maps().flatMap(({ lines }) => lines.map(({ anchor }) => anchor));
    const rows = first && rowsAround(first.element, this.#part.lines, anchors, mayName);
    if (!rows) return {};
    return { rows, source: sourceOf(target, (element) => inEveryRow(element, rows, mayName), mayName) };
  }

  #outcome(target: Target, name: FieldName): Outcome {
    const { source, rows } = this.#sourceFor(target, name);
    if (source === undefined) return { text: teachText('teach.noLine'), values: [], possible: false };
    if (!rows) {
      const captions = this.#now(target)?.field.captions ?? [];
      return { text: teachText('teach.reads'), values: [preview(target, name, captions)], possible: true };
    }
    const values = previewColumn(source, name, rows);
    return { text: teachText('teach.column', { count: values.length }), values, possible: values.length > 0 };
  }

  async #save(target: Target, name: FieldName): Promise<void> {
    const { source, rows } = this.#sourceFor(target, name);
    if (source === undefined) return;
    const part = rows ? nameColumn(this.#part, name, source, rows) : nameField(this.#part, name, source);
    await this.#keep(part, teachText('teach.saved', { name: inWords(name) }));
  }

  async #ignore(target: Target): Promise<void> {
    const mayName = this.#mayName();
    const selectors = target.parts.map(({ element }) => selectorOf(element, mayName));
    const taught = this.#taughtSource(target);
    const free = taught === undefined ? this.#part : without(this.#part, taught);
    await this.#keep(ignore(free, selectors), teachText('teach.savedIgnored'));
  }

  /** What was taught of a target, if anything was. */
  #taughtSource(target: Target): FieldSource | undefined {
    const { fields = {}, lines, ignore: ignored = [] } = this.#part;
    const all = [...Object.values(fields), ...Object.values(lines?.fields ?? {}), ...ignored];
    const known = new Set(all.map((source) => JSON.stringify(source)));
    const now = this.#now(target);
    const candidates = [
      now && this.#sourceFor(target, now.name).source,
      sourceOf(target, (element) => selectorOf(element, this.#mayName()), this.#mayName()),
    ];
    return candidates.find((source) => source !== undefined && known.has(JSON.stringify(source)));
  }

  async #keep(part: ProfilePart, said: string): Promise<void> {
    const before = this.#part;
    if (await this.#store(part)) {
      this.#past.push(before);
      this.#done(said);
    }
  }

  async #undo(): Promise<void> {
    const before = this.#past.at(-1);
    if (!before || !(await this.#store(before))) return;
    this.#past.pop();
    this.#done(teachText('teach.undone'));
  }

  /** @returns whether it is kept */
  async #store(part: ProfilePart): Promise<boolean> {
    try {
      await this.#ports.save(part);
    } catch {
      this.#stage.say(teachText('teach.notSaved'));
      return false;
    }
    this.#part = part;
    return !this.#isOver;
  }

  #done(said: string): void {
    const isWalking = this.#isWalking;
    this.#close();
    this.#look();
    this.#stage.say(said);
    if (isWalking && this.#unread().length > 0) this.#walk();
  }
}

function reveal({ shown }: Target): void {
  const [first] = shown;
  if (!first) return;
  const box = first.getBoundingClientRect();
  if (box.top < 0 || box.bottom > innerHeight || box.left < 0 || box.right > innerWidth)
    first.scrollIntoView({ block: 'center', inline: 'nearest' });
}

/** The element at a point inside the shadow roots of what was hit. */
function deepest(hit: Element, x: number, y: number): Element {
  const root = shadowRootOf(hit);
  const inner = root?.elementsFromPoint(x, y).find((one) => one.getRootNode() === root);
  return inner ? deepest(inner, x, y) : hit;
}
