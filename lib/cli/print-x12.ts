import { text } from '../texts/text.ts';
import type { ClaimChecker } from './check-claim.ts';
import { checkX12 } from './check-x12.ts';
import { EXIT, exitCode, worseOf } from './exit.ts';
import type { TextOptions } from './report-text.ts';
import { JsonOutput, TextOutput } from './x12-output.ts';

/**
 * Checks the claims of an 837P file and prints them: as JSON when they come, or worst first for people.
 * @returns how it ends; a place in the file that is not as it should be counts as something that failed
 * @throws BadInput when the file has no claims
 */
export async function printX12(
  file: string,
  check: ClaimChecker,
  form: TextOptions | 'json',
): Promise<number> {
  const print = printer();
  const output = form === 'json' ? new JsonOutput(print) : new TextOutput(print, form);
  let ended: number = EXIT.nothing;
  let isFaulty = false;
  for await (const news of checkX12(file, check, (line) => console.error(line))) {
    isFaulty ||= news.kind === 'fault' || news.report.faults.length > 0;
    if (news.kind === 'claim') ended = worseOf(ended, exitCode([news.report]));
    await output.take(news);
  }
  await output.end(ended === EXIT.nothing);
  if (ended === EXIT.nothing) console.error(text('cli.nothingApplies'));
  return isFaulty && ended === EXIT.fine ? EXIT.failed : ended;
}

/** Writes to standard output, not faster than it is read, and nothing once nobody reads it. */
function printer(): (part: string) => Promise<void> {
  let isUnread = false;
  let goOn = () => {};
  process.stdout.on('error', () => {
    isUnread = true;
    goOn();
  });
  process.stdout.on('drain', () => goOn());
  return async (part) => {
    if (isUnread || process.stdout.write(part)) return;
    await new Promise<void>((resolve) => {
      goOn = resolve;
    });
  };
}
