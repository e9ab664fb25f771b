import { browser } from 'wxt/browser';
import { readPolicy } from '../../lib/policy/policy.ts';
import type { KnownPolicy, Policy } from '../../lib/policy/types.ts';

/**
 * What whoever manages this computer decides. The browser's first look at its policies may take seconds, so a copy of the last one
 * is kept and holds until then: nothing that a page waits for asks the browser itself. Packs are not in the copy.
 */
const POLICY_KEY = 'policy';
/** A browser that has just loaded Box24 says "nothing" before it has looked: that is believed when it is said again. */
const SECOND_LOOK_MS = 5_000;

type Raw = Readonly<Record<string, unknown>>;

let copied: Promise<Policy> | undefined;
let known: Promise<KnownPolicy> | undefined;
const listeners: ((known: KnownPolicy) => void)[] = [];

/** The policy as it was read last, without its packs; at once. */
export function policyNow(): Promise<Policy> {
  copied ??= copy().then((raw) => readPolicy(raw ?? {}).policy);
  return copied;
}

/** The policy itself. Browsers without managed storage, and computers without a policy, decide nothing. */
export function policyRead(): Promise<KnownPolicy> {
  known ??= look().then(keep);
  return known;
}

/** Calls back once the policy is read, and whenever it changes while the browser runs. */
export function whenPolicyIsRead(told: (known: KnownPolicy) => void): void {
  listeners.push(told);
}

/** Calls back whenever another policy than before is there. */
export function whenPolicyChanges(changed: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (POLICY_KEY in changes) changed();
  });
}

/** Reads the policy, and follows it. */
export function followPolicy(): void {
  const tell = () =>
    void policyRead().then((policy) => {
      for (const told of listeners) told(policy);
    });
  browser.storage.onChanged.addListener((_, area) => {
    if (area !== 'managed') return;
    // A change is told once the browser has looked: what it gives now is what there is.
    known = managed().then(keep);
    tell();
  });
  tell();
}

const managed = (): Promise<Raw> =>
  browser.storage.managed.get(null).then(
    (raw) => raw,
    () => ({}),
  );

async function look(): Promise<Raw> {
  const raw = await managed();
  if (Object.keys(raw).length > 0 || !(await copy())) return raw;
  await new Promise((resolve) => setTimeout(resolve, SECOND_LOOK_MS));
  return managed();
}

/** The copy; undefined where nothing was set. */
async function copy(): Promise<Raw | undefined> {
  const stored: Raw = await browser.storage.local.get(POLICY_KEY).catch(() => ({}));
  return stored[POLICY_KEY] as Raw | undefined;
}

async function keep(raw: Raw): Promise<KnownPolicy> {
  const { packs: _, ...rest } = raw;
  const next = Object.keys(raw).length > 0 ? rest : undefined;
  copied = Promise.resolve(readPolicy(rest).policy);
  // What stays the same wakes nobody.
  if (JSON.stringify(await copy()) !== JSON.stringify(next)) {
    const kept = next
      ? browser.storage.local.set({ [POLICY_KEY]: next })
      : browser.storage.local.remove(POLICY_KEY);
    await kept.catch(() => undefined);
  }
  return readPolicy(raw);
}
