import path from 'node:path';
import { parseArgs } from 'node:util';
import { PAYER_KINDS } from '../claim/claim.ts';
import { isoDate } from '../claim/dates.ts';
import { hcpcsShape } from '../claim/identifiers.ts';
import { BadInput } from './bad-input.ts';

export const CHECK_USAGE = `Usage: npm run --silent check -- <page.html | http://127.0.0.1:… | claim.json | claims.837> [options]

       npm run --silent check -- --explain CODE [--date YYYY-MM-DD] [--payer PAYER] [--json]

Checks the claim on a page, or those of a claim file, as it would be checked at Submit; or says what follows from a HCPCS code.

  --json              one JSON document on standard output
  --context FILE      what the page does not show, as JSON: dates of order and delivery, rental month, history
  --payer PAYER       whose rules apply, whatever the claim says: a payer of lib/core-pack/payers, or a kind:
                      ${wrapKinds(22)}
  --portal FILE       a portal profile to read the page with, on trial, in place of those that are known
  --as-of YYYY-MM-DD  the day of submission; left out: the context file's, else today
  --explain CODE      category of the code, rent or buy, modifiers, documents, authorization, limits
  --date YYYY-MM-DD   with --explain: the service date; left out: today. Without --payer it is Medicare that answers
  --help              this text

Ends with 0: checked, nothing above a note · 1: something would be denied or needs a look ·
2: the input cannot be used · 3: no claim form, or nothing could be checked · 4: check could not run`;

/** What to check: an address on this computer, or a file. */
export type Target =
  | { readonly kind: 'address'; readonly url: URL }
  | { readonly kind: 'file'; readonly file: string };

export interface CheckRequest {
  readonly target: Target;
  readonly json: boolean;
  readonly contextFile?: string;
  readonly portalFile?: string;
  /** A kind, or the name of a payer file. */
  readonly payer?: string;
  readonly asOf?: string;
}

/** A code to explain. */
export interface ExplainArguments {
  /** As it stands in HCPCS: `E0601`. */
  readonly code: string;
  readonly date?: string;
  /** A kind, or the name of a payer file. */
  readonly payer?: string;
  readonly json: boolean;
}

/**
 * Reads the command line of `check`.
 * @param args without the program's own name
 * @param folder where relative paths start
 * @returns the request, or `help`
 * @throws BadInput
 */
export function parseCheckArguments(
  args: readonly string[],
  folder: string,
): CheckRequest | { readonly explain: ExplainArguments } | 'help' {
  const { values, positionals } = parse(args);
  if (values.help) return 'help';
  if (values.explain !== undefined) return { explain: explainArguments(values, positionals) };
  if (values.date !== undefined)
    throw new BadInput('--date goes with --explain; the day of submission is --as-of.');
  const [target, ...others] = positionals;
  if (target === undefined) throw new BadInput('Nothing to check: name a page, an address or a claim file.');
  if (others.length > 0)
    throw new BadInput(`One page or claim at a time: "${target}" and "${others[0]}" are two.`);
  const payer = values.payer?.trim().toLowerCase();
  const asOf = values['as-of'] === undefined ? undefined : date('--as-of', values['as-of']);
  return {
    target: targetOf(target, folder),
    json: values.json ?? false,
    ...(values.context !== undefined && { contextFile: path.resolve(folder, values.context) }),
    ...(values.portal !== undefined && { portalFile: path.resolve(folder, values.portal) }),
    ...(payer !== undefined && { payer }),
    ...(asOf && { asOf }),
  };
}

type Options = ReturnType<typeof parse>['values'];

function explainArguments(values: Options, positionals: readonly string[]): ExplainArguments {
  const [target] = positionals;
  if (target !== undefined)
    throw new BadInput(
      `--explain speaks of a code alone: leave "${target}" out, or check it without --explain.`,
    );
  for (const other of ['context', 'portal', 'as-of'] as const)
    if (values[other] !== undefined)
      throw new BadInput(`--explain speaks of a code alone: leave --${other} out.`);
  return {
    code: hcpcsCode(values.explain ?? ''),
    json: values.json ?? false,
    ...(values.date !== undefined && { date: date('--date', values.date) }),
    ...(values.payer !== undefined && { payer: values.payer.trim().toLowerCase() }),
  };
}

/** A code as billers write it: `E0601`, `e-0601`. */
function hcpcsCode(text: string): string {
  const code = text.replace(/[\s-]/g, '').toUpperCase();
  if (!hcpcsShape(code)) throw new BadInput(`--explain: "${text}" is no HCPCS Level II code like E0601.`);
  return code;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        context: { type: 'string' },
        payer: { type: 'string' },
        portal: { type: 'string' },
        'as-of': { type: 'string' },
        explain: { type: 'string' },
        date: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    // Node says what is wrong in its first sentence and adds advice that does not fit here.
    const [first] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/);
    throw new BadInput(`${first?.replace(/\.$/, '')}. See --help.`);
  }
}

function date(what: string, text: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const known = match && isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
  if (!known) throw new BadInput(`${what}: "${text}" is no date of the calendar like 2026-11-24.`);
  return known;
}

function targetOf(text: string, folder: string): Target {
  if (!/^[a-z][a-z+.-]+:\/\//i.test(text)) return { kind: 'file', file: path.resolve(folder, text) };
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol))
    throw new BadInput(
      `${text} cannot be opened: name a file by its path, or an address like http://127.0.0.1:8080/.`,
    );
  if (!isLoopback(url))
    throw new BadInput(
      `${url.origin} is not on this computer. check opens pages of this computer only, so that it never logs in to a payer or sends it anything: save the page and name the file.`,
    );
  return { kind: 'address', url };
}

/** Whether an address stays on this computer. */
export function isLoopback(url: URL): boolean {
  return (
    url.hostname === 'localhost' ||
    url.hostname.endsWith('.localhost') ||
    url.hostname === '[::1]' ||
    /^127(\.\d{1,3}){3}$/.test(url.hostname)
  );
}

/** The kinds of payer on lines short enough for a terminal. */
function wrapKinds(indent: number): string {
  const lines: string[][] = [[]];
  for (const kind of PAYER_KINDS) {
    const line = lines.at(-1);
    if (!line || line.join(' ').length + kind.length > 70) lines.push([kind]);
    else line.push(kind);
  }
  return lines.map((line) => line.join(' ')).join(`\n${' '.repeat(indent)}`);
}
