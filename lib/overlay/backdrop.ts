/** What the page looks like behind a mark: our marks have to stand out on it. */
import { documentOf } from '../dom/own.ts';
import { drawnParent } from './dom.ts';

/** `light`: dark marks on a light page. */
export type Scheme = 'light' | 'dark';

interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/**
 * Relative luminance above which dark ink is easier to read than light ink. Black and white have the same contrast at
 * 0.18; our darkest ink is lighter than black, so the point lies a little higher.
 */
const LIGHT_FROM = 0.22;

/** Reads colours that are not written as rgb(), such as oklch(), by letting the browser convert them. */
export type ColourProbe = (colour: string) => string;

/** @param probe an element of ours that nothing else uses; its `color` is set to convert colours */
export function colourProbe(probe: HTMLElement): ColourProbe {
  const known = new Map<string, string>();
  return (colour) => {
    const there = known.get(colour);
    if (there !== undefined) return there;
    probe.style.setProperty('color', `color-mix(in srgb, ${colour}, ${colour})`, 'important');
    const converted = getComputedStyle(probe).color;
    known.set(colour, converted);
    return converted;
  };
}

/** Whether the page is light or dark behind an element, its own background included. */
export function schemeBehind(start: Element, probe: ColourProbe): Scheme {
  let red = 0;
  let green = 0;
  let blue = 0;
  let open = 1;
  for (let node: Element | undefined = start; node && open > 0.02; node = drawnParent(node)) {
    const style = getComputedStyle(node);
    const colour = readColour(style.backgroundColor, probe);
    if (colour && colour.alpha > 0) {
      const share = open * colour.alpha;
      red += share * colour.red;
      green += share * colour.green;
      blue += share * colour.blue;
      open -= share;
    }
    // A picture or a gradient cannot be measured; the page's own text colour tells what it is meant to be read on.
    if (open > 0.02 && style.backgroundImage !== 'none' && style.backgroundImage !== '') {
      const ink = readColour(style.color, probe);
      if (ink) return luminance(ink) > LIGHT_FROM ? 'dark' : 'light';
    }
  }
  // What nothing paints is the browser's canvas: white, or dark where the page asked for the dark one.
  const canvas = canvasOf(documentOf(start), probe);
  const mixed = {
    red: red + open * canvas.red,
    green: green + open * canvas.green,
    blue: blue + open * canvas.blue,
    alpha: 1,
  };
  return luminance(mixed) > LIGHT_FROM ? 'light' : 'dark';
}

const WHITE: Colour = { red: 1, green: 1, blue: 1, alpha: 1 };

function canvasOf(document: Document, probe: ColourProbe): Colour {
  const asked = getComputedStyle(document.documentElement).colorScheme;
  const prefersDark = document.defaultView?.matchMedia('(prefers-color-scheme: dark)').matches ?? false;
  const dark = /\bdark\b/.test(asked) && (prefersDark || !/\blight\b/.test(asked));
  if (!dark) return WHITE;
  return readColour('rgb(18, 18, 18)', probe) ?? WHITE;
}

function readColour(text: string, probe: ColourProbe): Colour | undefined {
  const plain = /^rgba?\(/.test(text);
  const source = plain ? text : probe(text);
  const scale = source.startsWith('rgb') ? 255 : 1;
  const numbers = source
    .replace(/^[^(]*\((srgb )?/, '')
    .split(/[\s,/)]+/)
    .filter(Boolean)
    .map(Number);
  const [red, green, blue, alpha = 1] = numbers;
  if (red === undefined || green === undefined || blue === undefined || numbers.some(Number.isNaN))
    return undefined;
  return { red: red / scale, green: green / scale, blue: blue / scale, alpha };
}

/** Relative luminance as WCAG 2.2 defines it, 0 to 1. */
function luminance({ red, green, blue }: Colour): number {
  const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
