/** What `npm run pack` does: packs of leads who keep their rules in files. */
import { BadInput, reasonOf } from '../bad-input.ts';
import { EXIT } from '../exit.ts';
import { type PackArguments, packArguments } from './arguments.ts';
import { type AskPassphrase, askPassphrase } from './passphrase.ts';

const USAGE = `Usage: npm run --silent pack -- COMMAND [options]

  new FOLDER           makes a pack: pack.yaml and one rule; the folder's name is its id (--title)
  lint PACK            looks whether everything in it exists and fits, and runs the rules' own examples
  test PACK --claims FOLDER (--against OLD)
                       the examples, and how often each rule speaks on your own claims, beside an older version
  diff OLD NEW         says what differs, first what silences a denial of Box24 (!!)
  inspect PACK         says what a pack holds, whoever signed it
  key FILE             makes a key and its backup under a passphrase; of a backup that is there: key and words
  sign PACK --key BACKUP (--out FILE | --feed FOLDER)
                       signs a pack in which nothing is wrong; a second --key signs during a hand-over
       --hold          the feed announces it, and those who have a version stay on it
       --republish FILE --version X.Y.Z
                       signs what an older signed file holds under a new number, to go back
  hold FOLDER, release FOLDER (--channel pilot|all)
                       those who have a version stay on it, or take the newest of the feed again
  verify FILE          whether Box24 would take a signed file (--key KEY: only if that key has signed)
  invite PACK --key BACKUP (--feed ADDRESS, --channel pilot|all, --portal HOST …, --counts ADDRESS,
         --out FILE, --page ADDRESS)
                       what billers need to join, as a file or as a link to a page of yours;
                       --counts: the folder that takes their counts of each week, by PUT

PACK is a folder with pack.yaml, one YAML file, or a signed .json file. --json: one JSON document on standard output.
A passphrase is asked for, or read as one line from standard input; it is never an argument.

Ends with 0: done, nothing wrong · 1: something in the pack is wrong, or it would be refused · 2: the input cannot be used ·
4: pack could not run`;

type Command = (given: PackArguments) => Promise<number>;

/** Each brings only what it needs. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  new: async () => (await import('./new.ts')).newPack,
  lint: async () => (await import('./lint.ts')).lint,
  test: async () => (await import('./test.ts')).test,
  diff: async () => (await import('./diff.ts')).diff,
  inspect: async () => (await import('./inspect.ts')).inspect,
  key: async () => (await import('./key.ts')).key,
  sign: async () => (await import('./sign.ts')).sign,
  hold: async () => (await import('./feed.ts')).holding(true),
  release: async () => (await import('./feed.ts')).holding(false),
  verify: async () => (await import('./verify.ts')).verify,
  invite: async () => (await import('./invite.ts')).invite,
};

/**
 * Runs `pack` and prints what it says.
 * @param args the command line without program names
 * @param folder where relative paths start
 * @param ask where a passphrase comes from
 * @returns the exit code
 */
export async function runPack(
  args: readonly string[],
  folder: string,
  ask: AskPassphrase = askPassphrase,
): Promise<number> {
  try {
    return await run(args, folder, ask);
  } catch (error) {
    console.error(error instanceof BadInput ? error.message : reasonOf(error));
    return error instanceof BadInput ? EXIT.badInput : EXIT.broken;
  }
}

async function run(args: readonly string[], folder: string, ask: AskPassphrase): Promise<number> {
  const asked = packArguments(args, folder, ask);
  if (asked === 'help') {
    console.log(USAGE);
    return EXIT.fine;
  }
  const load = Object.hasOwn(COMMANDS, asked.command) ? COMMANDS[asked.command] : undefined;
  if (!load)
    throw new BadInput(
      `There is no command "${asked.command}"; there are ${Object.keys(COMMANDS).join(', ')}.`,
    );
  return await (await load())(asked.given);
}
