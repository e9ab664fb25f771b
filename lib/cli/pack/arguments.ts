import path from 'node:path';
import { parseArgs } from 'node:util';
import { BadInput } from '../bad-input.ts';
import type { AskPassphrase } from './passphrase.ts';

const OPTIONS = {
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  key: { type: 'string', multiple: true },
  out: { type: 'string' },
  feed: { type: 'string' },
  channel: { type: 'string' },
  hold: { type: 'boolean' },
  republish: { type: 'string' },
  version: { type: 'string' },
  title: { type: 'string' },
  portal: { type: 'string', multiple: true },
  counts: { type: 'string' },
  page: { type: 'string' },
  claims: { type: 'string' },
  against: { type: 'string' },
} as const;

/** What somebody asked a command for. Paths are absolute. */
export interface PackArguments {
  readonly names: readonly string[];
  readonly json: boolean;
  readonly option: (name: TextOption) => string | undefined;
  readonly list: (name: 'key' | 'portal') => readonly string[];
  readonly file: (name: TextOption) => string | undefined;
  readonly hold: boolean;
  /** Asks for a passphrase. */
  readonly ask: AskPassphrase;
  /** A path as it was typed, from where the caller stands. */
  readonly at: (typed: string) => string;
}

type TextOption = Exclude<keyof typeof OPTIONS, 'json' | 'help' | 'hold' | 'key' | 'portal'>;

/**
 * Reads a command line.
 * @param folder where relative paths start
 * @param ask where a passphrase comes from
 * @returns the command and what it was given, or `help`
 * @throws BadInput
 */
export function packArguments(
  args: readonly string[],
  folder: string,
  ask: AskPassphrase,
): { readonly command: string; readonly given: PackArguments } | 'help' {
  const { values, positionals } = parse(args);
  const [command, ...names] = positionals;
  if (values.help || command === undefined || command === 'help') return 'help';
  const at = (typed: string): string => path.resolve(folder, typed);
  return {
    command,
    given: {
      names,
      json: values.json ?? false,
      option: (name) => values[name],
      list: (name) => values[name] ?? [],
      file: (name) => (values[name] === undefined ? undefined : at(values[name])),
      hold: values.hold ?? false,
      ask,
      at,
    },
  };
}

/** The one path that a command takes. @param what it is, for whoever left it out */
export function onePath({ names, at }: PackArguments, what: string): string {
  const [first, second] = names;
  if (first === undefined) throw new BadInput(`Name ${what}. See --help.`);
  if (second !== undefined) throw new BadInput(`One at a time: "${first}" and "${second}" are two.`);
  return at(first);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    const [first] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/);
    throw new BadInput(`${first?.replace(/\.$/, '')}. See --help.`);
  }
}
