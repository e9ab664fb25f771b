/** What `npm run check` does: the verdict on a claim page or a claim file, from a terminal. */
import path from 'node:path';
import { ClaimFileError, claimFromJson } from '../claim/json.ts';
import { type PayerChoice, payerKey } from '../claim/payer-choice.ts';
import { ContextFileError, contextFromJson } from '../facts/context-json.ts';
import type { Context } from '../facts/types.ts';
import type { FormReport } from '../messages/reading-types.ts';
import { readProfile } from '../portals/profile-file.ts';
import type { PortalProfile } from '../portals/types.ts';
import { missingText, speakOfClaimsIn } from '../rules/wording.ts';
import '../texts/english.ts';
import { text } from '../texts/text.ts';
import { BadInput, reasonOf } from './bad-input.ts';
import { BuildError, ensureBuilt } from './build-extension.ts';
import {
  CHECK_USAGE,
  type CheckRequest,
  type ExplainArguments,
  parseCheckArguments,
} from './check-arguments.ts';
import type { ClaimChecker } from './check-claim.ts';
import { EXIT, exitCode } from './exit.ts';
import { renderExplanation } from './explain-text.ts';
import { type InputFile, readInputFile, readJson, readText } from './input-file.ts';
import { renderReports, type TextOptions } from './report-text.ts';

/** Columns of a terminal that does not say how wide it is. */
const USUAL_WIDTH = 100;

/** Whose answer a code has when nobody is named: the tables are Medicare's. */
const USUAL_PAYER = 'medicare-dme';

interface Outcome {
  readonly forms: readonly FormReport[];
  /** For standard error. */
  readonly remarks: readonly string[];
}

/**
 * Runs `check` and prints what it says.
 * @param args the command line without program names
 * @param folder where relative paths start
 * @returns the exit code
 */
export async function runCheck(args: readonly string[], folder: string): Promise<number> {
  try {
    return await checkAsked(args, folder);
  } catch (error) {
    console.error(reasonOf(error));
    if (error instanceof BuildError) console.error(error.output);
    return error instanceof BadInput ? EXIT.badInput : EXIT.broken;
  } finally {
    speakOfClaimsIn('page');
  }
}

async function checkAsked(args: readonly string[], folder: string): Promise<number> {
  const request = parseCheckArguments(args, folder);
  if (request === 'help') {
    console.log(CHECK_USAGE);
    return EXIT.fine;
  }
  if ('explain' in request) return await explain(request.explain);
  const { target } = request;
  const input = target.kind === 'file' ? readInputFile(target.file) : undefined;
  if (input?.kind === 'claim' || input?.kind === 'x12') speakOfClaimsIn('file');
  if (target.kind === 'file' && input?.kind === 'x12') return await runX12(target.file, request);
  const { forms, remarks } = await run(request, input);
  for (const remark of remarks) console.error(remark);
  const ended = exitCode(forms);
  const printed = ended === EXIT.nothing ? [] : forms;
  if (request.json) process.stdout.write(`${JSON.stringify({ forms: printed }, null, 2)}\n`);
  else if (printed.length > 0) {
    console.log(renderReports(printed, textOptions()));
  }
  if (ended === EXIT.nothing) console.error(whyNothing(forms));
  return ended;
}

/** Says what follows from a code. */
async function explain({ code, date, payer, json }: ExplainArguments): Promise<number> {
  const { explainFromPack } = await import('./explain-code.ts');
  const { payerNamed } = await import('./payer-argument.ts');
  const whose = payerNamed(payer ?? USUAL_PAYER);
  const explained = explainFromPack({ code, date: date ?? today(), payer: whose });
  if (json) process.stdout.write(`${JSON.stringify(explained, null, 2)}\n`);
  else console.log(renderExplanation(explained, process.stdout.columns ?? USUAL_WIDTH));
  return EXIT.fine;
}

async function run(request: CheckRequest, input: InputFile | undefined): Promise<Outcome> {
  const context = await readContext(request.contextFile);
  if (request.target.kind === 'address') return await runPage(request.target.url, request, context);
  const { file } = request.target;
  if (input?.kind === 'claim') return await runClaim(file, input.text, request, context);
  const { serveFolder } = await import('./static-server.ts');
  const server = await serveFolder(path.dirname(file), path.basename(file));
  try {
    return await runPage(
      new URL(`/${encodeURIComponent(path.basename(file))}`, server.origin),
      request,
      context,
    );
  } finally {
    await server.close();
  }
}

