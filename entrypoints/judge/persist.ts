/** How often something is asked for when no answer comes: a background that is just starting answers the second time. */
const MOST_TRIES = 3;
/** Between two tries. */
const RETRY_MS = 1_000;

/** Asks until there is an answer. @returns undefined when there never is one (the extension was just updated) */
export async function persist<T>(ask: () => Promise<T>): Promise<T | undefined> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask();
    } catch {
      if (tries === MOST_TRIES) return undefined;
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }
}
