import { useEffect, useRef } from 'react';
import { type Press, pressOf } from './keys.ts';

/** Hears the keys of a keyboard or a clicker, wherever the focus is: in the form, too, which nobody fills in here. */
export function usePresses(pressed: (press: Press) => void): void {
  const told = useRef(pressed);
  told.current = pressed;
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      const press = pressOf(event);
      if (!press || isOwnButton(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      told.current(press);
    };
    // Before any form hears it.
    addEventListener('keydown', hear, { capture: true });
    return () => removeEventListener('keydown', hear, { capture: true });
  }, []);
}

/** The space bar presses a button of ours that has the focus. */
const isOwnButton = ({ key, target }: KeyboardEvent): boolean =>
  key === ' ' &&
  target instanceof Element &&
  target.closest('button, a') !== null &&
  !target.closest('.stage');
