/** The background's databases, held, changed and deleted by another connection. */
import type { Page } from '@playwright/test';
import type { BackgroundFaults } from './background-faults.ts';

/** Those that the background opens. */
export const DATABASES = ['box24', 'box24-packs'] as const;

/** Switches the memory of earlier claims on, so that something is kept. */
export const remember = (background: BackgroundFaults): Promise<unknown> =>
  background.ask('changeSettings', { memory: { on: true, months: 60, payersOff: [] } });

/** Deletes them. @returns once they are gone */
export const deleteDatabases = (desk: Page): Promise<void> =>
  desk.evaluate(async (names) => {
    const gone = (name: string) =>
      new Promise<void>((resolve, reject) => {
        const asked = indexedDB.deleteDatabase(name);
        asked.onsuccess = () => resolve();
        asked.onerror = () => reject(asked.error);
      });
    await Promise.all(names.map(gone));
  }, DATABASES);

/**
 * Opens them in a page, and lets go of them for nobody.
 * @param version as IndexedDB counts, ten for each of Dexie's: they are begun anew with it, before anybody else can open them
 */
export const holdDatabases = (desk: Page, version?: number): Promise<void> =>
  desk.evaluate(
    async ([names, wanted]) => {
      const opened = (name: string) =>
        new Promise<IDBDatabase>((resolve, reject) => {
          if (wanted !== undefined) indexedDB.deleteDatabase(name);
          const asked = indexedDB.open(name, wanted);
          asked.onsuccess = () => resolve(asked.result);
          asked.onerror = () => reject(asked.error);
        });
      Object.assign(globalThis, { held: await Promise.all(names.map(opened)) });
    },
    [DATABASES, version] as const,
  );
