/** Runs `check` as its users do, in a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Test runners ask for colours, and Node remarks on it when two of them disagree. */
const PLAIN = { FORCE_COLOR: undefined, NO_COLOR: undefined };

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** `check` with these arguments, called from `folder`. */
export function check(folder: string, ...args: readonly string[]): Promise<Ended> {
  return endOf(startCheck(folder, {}, ...args));
}

/** The same as a running process, with more in its environment. */
export function startCheck(folder: string, env: NodeJS.ProcessEnv, ...args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [path.join(ROOT, 'scripts/run.mjs'), 'lib/cli/check.ts', ...args], {
    cwd: ROOT,
    env: { ...process.env, ...PLAIN, ...env, INIT_CWD: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** `check` through `npm run --silent`, called from `folder`. */
export function npmCheck(folder: string, ...args: readonly string[]): Promise<Ended> {
  const env = { ...process.env, ...PLAIN, INIT_CWD: undefined };
  const npm = ['run', '--silent', '--prefix', ROOT, 'check', '--', ...args];
  return endOf(spawn('npm', npm, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] }));
}

/** Waits for a process to end. */
export function endOf(child: ChildProcess): Promise<Ended> {
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (part) => {
    stdout += String(part);
  });
  child.stderr?.on('data', (part) => {
    stderr += String(part);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** Writes a file into a folder. @returns its name */
export function write(folder: string, name: string, content: unknown): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(
    file,
    typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content),
  );
  return name;
}

/** A complete claim for one month of a capped rental, with invented people and numbers; `line` and `rest` change it. */
export function claim(
  line: Record<string, unknown> = {},
  rest: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    payer: { name: 'Noridian DME', kind: 'medicare-dme' },
    insured: { id: '1EG4TE5MK73' },
    patient: { lastName: 'Sample', firstName: 'Pat', birthDate: '1950-02-01', sex: 'F', state: 'ID' },
    orderingProvider: { qualifier: 'DK', name: 'DOE, JO', npi: '1234567893' },
    diagnoses: ['G47.33'],
    lines: [
      {
        dateFrom: '2026-11-03',
        dateTo: '2026-11-03',
        placeOfService: '12',
        procedureCode: 'E0601',
        modifiers: ['RR', 'KH', 'KX'],
        diagnosisPointers: ['A'],
        charge: '96.40',
        units: 1,
        ...line,
      },
    ],
    totalCharge: '96.40',
    billing: { name: 'Sample Medical Supply', npi: '1245319599' },
    ...rest,
  };
}

/** The day of submission of all these claims. */
export const TODAY = ['--as-of', '2026-11-20'] as const;

/** Rule and severity of what failed, from the JSON document. */
export function failed(stdout: string): string[] {
  const { forms } = JSON.parse(stdout);
  return forms[0].verdict.findings
    .filter((finding: { status: string }) => finding.status === 'failed')
    .map((finding: { severity: string; rule: string }) => `${finding.severity} ${finding.rule}`);
}
