import { REASONS, type Reason } from '../session/reasons.ts';
import type { ShownFinding } from '../session/types.ts';
import { plainText, text } from '../texts/text.ts';
import { colourProbe, schemeBehind } from './backdrop.ts';
import { element } from './dom.ts';
import { HOLD_STYLE } from './hold-style.ts';
import { createHost, type Host } from './host.ts';
import { shapeOf } from './shapes.ts';
import { addSheet } from './sheet.ts';
import { compareStatus, statusOf } from './status.ts';

interface Content {
  /** Findings that will be denied. */
  readonly open: readonly ShownFinding[];
  /** What else was found; it keeps nobody from submitting. */
  readonly below: readonly ShownFinding[];
  /** What could not be checked; nor does that. */
  readonly notChecked: readonly ShownFinding[];
}

interface Answers {
  readonly back: () => void;
  /** @param reasons by the key of the finding */
  readonly submit: (reasons: ReadonlyMap<string, Reason>) => void;
}

/** The list as it stands on the page. */
interface HoldList {
  readonly host: Host;
  readonly remove: () => void;
}

/**
 * Opens the list of what is in the way of Submit, in front of everything and by keys alone: Esc and the first button lead back.
 * @param mode `open` lets tests look inside
 */
export function openHoldList(
  document: Document,
  { open, below, notChecked }: Content,
  answers: Answers,
  mode: ShadowRootMode = 'closed',
): HoldList {
  const host = createHost(document, mode);
  const scheme = schemeBehind(document.body ?? document.documentElement, colourProbe(host.probe));
  const make = <Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    attributes: Readonly<Record<string, string | undefined>> = {},
    ...children: (Node | string | undefined)[]
  ) => element(document, name, attributes, ...children);
  const button = (look: string, label: string, act: () => void) => {
    const made = make('button', { type: 'button', class: look }, label);
    made.addEventListener('click', act);
    return made;
  };
  const choice = (attributes: Readonly<Record<string, string>>) =>
    make(
      'select',
      attributes,
      make('option', { value: '' }, text('hold.choose')),
      ...REASONS.map((reason) => make('option', { value: reason }, plainText(`reason.${reason}`))),
    );
  const row = (shown: ShownFinding, reason?: Node) =>
    make(
      'li',
      {},
      shapeOf(document, statusOf(shown)),
      make('span', { class: 'says' }, make('b', {}, shown.finding.message), ' ', place(shown)),
      reason,
    );
  const place = ({ finding: { line } }: ShownFinding) =>
    make(
      'span',
      { class: 'chip' },
      line === undefined ? text('hold.claim') : text('hold.line', { line: line + 1 }),
    );

  const folded = (summary: string, rows: readonly Node[]) =>
    rows.length === 0
      ? undefined
      : make('details', {}, make('summary', {}, summary), make('ul', {}, ...rows));

  const own = open.map((shown) => {
    const select = choice({ 'aria-label': text('hold.reasonOf', { message: shown.finding.message }) });
    select.hidden = true;
    return { shown, select };
  });
  const forAll = choice({ id: 'reason' });
  const all = make('div', { class: 'reason' }, make('label', { for: 'reason' }, text('hold.reason')), forAll);
  const said = make('p', { class: 'said', role: 'alert' });
  const isEach = () => all.hidden;
  const each = button('link', text('hold.each'), () => {
    all.hidden = true;
    each.hidden = true;
    for (const { select } of own) {
      select.hidden = false;
      select.value = forAll.value;
    }
    own[0]?.select.focus();
  });
  const submit = () => {
    const chosen = own.map(({ shown, select }) => ({ key: shown.key, select: isEach() ? select : forAll }));
    const open = chosen.find(({ select }) => select.value === '');
    if (open) {
      said.textContent = text('hold.chooseFirst');
      open.select.focus();
      return;
    }
    answers.submit(new Map(chosen.map(({ key, select }) => [key, select.value as Reason])));
  };
  const back = button('primary', text('hold.back'), answers.back);
  const dialog = make(
    'dialog',
    { class: `hold ${scheme}`, 'aria-labelledby': 'title', 'aria-describedby': 'what' },
    make('h1', { id: 'title' }, titleOf(open)),
    make('p', { id: 'what' }, text('hold.nothingSent')),
    make('ul', { class: 'loud' }, ...own.map(({ shown, select }) => row(shown, select))),
    folded(
      text('hold.below', { count: below.length }),
      below.toSorted(compareStatus).map((shown) => row(shown)),
    ),
    folded(
      text('hold.notChecked', { count: notChecked.length }),
      notChecked.map((shown) => row(shown, make('span', { class: 'about' }, shown.finding.title))),
    ),
    all,
    open.length > 1 ? each : undefined,
    said,
    make('div', { class: 'buttons' }, back, button('second', text('hold.submit'), submit)),
  );
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    answers.back();
  });
  dialog.addEventListener('change', () => {
    said.textContent = '';
  });
  addSheet(host.shadow, HOLD_STYLE);
  host.layer.append(dialog);
  host.viewport();
  dialog.showModal();
  back.focus();
  return { host, remove: () => host.remove() };
}

/** A title that names more lines than this is no title. */
const MOST_NAMED = 5;

/** What will be denied: the lines by their numbers, or the whole claim. */
function titleOf(open: Content['open']): string {
  const count = open.length;
  const lines = [...new Set(open.map(({ finding }) => finding.line))];
  if (lines.includes(undefined)) return text('hold.title', { count });
  if (lines.length > MOST_NAMED) return text('hold.titleOfMany', { lines: lines.length, count });
  const numbers = lines.flatMap((line) => line ?? []).toSorted((a, b) => a - b);
  const listed = new Intl.ListFormat(text('language')).format(numbers.map((line) => String(line + 1)));
  return text(lines.length === 1 ? 'hold.titleOfLine' : 'hold.titleOfLines', { lines: listed, count });
}
