/** Opens test pages in a real browser and has the reader read them. */
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chromium, type Frame, type Page } from 'playwright-core';
import type { ClaimSigns } from '../../lib/claim/signs.ts';
import { findBrowser } from '../../lib/cli/browser.ts';
import { HEADLESS_SWITCHES } from '../../lib/cli/browser-switches.ts';
import { ensureBuilt } from '../../lib/cli/build-extension.ts';
import { CORE_PACK_FOLDER } from '../../lib/cli/build-pack.ts';
import { type ExtensionBrowser, launchWithExtension } from '../../lib/cli/extension-browser.ts';
import { readVocabulary } from '../../lib/cli/read-vocabulary.ts';
import { serveFolder } from '../../lib/cli/static-server.ts';
import type { EvidenceSource } from '../../lib/forms/types.ts';
import { BUILT, buildPage } from './build.ts';
import { inPageScript } from './bundle.ts';
import type { TestPage } from './corpus.ts';
import type { PageReading } from './in-page.ts';
import { joinedTexts, PAGE_TEXTS, type PageTexts } from './page-texts.ts';
import { noteRan, type Ran, whatRan } from './reached.ts';

/** Wide enough that no page falls back to its layout for telephones. */
const VIEWPORT = { width: 1400, height: 1000 };
/** Pages fill themselves after a moment, as portals do; a page without a change for so long has. */
const QUIET_MS = 500;
/** A page with a running clock is never quiet; it is read as it stands then. */
const QUIET_LIMIT_MS = 8_000;

/** A script that, run in a page, answers with what is read there beside what other frames show. */
type ReaderScript = (beside: readonly ClaimSigns[]) => string;

const readerCode = (without?: EvidenceSource) =>
  inPageScript(new URL('in-page.ts', import.meta.url), 'Box24Forms', without);

function readerScript(code: string): ReaderScript {
  const vocabulary = readVocabulary(join(CORE_PACK_FOLDER, 'vocabulary.yaml'));
  return (beside) =>
    `${code};Box24Forms.readPage(${JSON.stringify(vocabulary)}, [], ${JSON.stringify(beside)})`;
}

export interface ReadPage {
  readonly reading: PageReading;
  /** What is read without one kind of evidence each, in the order asked for. */
  readonly without: readonly PageReading[];
  /** What of the reader's code ran; undefined where that is not asked for. */
  readonly ran?: Ran;
  /** Whether the page was the same before and after. */
  readonly untouched: boolean;
  /** What a biller sees on the page and in its frames. */
  readonly texts: PageTexts;
}

/** The reader, with a browser to use it in. */
export interface Reader {
  /**
   * Builds and opens a test page, waits until it has settled, and reads it.
   * @throws when the page cannot be built, or has no frame where its form should be
   */
  read(page: TestPage): Promise<ReadPage>;
  /** Reads a page that is given as text. */
  readText(html: string): Promise<Pick<ReadPage, 'reading' | 'without'>>;
  close(): Promise<void>;
}

/**
 * Starts a browser for reading test pages. One with the extension in it is started when the first page with closed
 * shadow roots comes: only an extension's scripts see into those.
 * @param without kinds of evidence; each page is read once more without each of them
 * @param tellsWhatRan whether it is told which parts of the reader ran on a page, which takes longer
 */
export async function startReader(
  without: readonly EvidenceSource[] = [],
  tellsWhatRan = false,
): Promise<Reader> {
  const code = await readerCode();
  const script = readerScript(code);
  const others = (await Promise.all(without.map(readerCode))).map(readerScript);
  mkdirSync(BUILT, { recursive: true });
  const server = await serveFolder(BUILT);
  // No switches that spare drawing (--disable-gpu-compositing, --disable-threaded-compositing): some pages that fill
  // themselves at the next frame were then read before it came.
  const args = [...HEADLESS_SWITCHES];
  const browser = await chromium.launch({ executablePath: await findBrowser(), args });
  const context = await browser.newContext({ viewport: VIEWPORT });
  /** Tabs that are open and not in use: opening one anew costs as much as reading a page. */
  const free: Page[] = [];
  const freeTab = async () => free.pop() ?? (await context.newPage());
  let started: Promise<ExtensionBrowser> | undefined;
  const withExtension = async () => {
    started ??= ensureBuilt().then(() =>
      launchWithExtension({ headless: true, hosts: ['http://*/*'], viewport: VIEWPORT }),
    );
    return (await started).context;
  };
  const readingsOf = async (asks: readonly Ask[]) => {
    const reading = await readFrames(asks, script);
    const more: PageReading[] = [];
    for (const other of others) more.push(await readFrames(asks, other));
    return { reading, without: more };
  };
  return {
    read: async (page) => {
      const url = `${server.origin}/${basename(await buildPage(page))}`;
      const { closed = false } = page.expected;
      const tab = closed ? await (await withExtension()).newPage() : await freeTab();
      try {
        await tab.goto(url);
        await settled(tab);
        const askOf = async (frame: Frame): Promise<Ask> =>
          closed ? await extensionWorld(tab, frame) : (text) => frame.evaluate(text);
        const asks = await Promise.all(framesOf(tab, page).map(askOf));
        const ofAll = async (script: string) => Promise.all(asks.map((ask) => ask(script)));
        await ofAll(KEEP_PAGE);
        const session = tellsWhatRan ? await tab.context().newCDPSession(tab) : undefined;
        if (session) await noteRan(session);
        const readings = await readingsOf(asks);
        const ran = session && (await whatRan(session, code.length));
        await session?.detach();
        const untouched = (await ofAll(SAME_PAGE)).every(Boolean);
        const all = await Promise.all(tab.frames().map(askOf));
        const texts = (await Promise.all(all.map((ask) => ask(PAGE_TEXTS)))) as PageTexts[];
        if (!closed) free.push(tab);
        return { ...readings, ...(ran && { ran }), untouched, texts: joinedTexts(texts) };
      } finally {
        if (!free.includes(tab)) await tab.close();
      }
    },
    readText: async (html) => {
      const tab = await freeTab();
      await tab.setContent(html);
      const readings = await readingsOf([(text) => tab.evaluate(text)]);
      free.push(tab);
      return readings;
    },
    close: async () => {
      await Promise.all([browser.close(), started?.then((one) => one.close()), server.close()]);
    },
  };
}

