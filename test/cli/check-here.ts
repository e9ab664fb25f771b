/** Runs `check` without a process of its own: a start reads all rules anew. The tests in the browser's runner start it as its users do. */
import { vi } from 'vitest';
import { runCheck } from '../../lib/cli/run-check.ts';
import type { Ended } from './check.ts';

/** `check` with these arguments, called from `folder`. */
export async function check(folder: string, ...args: readonly string[]): Promise<Ended> {
  let [stdout, stderr] = ['', ''];
  const spies = [
    vi.spyOn(console, 'log').mockImplementation((line) => {
      stdout += `${line}\n`;
    }),
    vi.spyOn(console, 'error').mockImplementation((line) => {
      stderr += `${line}\n`;
    }),
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      stdout += String(text);
      return true;
    }),
  ];
  try {
    return { code: await runCheck(args, folder), stdout, stderr };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
