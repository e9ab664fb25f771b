/** Firefox with Box24 in it, driven by WebDriver BiDi: JSON over one WebSocket, which Node speaks by itself. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** Pages of the extension have this id; Firefox draws one by chance where none is given. */
const PAGES_ID = '5d4c3f8e-0b24-4b24-8b24-b0240b240b24';
const START_LIMIT_MS = 60_000;

type Answer = Readonly<Record<string, unknown>>;

/** A node of a page as BiDi tells it, with what stands below it, closed shadow roots among that. */
export interface SeenNode {
  readonly sharedId?: string;
  readonly value?: {
    readonly localName?: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly nodeValue?: string;
    readonly children?: readonly SeenNode[];
    readonly shadowRoot?: SeenNode | null;
  };
}

/** One tab. */
export interface Tab {
  open(address: string): Promise<void>;
  /** Works out an expression in the page. @returns what it gives, as JSON has it */
  run(expression: string): Promise<unknown>;
  /** The first element of a selector; undefined where there is none. */
  find(selector: string): Promise<SeenNode | undefined>;
  /** Gives files to an input, as a person's choice does. */
  choose(selector: string, files: readonly string[]): Promise<void>;
  /** Types into a box. */
  type(selector: string, text: string): Promise<void>;
  /** Presses an element with the mouse, as a person does. */
  press(selector: string): Promise<void>;
  close(): Promise<void>;
}

export interface Firefox {
  /** Address of a page of the extension. */
  pageOf(name: string): string;
  tab(): Promise<Tab>;
  close(): Promise<void>;
}

/**
 * Starts Firefox with a profile of its own.
 * @param program path of Firefox
 * @param folder the extension's build, which is installed until Firefox ends
 * @param id the extension's id
 * @throws when Firefox does not start within a minute, or refuses the extension
 */
export async function startFirefox(program: string, folder: string, id: string): Promise<Firefox> {
  const profile = await mkdtemp(path.join(tmpdir(), 'box24-firefox-'));
  await writeFile(path.join(profile, 'user.js'), preferences(id));
  const child = spawn(
    program,
    [
      '--headless',
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port=0',
      '-remote-allow-system-access',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const end = async () => {
    if (child.exitCode === null) {
      const over = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await over;
    }
    await rm(profile, { recursive: true, force: true });
  };
  try {
    const ask = await connected(await addressOf(child));
    await ask('session.new', { capabilities: {} });
    await ask('webExtension.install', { extensionData: { type: 'path', path: folder } });
    return {
      pageOf: (name) => `moz-extension://${PAGES_ID}/${name}`,
      tab: () => tabOf(ask),
      close: end,
    };
  } catch (error) {
    await end();
    throw error;
  }
}

/** Sites are granted without the browser's own question, which nobody can press from outside. */
function preferences(id: string): string {
  const values = {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: PAGES_ID }),
    'extensions.webextOptionalPermissionPrompts': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'browser.shell.checkDefaultBrowser': false,
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

/** Where Firefox listens, which it says when it has started. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Error('Firefox did not start within a minute.')),
      START_LIMIT_MS,
    );
    child.once('exit', (code) => reject(new Error(`Firefox ended with ${code} instead of starting.`)));
    child.once('error', reject);
    if (!child.stderr) return;
    createInterface(child.stderr).on('line', (line) => {
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(line) ?? [];
      if (!address) return;
      clearTimeout(late);
      resolve(`${address}/session`);
    });
  });
}

type Ask = (method: string, params: object) => Promise<Answer>;

async function connected(address: string): Promise<Ask> {
  const socket = new WebSocket(address);
  const waiting = new Map<
    number,
    { readonly done: (answer: Answer) => void; readonly fail: (error: Error) => void }
  >();
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', () => reject(new Error(`No answer at ${address}.`)), { once: true });
  });
  socket.addEventListener('message', ({ data }) => {
    const { id, type, result, error, message } = JSON.parse(String(data));
    const one = waiting.get(id);
    waiting.delete(id);
    if (type === 'success') one?.done(result);
    else one?.fail(new Error(`${error}: ${message}`));
  });
  let last = 0;
  return (method, params) =>
    new Promise((done, fail) => {
      last += 1;
      waiting.set(last, { done, fail });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
}

/** Deep enough for any page of ours, and for what is drawn over a claim. */
const DEEP = 60;

async function tabOf(ask: Ask): Promise<Tab> {
  const { context } = await ask('browsingContext.create', { type: 'tab' });
  const evaluate = async (expression: string) => {
    const { result, exceptionDetails } = (await ask('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
      serializationOptions: { maxDomDepth: DEEP, includeShadowTree: 'all' },
    })) as {
      readonly result?: SeenNode & { readonly value?: unknown };
      readonly exceptionDetails?: { readonly text: string };
    };
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result;
  };
  const find = async (selector: string): Promise<SeenNode | undefined> => {
    const node = await evaluate(`document.querySelector(${JSON.stringify(selector)})`);
    return node?.sharedId === undefined ? undefined : node;
  };
  const element = async (selector: string) => {
    const node = await find(selector);
    if (!node) throw new Error(`nothing on the page is ${selector}`);
    return { sharedId: node.sharedId };
  };
  return {
    // Pages of extensions never say that they have loaded: whoever opens one waits for what stands on it.
    open: async (url) => void (await ask('browsingContext.navigate', { context, url, wait: 'none' })),
    async run(expression) {
      const told = await evaluate(`(async () => JSON.stringify(await (${expression})))()`);
      return typeof told?.value === 'string' ? JSON.parse(told.value) : undefined;
    },
    find,
    async choose(selector, files) {
      await ask('input.setFiles', { context, element: await element(selector), files });
    },
    async type(selector, text) {
      await evaluate(`document.querySelector(${JSON.stringify(selector)}).focus()`);
      const actions = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await ask('input.performActions', { context, actions: [{ type: 'key', id: 'keys', actions }] });
    },
    async press(selector) {
      const origin = { type: 'element', element: await element(selector) };
      await evaluate(
        `document.querySelector(${JSON.stringify(selector)}).scrollIntoView({ block: 'center' })`,
      );
      await ask('input.performActions', {
        context,
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            actions: [
              { type: 'pointerMove', x: 0, y: 0, origin },
              { type: 'pointerDown', button: 0 },
              { type: 'pointerUp', button: 0 },
            ],
          },
        ],
      });
    },
    close: async () => void (await ask('browsingContext.close', { context })),
  };
}
