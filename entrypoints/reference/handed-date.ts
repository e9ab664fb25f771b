import { browser } from 'wxt/browser';

/**
 * The service date of a line whose code is opened here from the panel. It goes through the session's memory and is taken out
 * by the page that opens: in an address it would stay in the browser's history.
 */
const KEY = 'reference:date';

interface Handed {
  readonly code: string;
  readonly date: string;
}

/** Keeps the date for the page that is about to open. */
export async function handDate(code: string, date: string): Promise<void> {
  const handed: Handed = { code, date };
  await browser.storage.session.set({ [KEY]: handed });
}

/** The date that was kept for this code, once; undefined where none was. */
export async function takeDate(code: string): Promise<string | undefined> {
  const { [KEY]: handed } = await browser.storage.session.get<{ [KEY]?: Handed }>(KEY);
  if (handed) await browser.storage.session.remove(KEY);
  return handed?.code === code ? handed.date : undefined;
}
