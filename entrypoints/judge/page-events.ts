import { isNextPress, isStartPress, isSubmitOfClaim, isSubmitPress } from './submit.ts';

/** What the biller did, for whoever it concerns. */
export interface PageEvents {
  readonly focused: (event: Event) => void;
  /** The cursor leaves for nowhere: the page's margin, another frame, another window. */
  readonly left: () => void;
  readonly edited: (event: Event) => void;
  /** What was typed is final: the page may answer it. */
  readonly changed: () => void;
  readonly submitting: (event: Event) => void;
  /** Something was pressed that leads to the next step. */
  readonly leavingStep: () => void;
  /** Something was pressed that begins another claim. */
  readonly starting: () => void;
}

const PASSIVE = { capture: true, passive: true } as const;

/**
 * Listens to what the biller does on a page, at the window and on the way down: there a dialog's focus trap, or whatever
 * else stops events at the document, has not had its turn. Only listens: nothing is stopped or changed.
 * @returns stops listening
 */
export function listenToPage(view: Window, events: PageEvents): () => void {
  const submitPress = (event: Event) => {
    if (isSubmitPress(event)) events.submitting(event);
    else if (isStartPress(event)) events.starting();
    else if (isNextPress(event)) events.leavingStep();
  };
  const listeners: Readonly<Record<string, (event: Event) => void>> = {
    focusin: events.focused,
    focusout: (event) => {
      // Where the cursor goes next is told by that field's own event.
      if ((event as FocusEvent).relatedTarget === null) events.left();
    },
    input: events.edited,
    // The browser's own follows an `input` that was told already, and may come after a press on Submit: when its button takes the focus.
    change: (event) => (event.isTrusted ? events.changed() : events.edited(event)),
    pointerdown: submitPress,
    keydown: submitPress,
    submit: (event) => {
      if (isSubmitOfClaim(event as SubmitEvent)) events.submitting(event);
    },
  };
  for (const [type, listener] of Object.entries(listeners)) view.addEventListener(type, listener, PASSIVE);
  return () => {
    for (const [type, listener] of Object.entries(listeners))
      view.removeEventListener(type, listener, PASSIVE);
  };
}
