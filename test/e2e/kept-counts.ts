/** What is kept of counts in the background's database. */

type Kept = { day: string; week: string; cells: Record<string, number> };

/** The cells of the one row that is kept. */
export const keptCells = (worker: { evaluate: <T>(step: () => Promise<T>) => Promise<T> }) =>
  worker.evaluate(async () => {
    const opening = indexedDB.open('box24');
    const db = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => resolve(opening.result);
    });
    const asked = db.transaction('counts').objectStore('counts').getAll();
    const rows = await new Promise<{ cells: Record<string, number> }[]>((resolve) => {
      asked.onsuccess = () => resolve(asked.result);
    });
    db.close();
    return rows.length === 1 ? (rows[0]?.cells ?? {}) : { rows: rows.length };
  });

/** As if the claims had been sent some days ago. */
export const moveDaysBack = (
  worker: { evaluate: <T, A>(step: (input: A) => Promise<T>, input: A) => Promise<T> },
  days: number,
) =>
  worker.evaluate(async (count) => {
    const opening = indexedDB.open('box24');
    const db = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => resolve(opening.result);
    });
    const back = (day: string) =>
      new Date(Date.parse(`${day}T00:00:00Z`) - count * 86_400_000).toISOString().slice(0, 10);
    const all = <One>(store: IDBObjectStore) =>
      new Promise<One[]>((resolve) => {
        const asked = store.getAll();
        asked.onsuccess = () => resolve(asked.result);
      });
    const change = db.transaction(['counts', 'weeks'], 'readwrite');
    const [counts, weeks] = [change.objectStore('counts'), change.objectStore('weeks')];
    for (const row of await all<Kept>(counts)) {
      counts.clear();
      counts.put({ ...row, day: back(row.day) });
    }
    for (const row of await all<Kept>(weeks)) {
      weeks.clear();
      weeks.put({ ...row, week: back(row.week) });
    }
    await new Promise((resolve) => change.addEventListener('complete', resolve));
    db.close();
  }, days);
