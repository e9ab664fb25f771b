import { createContext, useContext, useState } from 'react';

/** Whether what is amiss is said only of what was typed into or left: in something that has just been begun. */
export const Patience = createContext(false);

/** What is amiss, once it may be said; `touch` goes around the control. */
export function usePatience<T>(fault: T | undefined): {
  readonly fault: T | undefined;
  readonly touch: { readonly onBlur: () => void; readonly onChange: () => void };
} {
  const isPatient = useContext(Patience);
  const [isTouched, setTouched] = useState(false);
  const touched = () => setTouched(true);
  return {
    fault: isPatient && !isTouched ? undefined : fault,
    touch: { onBlur: touched, onChange: touched },
  };
}
