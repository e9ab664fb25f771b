/** Under a symbol: every id of the page's elements is a name of the window, in the extension's own world too. */
const OURS: unique symbol = Symbol.for('box24') as never;

const world = globalThis as { [OURS]?: object };
world[OURS] ??= {};
const ours = world[OURS];

/**
 * What the page scripts of a frame leave for each other, in the extension's own world of it, which the page cannot see.
 * @returns the same object for each of them
 */
export const ourWorld = <Left extends object>(): Left => ours as Left;
