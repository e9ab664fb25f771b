import { browser } from 'wxt/browser';
import type { Claim, PayerKind } from '../../lib/claim/claim.ts';
import type { RememberedLine } from '../../lib/facts/types.ts';
import { countEntries, dropOldEntries, recall, remember, wipeMemory } from '../../lib/memory/entries.ts';
import { patientOf } from '../../lib/memory/patient.ts';
import { type MemoryTrouble, troubleOf } from '../../lib/memory/trouble.ts';
import type { MemoryState } from '../../lib/messages/memory-types.ts';
import { lastingPapers } from '../../lib/session/lasting-papers.ts';
import { contextSaid } from '../../lib/session/notes.ts';
import { claimOf, leaderOf, type TabClaim } from '../../lib/session/tab-claim.ts';
import type { Settings } from '../../lib/settings/types.ts';
import { corePack } from './core-pack.ts';
import { database } from './database.ts';
import { policyRead } from './policy.ts';
import type { SentClaim } from './sent.ts';
import { knownSettings, whenSettingsChange } from './settings.ts';

/** Why nothing could be kept or read last, while the browser runs; changes whenever something was kept or forgotten. */
const NEWS_KEY = 'memory';
interface MemoryNews {
  readonly at: number;
  readonly trouble?: MemoryTrouble;
}
const NOTHING: readonly RememberedLine[] = [];
/** Patients of a day's work; more are looked up again. */
const MOST_RECALLED = 200;

/** What was looked up, by patient; in the worker's own memory only. */
const recalled = new Map<string, readonly RememberedLine[]>();
const lookingUp = new Set<string>();

/** The settings where something is remembered; undefined where the biller or the policy does not want that. */
async function active(): Promise<Settings['memory'] | undefined> {
  const { memory } = (await knownSettings()).settings;
  return memory.on && (await policyRead()).policy.memory === 'allowed' ? memory : undefined;
}

async function tellNews(trouble?: MemoryTrouble): Promise<void> {
  const news: MemoryNews = { at: Date.now(), ...(trouble && { trouble }) };
  await browser.storage.session.set({ [NEWS_KEY]: news });
}

/**
 * What earlier claims say of the patient of a frame's claim. Nothing is waited for: what must be looked up is told later.
 * @param arrived called once it is known
 * @returns undefined while it is being looked up
 */
export function memoryFor(
  tab: TabClaim,
  frameId: number,
  arrived: () => void,
): readonly RememberedLine[] | undefined {
  const payer = tab.trails[leaderOf(tab, frameId)]?.last.payer.kind;
  const patient = payer && patientOf(claimOf(tab, frameId), payer);
  if (!payer || patient === undefined) return NOTHING;
  const known = recalled.get(patient);
  if (!known && !lookingUp.has(patient)) {
    lookingUp.add(patient);
    void lookUp(patient, payer).then((lines) => {
      lookingUp.delete(patient);
      if (recalled.size >= MOST_RECALLED) recalled.clear();
      recalled.set(patient, lines);
      arrived();
    });
  }
  return known;
}

async function lookUp(patient: string, payer: PayerKind): Promise<readonly RememberedLine[]> {
  try {
    const memory = await active();
    return memory && !memory.payersOff.includes(payer) ? await recall(database, patient) : NOTHING;
  } catch (error) {
    await tellNews(troubleOf(error));
    return NOTHING;
  }
}

/** What is remembered of earlier claims of a claim's patient; looked up again where the worker has slept since. */
export async function recalledFor(claim: Claim, payer: PayerKind): Promise<readonly RememberedLine[]> {
  const patient = patientOf(claim, payer);
  return patient === undefined ? NOTHING : (recalled.get(patient) ?? (await lookUp(patient, payer)));
}

/** Remembers the lines of a claim that was sent, where that is wanted. */
export async function rememberSent({ claim, judged, at, notes }: SentClaim): Promise<void> {
  const payer = judged?.payer.kind ?? 'unknown';
  const memory = await active();
  if (!memory || memory.payersOff.includes(payer)) return;
  try {
    const said = contextSaid(claim, notes);
    const { papers } = await corePack();
    await remember(database, {
      claim,
      payer,
      at,
      months: memory.months,
      papersOf: (line, known) => lastingPapers(claim, line, said, known, papers),
    });
    await tellNews();
  } catch (error) {
    await tellNews(troubleOf(error));
  }
  recalled.delete(patientOf(claim, payer) ?? '');
}

/** Whether something is remembered, why not, and how much. */
export async function memoryState(): Promise<MemoryState> {
  const { memory } = (await knownSettings()).settings;
  if ((await policyRead()).policy.memory === 'forbidden') return { status: 'forbidden' };
  if (!memory.on) return { status: 'off' };
  try {
    const counts = await countEntries(database);
    const { [NEWS_KEY]: news } = await browser.storage.session.get(NEWS_KEY);
    const trouble = (news as MemoryNews | undefined)?.trouble;
    return trouble ? { status: 'trouble', trouble } : { status: 'on', counts };
  } catch (error) {
    return { status: 'trouble', trouble: troubleOf(error) };
  }
}

/** Forgets what was remembered. @param payer left out: of all payers */
export async function forgetMemory(payer?: PayerKind): Promise<void> {
  await wipeMemory(database, payer && [payer]);
  recalled.clear();
  await tellNews();
}

/** Keeps to the settings and the policy as they change. @param changed what pages know of earlier claims may be no longer so */
export function followMemory(changed: () => void): void {
  const keepTo = () => void obey().then(changed, () => undefined);
  whenSettingsChange(keepTo);
  void obey().catch(() => undefined);
}

/** Forgets what may not be kept: all of it where memory is off, payers that are switched off, and what is too old. */
async function obey(): Promise<void> {
  const { memory } = (await knownSettings()).settings;
  recalled.clear();
  // Where nothing was ever remembered nothing needs to be forgotten, and no policy needs to be asked.
  if (!memory.on && !(await isAnythingKept())) return;
  const wanted = await active();
  if (!wanted) return forgetMemory();
  await wipeMemory(database, wanted.payersOff);
  await dropOldEntries(database, Date.now(), wanted.months);
}

const isAnythingKept = async () => (await database.keys.count()) > 0;