async function readContext(file: string | undefined): Promise<Context | undefined> {
  if (file === undefined) return undefined;
  const json = readJson(file, readText(file));
  const context = inFile(file, () => contextFromJson(json));
  const { faultOfPapers } = await import('./known-papers.ts');
  const fault = faultOfPapers(context);
  if (fault !== undefined) throw new BadInput(`${file}: ${fault}.`.replace('?.', '?'));
  return context;
}

/** The profile to try on the page. @throws BadInput naming every fault */
function readPortal(file: string | undefined): PortalProfile | undefined {
  if (file === undefined) return undefined;
  const { profile, faults } = readProfile(readText(file));
  if (profile) return profile;
  throw new BadInput(
    faults.map(({ path, reason }) => [file, path, reason].filter(Boolean).join(': ')).join('\n'),
  );
}

/** Names the file in what its reader says of a place in it. */
function inFile<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ClaimFileError || error instanceof ContextFileError)
      throw new BadInput(`${file}: ${error.message}.`);
    throw error;
  }
}

/** The day of submission: asked for, else what the context file states, else today. */
function submissionDay(request: CheckRequest, context: Context | undefined): string {
  const stated = context?.values.today;
  return request.asOf ?? (typeof stated === 'string' ? stated : today());
}

/** Loaded on demand: a claim file needs no browser, a page no rules in Node. */
async function runPage(url: URL, request: CheckRequest, context?: Context): Promise<Outcome> {
  const portal = readPortal(request.portalFile);
  const { checkPage } = await import('./check-page.ts');
  await ensureBuilt((line) => {
    if (process.stderr.isTTY) console.error(line);
  });
  const payer = await chosenPayer(request);
  const input = {
    ...(payer && { payer: payerKey(payer) }),
    ...(context && { context }),
    today: submissionDay(request, context),
  };
  const { forms, troubles } = await checkPage(url, input, portal);
  return { forms, remarks: troubles };
}

async function runClaim(
  file: string,
  content: string,
  request: CheckRequest,
  context?: Context,
): Promise<Outcome> {
  const json = readJson(file, content);
  const check = await checkerFor(request, context);
  return inFile(file, () => {
    const { claim, payerKind, ignored } = claimFromJson(json);
    return {
      forms: [check(claim, payerKind)],
      remarks: ignored.map((place) => text('cli.ignored', { place })),
    };
  });
}

async function checkerFor(request: CheckRequest, context?: Context): Promise<ClaimChecker> {
  const payer = await chosenPayer(request);
  const { claimChecker } = await import('./check-claim.ts');
  return claimChecker({
    context: context ?? contextFromJson({}),
    ...(payer && { payer }),
    today: submissionDay(request, context),
  });
}

async function runX12(file: string, request: CheckRequest): Promise<number> {
  if (request.contextFile !== undefined)
    throw new BadInput('--context speaks of one claim, and an 837P file may hold many: leave it out.');
  const { printX12 } = await import('./print-x12.ts');
  return await printX12(file, await checkerFor(request), request.json ? 'json' : textOptions());
}

const textOptions = (): TextOptions => ({
  width: process.stdout.columns ?? USUAL_WIDTH,
  colour: process.stdout.hasColors?.() ?? false,
});

async function chosenPayer({ payer }: CheckRequest): Promise<PayerChoice | undefined> {
  if (payer === undefined) return undefined;
  const { payerNamed } = await import('./payer-argument.ts');
  return payerNamed(payer);
}

/** Today where this computer is. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function whyNothing(forms: readonly FormReport[]): string {
  if (forms.length === 0) return text('cli.noForm');
  const missing = new Set(
    forms.flatMap(({ verdict }) =>
      Object.keys(verdict.notChecked).map((fact) => missingText(fact, verdict.lacking[fact])),
    ),
  );
  if (missing.size === 0) return text('cli.nothingApplies');
  return text('cli.nothingChecked', { missing: [...missing].join('; ') });
}
