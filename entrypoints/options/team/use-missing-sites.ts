import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** Those of some match patterns that the browser does not grant. @param patterns separated by blanks, so that equal ones are equal */
export function useMissingSites(patterns: string): readonly string[] {
  const [missing, setMissing] = useState<readonly string[]>([]);
  useEffect(() => {
    let isMounted = true;
    const refresh = () => void missingOf(patterns.split(' ')).then((found) => isMounted && setMissing(found));
    refresh();
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    return () => {
      isMounted = false;
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
    };
  }, [patterns]);
  return missing;
}

async function missingOf(patterns: readonly string[]): Promise<readonly string[]> {
  const granted = await Promise.all(
    patterns.map(async (one) => one === '' || browser.permissions.contains({ origins: [one] })),
  );
  return patterns.filter((_, place) => !granted[place]);
}
