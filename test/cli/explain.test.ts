import { expect, test } from 'vitest';
import { check } from './check-here.ts';

const HERE = process.cwd();
const DATE = ['--date', '2026-11-26'] as const;

test('--explain says for people what follows from a code, and what that rests on', async () => {
  const ended = await check(HERE, '--explain', 'e0601', ...DATE);
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  expect(ended.stdout).toMatch(/^E0601 {2}For Medicare DME, service date 11\/26\/2026\.\n/);
  expect(ended.stdout).toMatch(/\nPayment +Capped rental \[\d+\]\n/);
  expect(ended.stdout).toMatch(/\nRent or buy +Rent only \(RR\); after 13 paid months/);
  expect(ended.stdout).toMatch(/\nRests on\n1 +CMS HCPCS/);
});

const BAD: readonly (readonly [args: readonly string[], reason: RegExp])[] = [
  [['--explain', '99213'], /"99213" is no HCPCS Level II code/],
  [['--explain', 'E9999'], /has no code E9999/],
  [['--explain', 'E0601', '--date', '11/26/2026'], /no date of the calendar/],
  [['--explain', 'E0601', 'claim.json'], /leave "claim\.json" out/],
];
for (const [args, reason] of BAD)
  test(`check ${args.join(' ')} ends with 2 and one clear line`, async () => {
    const ended = await check(HERE, ...args);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toMatch(reason);
    expect(ended.stderr.trimEnd().split('\n')).toHaveLength(1);
  });
