import { useState } from 'react';
import { browser } from 'wxt/browser';

export interface Grant {
  /** Asks the browser for sites. To be called in the click itself: it asks for people only. */
  readonly ask: (origins: string[], name: string) => void;
  /** The name of what was refused last. */
  readonly refused: string | undefined;
}

/** Asks for the permission to read a site. */
export function useGrant(): Grant {
  const [refused, setRefused] = useState<string>();
  const ask = (origins: string[], name: string) =>
    void browser.permissions.request({ origins }).then(
      (granted) => setRefused(granted ? undefined : name),
      () => setRefused(name),
    );
  return { ask, refused };
}
