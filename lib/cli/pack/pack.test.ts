import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { FeedIndex } from '../../packs/feed.ts';
import { runPack } from './run.ts';

/** The commands of leads, on a folder of theirs. */

const ROOT = path.resolve(import.meta.dirname, '../../..');
const PASSPHRASE = 'walker lantern oxygen pebble violin harbor';
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'box24-pack-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a command in here: each start of the program reads Zod, YAML and all rules anew. @param input lines with passphrases */
async function pack(args: readonly string[], input = ''): Promise<Ended> {
  const [out, err]: [string[], string[]] = [[], []];
  const spies = [
    vi.spyOn(console, 'log').mockImplementation((line) => void out.push(`${line}\n`)),
    vi.spyOn(console, 'error').mockImplementation((line) => void err.push(`${line}\n`)),
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0),
  ];
  const lines = input.split('\n');
  try {
    const code = await runPack(args, folder, async () => lines.shift() ?? '');
    return { code, out: out.join(''), err: err.join('') };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** The same as leads start it, the passphrase piped in. */
function startPack(args: readonly string[], input = ''): Promise<Ended> {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', path.join(ROOT, 'lib/cli/pack/pack.ts'), ...args],
    {
      env: { ...process.env, INIT_CWD: folder, FORCE_COLOR: undefined },
    },
  );
  const [out, err]: [string[], string[]] = [[], []];
  child.stdout.on('data', (part) => out.push(String(part)));
  child.stderr.on('data', (part) => err.push(String(part)));
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out: out.join(''), err: err.join('') }));
  });
}
const file = (...names: string[]): string => path.join(folder, ...names);
const edit = (name: string, from: string | RegExp, to: string): void => {
  const text = readFileSync(file(name), 'utf8');
  expect(text).toMatch(from);
  writeFileSync(file(name), text.replace(from, to));
};
const indexOf = (channel: string) =>
  JSON.parse(readFileSync(file('feed', `${channel}.json`), 'utf8')) as FeedIndex;

test('a lead makes, proves, signs, publishes, goes back and invites', async () => {
  expect(await pack(['new', 'hill-team', '--title', 'Hill Medical'])).toMatchObject({ code: 0 });
  expect(await pack(['lint', 'hill-team'])).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^hill-team 1\.0\.0: 1 rule, \d+ examples run, nothing wrong\n$/),
  });
  expect(await pack(['new', 'hill-team'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('is there already'),
  });

  expect(await startPack(['key', 'team.key'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('No passphrase came'),
  });
  expect(await pack(['key', 'team.key'], 'short\n')).toMatchObject({
    code: 2,
    err: expect.stringContaining('at least 15'),
  });
  const key = await startPack(['key', 'team.key'], `${PASSPHRASE}\n`);
  expect(key).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^key {4}[\w-]{43}\nwords {2}\w+ \w+ \w+ \w+\n/),
  });
  const words = /^words.*$/m.exec(key.out)?.[0] ?? '';
  expect(await pack(['key', 'team.key'])).toMatchObject({ code: 0, out: expect.stringContaining(words) });

  edit('hill-team/pack.yaml', 'channel: pilot', 'channel: all');
  const sign = ['sign', 'hill-team', '--key', 'team.key', '--feed', 'feed'];
  expect(await pack(sign, 'another passphrase for it\n')).toMatchObject({
    code: 2,
    err: expect.stringContaining('team.key'),
  });
  expect(await pack(sign, `${PASSPHRASE}\n`)).toMatchObject({ code: 0, err: '' });
  expect(indexOf('all')).toMatchObject({ version: '1.0.0', file: 'hill-team-1.0.0.json' });
  expect(indexOf('pilot')).toMatchObject({ version: '1.0.0' });
  expect(await pack(['verify', 'feed/hill-team-1.0.0.json'])).toMatchObject({
    code: 0,
    out: expect.stringContaining(words),
  });
  expect(await pack(sign, `${PASSPHRASE}\n`)).toMatchObject({
    code: 2,
    err: expect.stringContaining('newer number'),
  });

  edit('hill-team/pack.yaml', 'version: 1.0.0', 'version: 1.1.0');
  edit('hill-team/kinds/cpap-needs-kx.yaml', 'severity: review', 'severity: likely-deny');
  edit('hill-team/kinds/cpap-needs-kx.yaml', 'confidence: expertise', 'confidence: verified');
  const diff = await pack(['diff', 'feed/hill-team-1.0.0.json', 'hill-team']);
  expect(diff).toMatchObject({
    code: 0,
    out: expect.stringContaining('how bad (Likely denied, before: Have a look)'),
  });
  expect(await pack(sign, `${PASSPHRASE}\n`)).toMatchObject({ code: 0 });
  expect(await pack(['hold', 'feed'])).toMatchObject({ code: 0 });
  expect(indexOf('all')).toMatchObject({ version: '1.1.0', hold: true });
  const back = [
    'sign',
    '--republish',
    'feed/hill-team-1.0.0.json',
    '--key',
    'team.key',
    '--feed',
    'feed',
    '--version',
  ];
  expect(await pack([...back, '0.9.0'], `${PASSPHRASE}\n`)).toMatchObject({ code: 2 });
  expect(await pack([...back, '1.2.0'], `${PASSPHRASE}\n`)).toMatchObject({ code: 0, err: '' });
  expect(indexOf('all')).toMatchObject({ version: '1.2.0', republishes: '1.0.0' });
  expect((await pack(['inspect', 'feed/hill-team-1.2.0.json'])).out).toMatch(
    /notes {5}Goes back to 1\.0\.0\./,
  );

  const invite = await pack([
    'invite',
    'hill-team',
    '--key',
    'team.key',
    '--feed',
    'https://packs.example/hill',
    '--page',
    'https://hill.example/',
  ]);
  expect(invite).toMatchObject({ code: 0, out: expect.stringContaining('#box24-invite=') });
  expect(
    await pack(['invite', 'hill-team', '--key', 'team.key', '--feed', 'http://packs.example']),
  ).toMatchObject({ code: 2 });
  const counts = ['invite', 'hill-team', '--key', 'team.key', '--counts'];
  expect((await pack([...counts, 'https://packs.example/counts'])).out).toContain(
    '"counts": "https://packs.example/counts"',
  );
  expect(await pack([...counts, 'http://packs.example/counts'])).toMatchObject({ code: 2 });
}, 240_000);

