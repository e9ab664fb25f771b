import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const LOCK = path.join(tmpdir(), 'box24-memory-tests');
const STEP_MS = 200;
/** Longer than any of these tests takes; what an interrupted one left behind is taken away then. */
const PATIENCE_MS = 90_000;

/** A policy holds for every browser of the machine: a test that sets one, and those that it would disturb, run one at a time. */
export async function alone(run: () => Promise<void>): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  const isMine = () =>
    mkdir(LOCK).then(
      () => true,
      () => false,
    );
  while (!(await isMine())) {
    if (Date.now() > until) await rm(LOCK, { recursive: true, force: true });
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
  try {
    await run();
  } finally {
    await rm(LOCK, { recursive: true, force: true });
  }
}
