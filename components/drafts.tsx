import { createContext, type ReactNode, useContext, useState } from 'react';

/** What was written and not taken yet, by the box. Outside of a claim nothing outlives its box. */
const Drafts = createContext<Map<string, unknown> | undefined>(undefined);

/**
 * Keeps what the biller writes into the panel's boxes for one claim. With each state of the page lists come anew, and boxes move
 * with them; what somebody wrote stays. It goes with the claim: `key` says which one it is.
 */
export function ClaimDrafts({ children }: { readonly children: ReactNode }) {
  const [drafts] = useState(() => new Map<string, unknown>());
  return <Drafts value={drafts}>{children}</Drafts>;
}

/**
 * `useState` for what the biller writes: it outlives the box that it stands in.
 * @param box tells it from the claim's others; the same as long as the component stands
 */
export function useDraft<Value>(box: string, first: Value): readonly [Value, (to: Value) => void] {
  const drafts = useContext(Drafts);
  const [value, setValue] = useState(() => (drafts?.has(box) ? (drafts.get(box) as Value) : first));
  const write = (to: Value) => {
    drafts?.set(box, to);
    setValue(to);
  };
  return [value, write];
}
