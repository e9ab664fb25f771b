import type { Ask } from './connection.ts';

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
  /** Presses an element with the mouse, as a person does. @param what a selector, or a node that was found */
  press(what: string | SeenNode): Promise<void>;
  close(): Promise<void>;
}

/** Deep enough for any page of ours, and for what is drawn over a claim. */
const DEEP = 60;

/** Opens a tab. */
export async function tabOf(ask: Ask): Promise<Tab> {
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
    async press(what) {
      const node = typeof what === 'string' ? await element(what) : { sharedId: what.sharedId };
      await ask('script.callFunction', {
        functionDeclaration: "(one) => one.scrollIntoView({ block: 'center' })",
        arguments: [node],
        target: { context },
        awaitPromise: false,
      });
      const origin = { type: 'element', element: node };
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
