import type { Firefox } from '../driver/firefox.ts';
import type { SeenNode, Tab } from '../driver/tab.ts';

/** What the walks have in common. */
export interface World {
  readonly firefox: Firefox;
  /** Address of the page with a claim. */
  readonly claim: string;
  /** Where a walk may put files. */
  readonly folder: string;
}

/** One thing that a person does; what an earlier walk left is there. */
export interface Walk {
  /** What is so afterwards. */
  readonly so: string;
  readonly walk: (world: World) => Promise<void>;
}

const LIMIT_MS = 30_000;
const STEP_MS = 200;

/**
 * Waits until something is so.
 * @returns what it gave at last
 * @throws when it is not within half a minute, with what went wrong last
 */
export async function until<Found>(
  what: string,
  find: () => Promise<Found | false | undefined>,
): Promise<Found> {
  const end = Date.now() + LIMIT_MS;
  let cause: unknown;
  while (Date.now() < end) {
    try {
      const found = await find();
      if (found) return found;
    } catch (error) {
      // A page that is just coming has nothing to ask yet.
      cause = error;
    }
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
  throw new Error(`waited in vain until ${what}${cause instanceof Error ? ` (${cause.message})` : ''}`, {
    cause,
  });
}

/** Opens a page of the extension, and waits for what stands on it. */
export async function ownPage({ firefox }: World, name: string, stands: string): Promise<Tab> {
  const page = await firefox.tab();
  await page.open(firefox.pageOf(name));
  await until(`${name} stands`, () => page.find(stands));
  return page;
}

/** Waits until a page says something. */
export function says(page: Tab, text: string): Promise<unknown> {
  return until(`the page says "${text}"`, () =>
    page.run(`document.body.innerText.includes(${JSON.stringify(text)})`),
  );
}

/** Everything that stands on a page and can be named: what we draw over it among that. */
async function named(page: Tab): Promise<readonly (SeenNode & { readonly name: string })[]> {
  const below = (node: SeenNode | null | undefined): readonly SeenNode[] => {
    if (!node?.value) return [];
    return [node, ...(node.value.children ?? []).flatMap(below), ...below(node.value.shadowRoot)];
  };
  return below(await page.find('html')).flatMap((node) => {
    const name = node.value?.attributes?.['aria-label'] ?? textOf(node);
    return name ? [{ ...node, name }] : [];
  });
}

/** The text of a button; other elements have none of their own. */
function textOf({ value }: SeenNode): string {
  if (value?.localName !== 'button') return '';
  const text = (node: SeenNode): string =>
    `${node.value?.nodeValue ?? ''}${(node.value?.children ?? []).map(text).join('')}`;
  return text({ value });
}

/** Waits for a mark or a button by what it is called. */
export const seen = (page: Tab, name: RegExp): Promise<SeenNode> =>
  until(`${name} is seen`, async () => (await named(page)).find((one) => name.test(one.name)));

/** Opens the claim page and waits for one mark. @throws where the other is there as well */
export async function claimWith({ firefox, claim }: World, wanted: RegExp, unwanted?: RegExp): Promise<Tab> {
  const page = await firefox.tab();
  await page.open(claim);
  await seen(page, wanted);
  if (unwanted && (await named(page)).some(({ name }) => unwanted.test(name)))
    throw new Error(`a mark says ${unwanted}`);
  return page;
}

/** What the rule of the test's own pack says. */
export const WALKER_MARK = /E0143 stands without KX/;
/** Of the only bundled rule that speaks of the sold rental, which that pack switches off. */
export const SOLD_MARK = /E0601 is a capped rental/;
