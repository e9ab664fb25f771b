/** What must hold of a built extension, looked up in the very bytes that a browser loads. */
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { NO_NETWORK } from '../lib/cli/no-network-plugin.ts';

/** The only script that may put something into a box of the page. */
const WRITER = 'fix.js';

/** The scripts that run in a biller's pages, with the most they may weigh as a store delivers them (gzip). */
const PAGE_SCRIPTS = [
  // In every frame of every page of an enabled site: it must not be felt.
  { file: 'sentinel.js', mostBytes: 4 * 1024 },
  // In frames that look like a claim form: loads in a blink on an office computer. It holds what finds the form and
  // nothing that waits until there is one.
  { file: 'checker.js', mostBytes: 40 * 1024 },
  // Only where there are portal profiles for the page: what finds fields by them.
  { file: 'profile.js', mostBytes: 6 * 1024 },
  // Where boxes leave open whether they are a claim, and where they are one: what finds data that stands as text, and what
  // stands beside the claim.
  { file: 'closer.js', mostBytes: 13 * 1024 },
  // In frames where the checker found a form: what follows a claim (values, rules, the facts of the whole rule
  // catalogue, sessions); and what is drawn.
  { file: 'judge.js', mostBytes: 75 * 1024 },
  { file: 'marks.js', mostBytes: 17 * 1024 },
  // When a card opens for the first time: what can be done about a finding. Nothing else writes to a page.
  { file: WRITER, mostBytes: 17 * 1024 },
  // Only on portals on which the biller wants Submit held: the first in every frame there, the other where a claim stands.
  { file: 'gate.js', mostBytes: 1024 },
  { file: 'hold.js', mostBytes: 12 * 1024 },
  // Only when somebody asks: how the page is read, teach mode, and the page's structure.
  { file: 'inspect.js', mostBytes: 8 * 1024 },
  { file: 'teach.js', mostBytes: 32 * 1024 },
  { file: 'recorder.js', mostBytes: 16 * 1024 },
] as const;

/** Starts whenever the browser wakes it, many times a day: the bundled pack is read when it is needed, and is no part of it. */
const WORKER = { file: 'background.js', mostBytes: 240 * 1024 } as const;