/** Runs a script in a page and answers with its value. */
type Ask = (script: string) => Promise<unknown>;

/** All of the page that is its own: where the extension runs, its one element stands behind the body. */
const WHOLE_PAGE =
  '[document.documentElement.cloneNode(false), document.head, document.body].map((node) => node?.outerHTML).join()';
/** Keeps the page as it is now, in the page: some weigh megabytes. */
const KEEP_PAGE = `void (globalThis.box24Before = ${WHOLE_PAGE})`;
const SAME_PAGE = `globalThis.box24Before === ${WHOLE_PAGE}`;

/** The documents that may hold the claim: the one that is named, or the page and all its frames. */
function framesOf(tab: Page, { id, expected }: TestPage): readonly Frame[] {
  if (!expected.frame) return tab.frames();
  const frame = tab.frames().find((one) => one.url().endsWith(expected.frame ?? ''));
  if (!frame) throw new Error(`${id} has no frame ${expected.frame}.`);
  return [frame];
}

/** Reads all frames; one that is no claim by itself is asked again beside the others, as the background does. */
async function readFrames(asks: readonly Ask[], script: ReaderScript): Promise<PageReading> {
  const alone = (await Promise.all(asks.map((ask) => ask(script([]))))) as PageReading[];
  const together = alone.map(async (reading, frame) => {
    const beside = alone.flatMap(({ signs }, other) => (signs && other !== frame ? [signs] : []));
    const ask = asks[frame];
    const isPart = !(reading.form && reading.sentinel) && reading.signs && beside.length > 0;
    return isPart && ask ? ((await ask(script(beside))) as PageReading) : reading;
  });
  return joined(await Promise.all(together));
}

/** What stands in several documents, as one: a field comes from the first that has it, as the session joins them. */
function joined(readings: readonly PageReading[]): PageReading {
  const found = readings.filter(({ form, sentinel }) => form && sentinel);
  const [first] = found.length > 0 ? found : readings;
  if (!first) throw new Error('The page has no document.');
  return {
    ...first,
    lines: found.find(({ lines }) => lines > 0)?.lines ?? 0,
    unaddedInput: found.some(({ unaddedInput }) => unaddedInput),
    fields: Object.assign({}, ...found.toReversed().map(({ fields }) => fields)),
  };
}

/** Waits until no frame has changed for a while, and no other frame has come meanwhile. */
async function settled(tab: Page): Promise<void> {
  const until = Date.now() + QUIET_LIMIT_MS;
  let waited: string | undefined;
  for (let frames = addresses(tab); frames !== waited && Date.now() < until; frames = addresses(tab)) {
    waited = frames;
    await quiet(tab);
  }
}

const addresses = (tab: Page): string =>
  tab
    .frames()
    .map((frame) => frame.url())
    .join('\n');

async function quiet(tab: Page): Promise<void> {
  const wait = ({ quiet, limit }: { readonly quiet: number; readonly limit: number }) =>
    new Promise<void>((resolve) => {
      const done = () => {
        observer.disconnect();
        resolve();
      };
      let timer = setTimeout(done, quiet);
      const observer = new MutationObserver(() => {
        clearTimeout(timer);
        timer = setTimeout(done, quiet);
      });
      const all = { subtree: true, childList: true, attributes: true, characterData: true };
      observer.observe(document, all);
      setTimeout(done, limit);
    });
  const times = { quiet: QUIET_MS, limit: QUIET_LIMIT_MS };
  await Promise.all(tab.frames().map((frame) => frame.evaluate(wait, times)));
}

interface World {
  readonly id: number;
  readonly auxData?: { readonly type?: string; readonly frameId?: string };
  readonly origin: string;
}
interface FrameTree {
  readonly frame: { readonly id: string; readonly url: string };
  readonly childFrames?: readonly FrameTree[];
}

/**
 * Runs scripts where the extension's own content scripts run.
 * @throws when the extension has no script in the frame
 */
async function extensionWorld(tab: Page, frame: Frame): Promise<Ask> {
  const session = await tab.context().newCDPSession(tab);
  const worlds: World[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context as World));
  await session.send('Runtime.enable');
  const { frameTree } = await session.send('Page.getFrameTree');
  const within = (tree: FrameTree): readonly FrameTree[] => [
    tree,
    ...(tree.childFrames ?? []).flatMap(within),
  ];
  const frameId = within(frameTree as FrameTree).find((tree) => tree.frame.url === frame.url())?.frame.id;
  const world = worlds.find(
    ({ auxData, origin }) => auxData?.frameId === frameId && origin.startsWith('chrome-extension:'),
  );
  if (!world) throw new Error(`The extension runs no script in ${frame.url()}.`);
  return async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: world.id,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as unknown;
  };
}
