import type { ClaimLine } from '../claim/claim.ts';
import { isWidgetInput } from './carriers.ts';
import type { Slot } from './layout.ts';
import { Sheet } from './sheet.ts';
import type { FieldReading } from './types.ts';

/** What a row said, and what it depends on. */
interface Remembered {
  readonly held: string;
  readonly isLine: boolean;
  /** Left out until it was read as a line. */
  line?: {
    /** Its number, and the diagnoses that it may point to. */
    readonly place: string;
    readonly claim: ClaimLine;
    readonly readings: ReadonlyMap<string, FieldReading>;
  };
}

/**
 * What the rows of a form said when they were read last: a keystroke changes one of them. Holds while nothing changes in the form
 * but what stands in its controls; whoever watches the form forgets it then. Of rows with anything but plain controls nothing is kept,
 * since what those say stands around them.
 */
export class RowMemory {
  readonly #rows = new Map<readonly Slot[], Remembered>();

  forget(): void {
    this.#rows.clear();
  }

  /** Whether a row is a line. @param look asked where it holds something else than the last time */
  isLine(slots: readonly Slot[], look: () => boolean): boolean {
    const held = heldBy(slots);
    const last = this.#rows.get(slots);
    if (last && last.held === held) return last.isLine;
    const isLine = look();
    if (held !== undefined && (last || slots.every(isPlain))) this.#rows.set(slots, { held, isLine });
    else this.#rows.delete(slots);
    return isLine;
  }

  /**
   * What a line says.
   * @param place what else that depends on
   * @param sheet where its fields are noted
   * @param look asked where it holds something else than the last time, with a sheet of its own
   */
  lineOf(slots: readonly Slot[], place: string, sheet: Sheet, look: (own: Sheet) => ClaimLine): ClaimLine {
    const last = this.#rows.get(slots);
    let line = last?.line;
    if (!line || line.place !== place) {
      const own = new Sheet();
      line = { place, claim: look(own), readings: own.readings };
      if (last) last.line = line;
    }
    for (const [path, reading] of line.readings) sheet.readings.set(path, reading);
    return line.claim;
  }
}

/** What stands in the controls of a row; undefined where one of them is not the browser's own, or breaks when it is asked. */
function heldBy(slots: readonly Slot[]): string | undefined {
  const held: string[] = [];
  for (const { field } of slots) {
    for (const { element } of field.parts) {
      const own = heldIn(element);
      if (own === undefined) return undefined;
      held.push(own);
    }
  }
  return JSON.stringify(held);
}

function heldIn(element: Element): string | undefined {
  try {
    if (element instanceof HTMLSelectElement) return `${element.selectedIndex} ${element.value}`;
    if (element instanceof HTMLInputElement) return `${element.checked} ${element.value}`;
    return element instanceof HTMLTextAreaElement ? element.value : undefined;
  } catch {
    // A page may have put its own code in place of the control's: whoever reads the field tells of it.
    return undefined;
  }
}

const isPlain = ({ field }: Slot): boolean =>
  field.parts.every(
    ({ element }) => !isWidgetInput(element) && !(element instanceof HTMLSelectElement && element.multiple),
  );