/** What must not stand in a page script, and what it would mean. */
const FORBIDDEN: readonly (readonly [pattern: RegExp, meaning: string])[] = [
  [/\bfetch\s*\(/, 'a way to the network (fetch)'],
  [/\bXMLHttpRequest\b/, 'a way to the network (XMLHttpRequest)'],
  [/\bWebSocket\b/, 'a way to the network (WebSocket)'],
  [/\bEventSource\b/, 'a way to the network (EventSource)'],
  [/\bWebTransport\b/, 'a way to the network (WebTransport)'],
  [/\bRTCPeerConnection\b/, 'a way to the network (RTCPeerConnection)'],
  [/\bsendBeacon\b/, 'a way to the network (sendBeacon)'],
  [/\bnew\s+Image\b/, 'a way to the network (Image)'],
  [/\bimportScripts\b|\bimport\s*\(/, 'code loaded later (import)'],
  [/\beval\s*\(/, 'code made from text (eval)'],
  [/\bnew\s+Function\b|\bFunction\s*\(\s*["'`]/, 'code made from text (Function)'],
  [/\b(localStorage|sessionStorage|indexedDB)\b/, "storage that belongs to the page's site"],
  [/\breact\.(transitional\.)?element\b|\b__REACT_/, 'React'],
  [/\bZodError\b|\b_zod\b/, 'Zod'],
];

/** How often a script of ours writes a line into the page's console: once, when it stops, with the name of an error alone. */
const LINES: Readonly<Record<string, number>> = { 'checker.js': 1 };

/** What puts something into a box of a page, or tells the page that somebody did. */
const WRITING = /\bexecCommand\b|\bInputEvent\b|\.selectedIndex\s*=[^=]/;

interface Manifest {
  readonly host_permissions?: readonly string[];
  readonly content_scripts?: readonly unknown[];
  readonly web_accessible_resources?: readonly unknown[];
}

/**
 * Looks through a built extension.
 * @param folder with manifest.json
 * @returns one line per fault; empty when all holds
 */
export function bundleFaults(folder: string): string[] {
  const manifestFile = path.join(folder, 'manifest.json');
  if (!existsSync(manifestFile)) return [`${manifestFile} is missing: the extension is not built.`];
  const manifest: Manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  return [
    ...PAGE_SCRIPTS.flatMap(({ file, mostBytes }) => scriptFaults(path.join(folder, file), mostBytes)),
    ...weightFaults(path.join(folder, WORKER.file), WORKER.mostBytes),
    ...manifestFaults(manifest).map((fault) => `${manifestFile} ${fault}`),
    ...pageFaults(folder),
  ];
}

/** Our own pages keep themselves from the network: only the background fetches. */
function pageFaults(folder: string): string[] {
  const pages = readdirSync(folder).filter((file) => file.endsWith('.html'));
  const open = pages.filter((file) => !readFileSync(path.join(folder, file), 'utf8').includes(NO_NETWORK));
  return open.map((file) => `${path.join(folder, file)} does not keep itself from the network.`);
}

/**
 * Both browsers' builds are made of the same sources, one after the other: what chance, the clock or the order of files puts into the
 * bytes differs between them.
 * @returns one line for each file but the manifest that is not in both, byte for byte
 */
export function twinFaults(one: string, other: string): string[] {
  const filesOf = (folder: string) => globSync('**/*.*', { cwd: folder }).toSorted();
  const names = [...new Set([...filesOf(one), ...filesOf(other)])].filter((name) => name !== 'manifest.json');
  const bytesOf = (folder: string, name: string) => {
    const file = path.join(folder, name);
    return existsSync(file) ? readFileSync(file) : undefined;
  };
  return names.flatMap((name) => {
    const [here, there] = [bytesOf(one, name), bytesOf(other, name)];
    return here && there && here.equals(there) ? [] : [`${name} is another one in ${one} and in ${other}.`];
  });
}

function weightFaults(file: string, mostBytes: number): string[] {
  if (!existsSync(file)) return [`${file} is missing.`];
  const weight = gzipSync(readFileSync(file), { level: 9 }).length;
  return weight > mostBytes ? [`${file} weighs ${weight} bytes gzipped, over its ${mostBytes}.`] : [];
}

function scriptFaults(file: string, mostBytes: number): string[] {
  const heavy = weightFaults(file, mostBytes);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const found = FORBIDDEN.filter(([pattern]) => pattern.test(text));
  const writes = WRITING.test(text) && path.basename(file) !== WRITER;
  const writing = writes ? [`${file} writes to the page, which only ${WRITER} may.`] : [];
  const lines = text.match(/\bconsole\b/g)?.length ?? 0;
  const saying =
    lines > (LINES[path.basename(file)] ?? 0) ? [`${file} writes to the console of the page.`] : [];
  return [...heavy, ...writing, ...saying, ...found.map(([, meaning]) => `${file} holds ${meaning}.`)];
}

/** As the store delivers it, Box24 reads no site: each one is granted by the biller. */
function manifestFaults(manifest: Manifest): string[] {
  const faults: string[] = [];
  if (manifest.host_permissions?.length)
    faults.push('grants sites that nobody was asked for (host_permissions).');
  if (manifest.content_scripts?.length)
    faults.push('puts scripts into pages that nobody enabled (content_scripts).');
  if (manifest.web_accessible_resources?.length)
    faults.push('shows pages that Box24 is installed (web_accessible_resources).');
  return faults;
}

export interface PageScript {
  readonly file: string;
  /** As a store delivers it (gzip); 0 for a script that is missing. */
  readonly bytes: number;
  readonly mostBytes: number;
}

/** The scripts that run in a biller's pages. */
export function pageScripts(folder: string): PageScript[] {
  return PAGE_SCRIPTS.map(({ file, mostBytes }) => {
    const place = path.join(folder, file);
    const bytes = existsSync(place) ? gzipSync(readFileSync(place), { level: 9 }).length : 0;
    return { file, bytes, mostBytes };
  });
}

/** Weights of the page scripts, for people. */
export function bundleWeights(folder: string): string {
  return pageScripts(folder)
    .map(({ file, bytes }) => `${file} ${(bytes / 1024).toFixed(1)} KB`)
    .join(', ');
}