test('what is wrong is told with its file and line, and is not signed', async () => {
  await pack(['new', 'other-team']);
  edit('other-team/kinds/cpap-needs-kx.yaml', 'severity: review', 'severity: perhaps');
  expect(await pack(['lint', 'other-team'])).toMatchObject({
    code: 2,
    err: expect.stringMatching(/cpap-needs-kx\.yaml:\d+:1: severity: Invalid option/),
  });
  edit(
    'other-team/kinds/cpap-needs-kx.yaml',
    'severity: perhaps',
    'severity: review\nsupersedes: [no-such-rule]',
  );
  expect(await pack(['lint', 'other-team'])).toMatchObject({
    code: 1,
    out: expect.stringContaining('no-such-rule'),
  });
  await pack(['key', 'other.key'], `${PASSPHRASE}\n`);
  const unsigned = await pack(
    ['sign', 'other-team', '--key', 'other.key', '--out', 'x.json'],
    `${PASSPHRASE}\n`,
  );
  expect(unsigned).toMatchObject({ code: 1, err: expect.stringContaining('was not signed') });
  edit('other-team/pack.yaml', /expires: .*/, 'expires: 2026-01-02T00:00:00Z');
  edit('other-team/pack.yaml', /created: .*/, 'created: 2026-01-01T00:00:00Z');
  expect(
    await pack(['sign', 'other-team', '--key', 'other.key', '--out', 'x.json'], `${PASSPHRASE}\n`),
  ).toMatchObject({ code: 2, err: expect.stringContaining('ended on 2026-01-02') });
  writeFileSync(file('torn.json'), '{"payload":');
  expect(await pack(['verify', 'torn.json'])).toMatchObject({
    code: 1,
    out: expect.stringContaining('no signed pack'),
  });
  expect(await pack(['sing'])).toMatchObject({ code: 2, err: expect.stringContaining('no command "sing"') });
}, 120_000);

test('the team’s claims say what a new version changes', async () => {
  await pack(['new', 'try-team']);
  mkdirSync(file('claims'));
  const line = { procedureCode: 'E0601', modifiers: ['RR', 'KH'], from: '2026-11-03', charge: '100.00' };
  const cpap = { payer: 'commercial', asOf: '2026-11-20', claim: { lines: [line] } };
  writeFileSync(file('claims', 'without-kx.json'), JSON.stringify(cpap));
  const [first, second] = [
    { ...line, modifiers: ['RR', 'KH', 'KX'] },
    { ...line, procedureCode: 'A7030' },
  ];
  writeFileSync(
    file('claims', 'with-kx.json'),
    JSON.stringify({ ...cpap, claim: { lines: [first, second] } }),
  );
  const tried = await pack(['test', 'try-team', '--claims', 'claims', '--json']);
  expect(tried).toMatchObject({ code: 0, err: '' });
  expect(JSON.parse(tried.out)).toMatchObject({
    claims: 2,
    impact: [{ rule: 'cpap-needs-kx', before: 0, after: 1, begins: ['without-kx'], ends: [] }],
  });

  cpSync(file('try-team'), file('next-team'), { recursive: true });
  edit('next-team/kinds/cpap-needs-kx.yaml', 'severity: review', 'severity: info');
  expect(await pack(['test', 'next-team', '--claims', 'claims', '--against', 'try-team'])).toMatchObject({
    code: 0,
    out: expect.stringMatching(/cpap-needs-kx +1 +1 +milder on without-kx\n/),
  });

  const wants = readFileSync(file('try-team/kinds/cpap-needs-kx.yaml'), 'utf8');
  writeFileSync(
    file('next-team/kinds/cpap-without-kx.yaml'),
    wants.replace('cpap-needs-kx', 'cpap-without-kx').replace('expected-modifier', 'forbidden-modifier'),
  );
  expect(await pack(['test', 'next-team', '--claims', 'claims'])).toMatchObject({
    code: 1,
    out: expect.stringMatching(/^!! conflict: \S+ and \S+ contradict each other/m),
  });

  writeFileSync(file('claims', 'torn.json'), '{"claim": {"lines": 7}, "asOf": "soon"}');
  expect(await pack(['test', 'try-team', '--claims', 'claims'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('torn.json: asOf is no date'),
  });
  expect(await pack(['test', 'try-team'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('--claims FOLDER'),
  });
}, 120_000);
