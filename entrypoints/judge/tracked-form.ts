import { documentOf, isInPage } from '../../lib/dom/own.ts';
import { mappedField, pathOf, read } from '../../lib/forms/read.ts';
import { ReadingMemory } from '../../lib/forms/reading-memory.ts';
import type { FormMap, FormReading } from '../../lib/forms/types.ts';
import type { Mark } from '../../lib/overlay/types.ts';
import type { ClaimSession } from '../../lib/session/session.ts';
import type { PageKind } from '../../lib/session/session-types.ts';
import type { ShownFinding } from '../../lib/session/types.ts';
import type { Tables } from '../../lib/tables/types.ts';
import { hasNextStep } from './submit.ts';

/** What a biller can change a value in. */
const EDITABLE =
  'input:enabled:not([readonly]),select:enabled,textarea:enabled:not([readonly]),[contenteditable],[role=combobox],[role=textbox],[role=radio],[role=checkbox]';

/** A field by its path, or a box that has no name by its number. */
type Place = { readonly path: string } | { readonly unnamed: number };

/** One claim form of the page: where its fields are, and the session of the claim in it. */
export class TrackedForm {
  readonly map: FormMap;
  readonly session: ClaimSession;
  readonly #elements: readonly Element[];
  readonly #hasNext: boolean;
  #reading: FormReading | undefined;
  readonly #memory = new ReadingMemory();
  #onPage: ReadonlySet<string> = new Set();

  /** @param session of the form that stood here before it was rendered anew, or a fresh one */
  constructor(map: FormMap, session: ClaimSession) {
    this.map = map;
    this.session = session;
    this.#hasNext = hasNextStep(documentOf(map.container));
    this.#elements = [...map.fields.values()].flatMap(({ parts }) => parts.map(({ element }) => element));
  }

  /** Whether an event came from inside this form, through shadow roots too. */
  holds(event: Event): boolean {
    return event.composedPath().includes(this.map.container);
  }

  /** The field that an event came from, or undefined when it is none of the claim's. */
  fieldOf(event: Event): string | undefined {
    const target = event.composedPath()[0];
    return target instanceof Element ? pathOf(this.map, this.reading, target) : undefined;
  }

  /** Whether every control is still on the page; a form that was rendered anew is not. */
  get isWhole(): boolean {
    return isInPage(this.map.container) && this.#elements.every(isInPage);
  }

  /** What the form said last. */
  get reading(): FormReading {
    return this.#reading ?? this.read();
  }

  read(): FormReading {
    this.#reading = read(this.map, this.#memory);
    return this.#reading;
  }

  /** Something else than what stands in its controls may have changed: it is read as if for the first time. */
  forget(): void {
    this.#memory.forget();
  }

  /** The very same set while the form has the same fields: what is worked out from it holds. */
  #pathsOf({ fields }: FormReading): ReadonlySet<string> {
    const before = this.#onPage;
    if (fields.size !== before.size || [...fields.keys()].some((path) => !before.has(path)))
      this.#onPage = new Set(fields.keys());
    return this.#onPage;
  }

  /** Gives the session what the form says now. @returns the reading */
  take(tables: Tables): FormReading {
    const reading = this.read();
    const committed = new Set<number>();
    for (const [line, row] of reading.lineRows.entries())
      if (this.map.lines[row]?.committed) committed.add(line);
    const { claim, coverage, unaddedInput } = reading;
    const onPage = this.#pathsOf(reading);
    const { portal } = this.map;
    const isEditable = this.#elements.some((element) => element.matches(EDITABLE));
    const page: PageKind | false = isEditable ? this.#hasNext && 'step' : 'review';
    const known = { ...(portal && { portal }), ...(page && { page }) };
    this.session.read({ claim, coverage, unaddedInput, onPage, committed, ...known }, tables);
    return reading;
  }

  /** Puts the cursor into a field or an unnamed box. */
  goTo(place: Place): void {
    const element =
      'path' in place
        ? mappedField(this.map, this.reading, place.path)?.parts[0]?.element
        : this.map.unnamed[place.unnamed];
    element?.scrollIntoView({ block: 'center', inline: 'nearest' });
    if (element instanceof HTMLElement) element.focus({ preventScroll: true });
  }

  /** The marks to draw: findings that speak and whose field stands on this page. */
  marks(shown: readonly ShownFinding[]): Mark[] {
    const { reading } = this;
    return shown.flatMap((one) => {
      if (
        one.elsewhere === 'other frame' ||
        one.at === undefined ||
        one.loudness === 'silent' ||
        one.loudness === 'count'
      )
        return [];
      // The last part of a split date or a question is where the field ends.
      const anchor = mappedField(this.map, reading, one.at)?.parts.at(-1)?.element;
      return anchor ? [{ shown: one, anchor }] : [];
    });
  }
}
