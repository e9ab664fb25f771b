import { ourWorld } from '../../lib/dom/world.ts';

/** Where presses pass before the page hears of them. */
export interface Gate {
  /** Whether no script of the page could listen before it did. */
  readonly isFirst: boolean;
  /** Looks at each press; whatever it throws, the press goes on. Left out: all pass. */
  keeper?: ((event: Event) => void) | undefined;
  /** The page's root when it was opened: a page that writes itself anew gets another one, and takes every listener away. */
  readonly root: Element | null;
}

const PRESSES = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'click',
  'dblclick',
  'keydown',
  'keypress',
  'keyup',
] as const;

/** In the extension's own world of the frame, which the page cannot see. */
const world = ourWorld<{ box24Gate?: Gate }>();

/**
 * Listens to presses at the window, on the way down: nobody hears of them earlier who did not listen earlier. One gate for a
 * frame; nothing is stopped unless a keeper does.
 */
export function openGate(view: Window, isFirst: boolean): Gate {
  const known = world.box24Gate;
  if (known && known.root?.isConnected !== false) return known;
  const gate: Gate = { isFirst, root: view.document.documentElement };
  world.box24Gate = gate;
  for (const type of PRESSES) view.addEventListener(type, (event) => gate.keeper?.(event), { capture: true });
  return gate;
}
