import { browser } from 'wxt/browser';

/** What whoever manages this computer says of the memory; nothing said is allowed. */
export type MemoryPolicy = 'allowed' | 'forbidden';

const KEY = 'memory';

const policyIn = (value: unknown): MemoryPolicy => (value === 'forbidden' ? 'forbidden' : 'allowed');

let known: Promise<MemoryPolicy> | undefined;

/**
 * The policy of this computer. The first look takes the browser some seconds, so nothing that a page waits for may ask.
 * Browsers without managed storage, and computers without a policy, allow.
 */
export function memoryPolicy(): Promise<MemoryPolicy> {
  known ??= browser.storage.managed.get(KEY).then(
    (policy) => policyIn(policy[KEY]),
    () => 'allowed',
  );
  return known;
}

/** Calls back whenever the policy changes while the browser runs. */
export function whenPolicyChanges(changed: (policy: MemoryPolicy) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = changes[KEY];
    if (area !== 'managed' || !change) return;
    const policy = policyIn(change.newValue);
    known = Promise.resolve(policy);
    changed(policy);
  });
}
