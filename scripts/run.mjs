/**
 * Runs one of the project's TypeScript programs: `node scripts/run.mjs scripts/start.ts --once`.
 * Plain JavaScript for a bare Node 20: it installs the packages of the lock file when they are missing or out of
 * date, finds a Node that runs TypeScript, and hands arguments, signals and the exit code through.
 * Standard output belongs to the program; what is said here goes to standard error.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages, packagesAreInstalled } from './packages.mjs';

/** The oldest Node that can install the packages. */
const OLDEST_NODE = 20;
/** Node runs TypeScript by stripping its types, without a switch, from 22.18 on. */
const TYPESCRIPT_NODE = [22, 18];

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Says one line on standard error and ends the program with 1. */
function giveUp(line) {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

/** Whether a version such as `20.11.1` is at least the given one. */
function isAtLeast(version, [major, minor]) {
  const [ownMajor, ownMinor] = version.split('.').map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}

/** Executables that can run TypeScript, the one from the lock file first. */
function nodes() {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  const place = `${system}-${process.arch}`;
  const found = [`node-${place}`, `node-bin-${place}`]
    .map((name) => path.join(root, 'node_modules', name, 'bin', program))
    .filter((file) => existsSync(file));
  if (isAtLeast(process.versions.node, TYPESCRIPT_NODE)) found.push(process.execPath);
  return found;
}

/** Starts the program with the first Node that starts at all (one built for another C library does not). */
function start([node, ...others], args) {
  if (!node)
    giveUp(
      `Box24's programs need Node ${TYPESCRIPT_NODE.join('.')} or newer on this system and this is ${process.versions.node}. Install it from https://nodejs.org.`,
    );
  // Type stripping still counts as experimental in some of these versions, and would say so each time.
  // What Node makes of the sources is kept: half the time of a short program went into that.
  const env = { NODE_COMPILE_CACHE: path.join(root, '.cache/node'), ...process.env };
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', ...args], { stdio: 'inherit', env });
  child.on('error', () => start(others, args));
  child.on('spawn', () => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  });
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}

const [program, ...args] = process.argv.slice(2);
if (!isAtLeast(process.versions.node, [OLDEST_NODE, 0]))
  giveUp(
    `Box24 needs Node ${OLDEST_NODE} or newer and this is ${process.versions.node}. Install one from https://nodejs.org.`,
  );
if (!program) giveUp('Usage: node scripts/run.mjs <program.ts> [arguments]');
const file = path.join(root, program);
if (!existsSync(file)) giveUp(`${file} does not exist. Name a program by its path in the project.`);
if (!packagesAreInstalled(root)) {
  process.stderr.write('Installing packages from the lock file (once, about half a minute) …\n');
  const trouble = installPackages(root, '--include=dev', '--include=optional');
  if (trouble) giveUp(trouble);
}
start(nodes(), [file, ...args]);
