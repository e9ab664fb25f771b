import type { ClaimLine } from '../claim/claim.ts';
import { isWidgetInput } from './carriers.ts';
import type { Slot } from './layout.ts';
import { Sheet } from './sheet.ts';
import type { FieldReading } from './types.ts';

/** What a part of a form said, and what that depends on. */
interface Remembered {
  readonly held: string;
  /** Of a row: whether it is a line. */
  isLine?: boolean;
  /** Left out until it was read. */
  said?: {
    /** What else it depends on: of a line its number, and the diagnoses that it may point to. */
    readonly place: string;
    readonly part: unknown;
    readonly readings: ReadonlyMap<string, FieldReading>;
  };
}

/**
 * What header, diagnoses and rows of a form said when they were read last: a keystroke changes one of them. Holds while nothing changes in
 * the form but what stands in its controls; whoever watches the form forgets it then. Of parts with anything but plain controls nothing is
 * kept, since what those say stands around them.
 */
export class ReadingMemory {
  readonly #parts = new Map<readonly Slot[], Remembered>();

  forget(): void {
    this.#parts.clear();
  }

  /** @returns what is known of a part that holds what it held; a fresh note where it holds something else; undefined where nothing may be kept */
  #of(slots: readonly Slot[]): Remembered | undefined {
    const held = heldBy(slots);
    const last = this.#parts.get(slots);
    if (last && last.held === held) return last;
    if (held === undefined || !(last || slots.every(isPlain))) {
      this.#parts.delete(slots);
      return undefined;
    }
    const fresh: Remembered = { held };
    this.#parts.set(slots, fresh);
    return fresh;
  }

  /** Whether a row is a line. @param look asked where it holds something else than the last time */
  isLine(slots: readonly Slot[], look: () => boolean): boolean {
    const row = this.#of(slots);
    if (!row) return look();
    row.isLine ??= look();
    return row.isLine;
  }

  /**
   * What a line says; {@link isLine} was asked before.
   * @param place what else that depends on
   * @param sheet where its fields are noted
   * @param look asked where it holds something else than the last time, with a sheet of its own
   */
  lineOf(slots: readonly Slot[], place: string, sheet: Sheet, look: (own: Sheet) => ClaimLine): ClaimLine {
    return saidBy(this.#parts.get(slots), place, sheet, look);
  }

  /** The same of a part outside the lines, which depends on nothing else. */
  partOf<Part>(slots: readonly Slot[], sheet: Sheet, look: (own: Sheet) => Part): Part {
    return saidBy(this.#of(slots), '', sheet, look);
  }
}

function saidBy<Part>(
  known: Remembered | undefined,
  place: string,
  sheet: Sheet,
  look: (own: Sheet) => Part,
): Part {
  let said = known?.said;
  if (!said || said.place !== place) {
    const own = new Sheet();
    said = { place, part: look(own), readings: own.readings };
    if (known) known.said = said;
  }
  for (const [path, reading] of said.readings) sheet.readings.set(path, reading);
  return said.part as Part;
}

/** What stands in the controls of a part; undefined where one of them is not the browser's own, or breaks when it is asked. */
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
