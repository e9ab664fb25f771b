/** A page seen from outside: by the browser itself, whatever the page has done to its own objects. */
import type { CDPSession, Page } from '@playwright/test';

/** Every event that reaches the page's own listeners, in a text that needs none of the page's objects. */
export const RECORDER = `<script>
  window.heard = '';
  for (const type of ['focusin', 'focusout', 'keydown', 'keyup', 'input', 'change', 'pointerdown', 'click', 'submit', 'securitypolicyviolation', 'unhandledrejection'])
    addEventListener(type, (event) => {
      heard += type + ' ' + event.defaultPrevented + '\\n';
      if (type === 'submit') event.preventDefault();
    }, true);
</script>`;

interface Node {
  /** Markup without what is inside. */
  readonly written: string;
  readonly parent: number;
  readonly id: number;
}

/** The one element that Box24 adds, whatever a page has written on it. */
const OURS = /^<[a-z]{4}-[a-z]{4}[ >]/;

export class AttackedPage {
  readonly page: Page;
  readonly #session: CDPSession;
  /** Errors that nobody caught, and what the browser says in the console by itself. */
  readonly complaints: string[] = [];

  private constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.#session = session;
    page.on('pageerror', ({ message }) => this.complaints.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
  }

  /** Looks at a page that is still empty. */
  static async at(page: Page): Promise<AttackedPage> {
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    return new AttackedPage(page, session);
  }

  /** All documents of the page, node by node, with values and roots, closed ones too; without what Box24 added. */
  async nodes(): Promise<string> {
    const documents = await this.#documents();
    return documents.map((nodes) => writtenOf(nodes)).join('\n');
  }

  async #documents(): Promise<Node[][]> {
    const { documents, strings } = await this.#session.send('DOMSnapshot.captureSnapshot', {
      computedStyles: [],
    });
    const text = (at: number | undefined) => strings[at ?? -1] ?? '';
    return documents.map(({ nodes }) => {
      const values = rare(nodes.inputValue);
      const roots = rare(nodes.shadowRootType);
      const checked = new Set(nodes.inputChecked?.index);
      const chosen = new Set(nodes.optionSelected?.index);
      return (nodes.nodeName ?? []).map((name, at): Node => {
        const pairs = nodes.attributes?.[at] ?? [];
        const attributes = pairs.flatMap((one, place) =>
          place % 2 === 0 ? [` ${text(one)}="${text(pairs[place + 1])}"`] : [],
        );
        const state = [
          values.has(at) ? ` value is ${text(values.get(at))}` : '',
          checked.has(at) ? ' checked' : '',
          chosen.has(at) ? ' chosen' : '',
          roots.has(at) ? ` ${text(roots.get(at))} root` : '',
        ].join('');
        const tag = `<${text(name).toLowerCase()}${attributes.join('')}>`;
        return {
          written: `${tag}${text(nodes.nodeValue?.[at])}${state}`,
          parent: nodes.parentIndex?.[at] ?? -1,
          id: nodes.backendNodeId?.[at] ?? 0,
        };
      });
    });
  }

  /** Where the box with a name is in the window. @throws when there is none */
  async placeOf(name: string): Promise<{ x: number; y: number }> {
    const box = (await this.#documents())
      .flat()
      .findLast(({ written }) => /^<(input|select)/.test(written) && written.includes(` name="${name}"`));
    if (!box) throw new Error(`the page has no box ${name}`);
    await this.#session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: box.id });
    const { quads } = await this.#session.send('DOM.getContentQuads', { backendNodeId: box.id });
    const [[left = 0, top = 0, right = 0, , , bottom = 0] = []] = quads;
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  }

  /** What a script of the page itself sees. */
  async own<T>(expression: string): Promise<T> {
    const { result } = await this.#session.send('Runtime.evaluate', { expression, returnByValue: true });
    return result.value as T;
  }

  /** What the page's own listeners heard so far. */
  heard = (): Promise<string> => this.own<string>('heard');

  /** Puts a value into a box as a biller does. */
  async type(name: string, value: string): Promise<void> {
    const { x, y } = await this.placeOf(name);
    await this.page.mouse.click(x, y);
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.type(value);
    await this.page.keyboard.press('Tab');
  }

  /** Presses what Box24 drew. */
  press = ({ x, y }: { readonly x: number; readonly y: number }): Promise<void> =>
    this.page.mouse.click(x, y);
}

function rare(data: { index: number[]; value: number[] } | undefined): Map<number, number> {
  return new Map(data?.index.map((at, place) => [at, data.value[place] ?? -1]));
}

/** Nodes in order, what is inside of ours left out with it. */
function writtenOf(nodes: readonly Node[]): string {
  const ours = new Set<number>();
  const depth: number[] = [];
  const lines: string[] = [];
  for (const [at, { written, parent }] of nodes.entries()) {
    depth[at] = (depth[parent] ?? -1) + 1;
    if (ours.has(parent) || OURS.test(written)) ours.add(at);
    else lines.push(`${' '.repeat(depth[at])}${written}`);
  }
  return lines.join('\n');
}
