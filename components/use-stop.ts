import { useState } from 'react';
import { browser } from 'wxt/browser';

export interface Stop {
  /** Gives the permission to read a site back. @param pattern its match pattern */
  readonly stop: (pattern: string) => void;
  /** The pattern that the browser would not let go: whoever manages it may have granted it. */
  readonly kept: string | undefined;
}

/** Looks at a site no more. */
export function useStop(): Stop {
  const [kept, setKept] = useState<string>();
  const stop = (pattern: string) =>
    void browser.permissions.remove({ origins: [pattern] }).then(
      (removed) => setKept(removed ? undefined : pattern),
      () => setKept(pattern),
    );
  return { stop, kept };
}
