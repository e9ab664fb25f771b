import { closestOf, holdsNode, textContentOf } from '../dom/own.ts';
import { isChosen, isInChoice } from './chosen.ts';
import { onLine } from './sides.ts';
import type { Unit } from './unit.ts';
import type { Control, Snapshot, TextRun } from './walk.ts';

/** An input narrower than this only catches keys: its widget shows the chosen text beside it (CSS pixels). */
const KEY_CATCHER = 60;
/** Levels above such an input at which the text stands. */
const WIDGET_DEPTH = 3;

/** Texts that a widget shows as chosen: values, not captions. */
export function chosenRuns(units: readonly Unit[], snapshot: Snapshot): ReadonlySet<TextRun> {
  const chosen = new Set<TextRun>();
  for (const unit of units) {
    const [control] = unit.controls;
    const widget = unit.ancestors[WIDGET_DEPTH - 1];
    if (!control || !widget || !catchesKeys(unit, control)) continue;
    for (const step of [-1, 1]) {
      for (let order = unit.order + step; ; order += step) {
        const item = snapshot.items[order];
        if (
          item?.what !== 'text' ||
          !holdsNode(widget, item.block) ||
          isLabel(item, control.element, snapshot)
        )
          break;
        if (control.rendered && !isShownChoice(item, unit, widget)) break;
        chosen.add(item);
      }
    }
  }
  return chosen;
}

/** A text in a label, unless the label wraps a whole widget and the text stands right beside its input. */
function isLabel({ block, nodes, order, text }: TextRun, input: Element, { items }: Snapshot): boolean {
  const label = closestOf(block, 'label');
  if (!label || isChosen(label) || ('value' in input && input.value === text)) return false;
  const isBeside = nodes[0]?.parentElement?.parentElement === input.parentElement;
  const others = [items[order - 1], items[order + 1]];
  return !(
    isBeside &&
    holdsNode(label, input) &&
    others.some((one) => one?.what === 'text' && holdsNode(label, one.block))
  );
}

const isNarrow = ({ box }: Unit): boolean => box.right - box.left < KEY_CATCHER;

/** Whether a box may be the part of a widget that is typed into, while what was chosen stands beside it. */
const catchesKeys = (unit: Unit, { element }: Control): boolean =>
  unit.kind === 'combobox'
    ? element instanceof HTMLInputElement || !textContentOf(element)?.trim()
    : (unit.kind === 'text' || unit.kind === 'editable') && unit.rendered && isNarrow(unit);

/** By its class, or by its place: right beside an input that only catches keys, or over the input. */
function isShownChoice(run: TextRun, unit: Unit, widget: Element): boolean {
  if (isInChoice(run.nodes[0]?.parentElement ?? null, widget)) return true;
  if (unit.kind !== 'combobox') return false;
  const { box } = run;
  return onLine(run, unit) && (isNarrow(unit) || (box.left < unit.box.right && box.right > unit.box.left));
}
