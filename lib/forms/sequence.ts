import { SURE } from './stated.ts';
import type { SeenCaption, Unit } from './unit.ts';
import type { TextRun } from './walk.ts';
import { captionWords } from './words.ts';

/**
 * Gives units that stand under one caption their own share of it: "Proc & Mod" over five boxes, "Resubmission code /
 * Original ref" over two, "Patient's name (Last, First, MI)" over three.
 */
export function shareCaptions(units: readonly Unit[]): void {
  for (let from = 0; from < units.length; ) {
    const first = units[from];
    const [caption] = first?.captions ?? [];
    const text = caption && caption.weight >= SHARE ? caption.text : undefined;
    let to = from + 1;
    while (first && text && to < units.length && shares(first, units[to], text)) to += 1;
    const group = units.slice(from, to);
    if (first && text && group.length === 1) keepFirst(first, text, units.slice(to, to + MOST_NAMED));
    const parts =
      text && group.length > 1 ? (partsBehind(text, group) ?? captionParts(text, caption?.run)) : [];
    // "Provider & phone": the boxes beside or behind the bracket take the telephone number, the name stands below.
    if (text?.endsWith('(') || (PHONE.test(parts.at(-1) ?? '') && first && first.parts.length > 1))
      parts.reverse();
    if (text && parts.length > 1 && group.length >= parts.length) {
      for (const [place, unit] of group.entries())
        unit.captions = shareOf(unit.captions, text, parts[Math.min(place, parts.length - 1)] ?? text);
    }
    from = to;
  }
}

/** So many boxes behind the first may have titles of their own. */
const MOST_NAMED = 3;

/** "City / State / ZIP" over a box and others with titles of their own, "State" and "ZIP code": the first is the city. */
function keepFirst(first: Unit, text: string, others: readonly Unit[]): void {
  const [part = text, ...rest] = text.includes('/') ? captionParts(text) : [];
  if (rest.length === 0 || !rest.every((name, place) => isCalled(first, others[place], name))) return;
  first.captions = first.captions.map((caption) =>
    caption.text === text ? { ...caption, text: part } : caption,
  );
}

function isCalled(first: Unit, unit: Unit | undefined, name: string): boolean {
  const [own] = unit?.captions ?? [];
  if (!unit || !own || own.outer || !inOneBox(first, unit)) return false;
  const { words } = captionWords(own.text);
  return captionWords(name).words.every((word) => words.includes(word));
}

const PHONE = /^(tele)?ph(one)?\b/i;

/** "[ ] [ ] last, first": a text behind the boxes names the parts. */
function partsBehind(text: string, group: readonly Unit[]): string[] | undefined {
  const behind = group.at(-1)?.captions.find(isBehind);
  const parts = behind && group.length > 1 ? captionParts(`${text} (${behind.text})`) : [];
  return parts.length === group.length ? parts : undefined;
}

const isBehind = ({ weight, outer }: SeenCaption): boolean => !outer && weight <= SURE.after;

/** How sure a share of the first box's caption is for a box that has none. */
const SHARE = 0.85;

/** Whether a box stands under the caption of the first one: it has the same, or none of its own. */
function shares(first: Unit, unit: Unit | undefined, text: string): boolean {
  const [caption] = first.captions;
  const own = unit?.captions.find((one) => !isBehind(one));
  if (!unit || !caption) return false;
  if (own?.text === text) {
    // Without a run the caption is a cell's or an attribute's: then the units must be neighbours in one wrapper.
    return caption.run ? caption.run === own.run : first.ancestors[0] === unit.ancestors[0];
  }
  return (
    unit.captions.every((one) => one.outer || isBehind(one)) &&
    caption.weight >= SHARE &&
    inOneBox(first, unit)
  );
}

/** Wrappers between two boxes of one caption. */
const BOX_DEPTH = 3;

/** Whether two units stand in one small box: the same cell, or a wrapper or two around each. */
function inOneBox(first: Unit, unit: Unit): boolean {
  const near = [first.anchor, ...first.ancestors.slice(0, BOX_DEPTH)].filter(
    ({ localName }) => !/^(tr|tbody|table|form|body|fieldset|section)$/.test(localName),
  );
  return near.some((element) => unit.ancestors.slice(0, BOX_DEPTH).includes(element));
}

/** Blanks that a browser does not run together: captions set apart, each over its box. */
const GAP = /\s*(?:\u00a0\s|\s\u00a0)\s*/;

/** The pieces of a text that are set apart. */
export const piecesApart = ({ nodes }: TextRun): string[] =>
  nodes
    .map(({ nodeValue }) => nodeValue ?? '')
    .join('')
    .split(GAP)
    .map((piece) => piece.replace(/\s+/g, ' ').trim())
    .filter((piece) => /\w/.test(piece) && !DATE_MARKS.test(piece));
/** "MM DD YY" over three columns: how a date is written, no caption. */
const DATE_MARKS = /^\W*mm[\Wmdcy]*$/i;

/** The pieces of a caption that speak of several fields. */
export function captionParts(text: string, run?: TextRun): string[] {
  const apart = run?.text === text ? piecesApart(run) : [];
  if (apart.length > 1) return apart;
  const inBrackets = /^(.*?)\(([^()]*[,/&][^()]*)\)\s*\*?$/.exec(text);
  if (inBrackets) {
    // The item number is that of the whole.
    const head = (inBrackets[1] ?? '').replace(/\bname\b|^\d{1,2}\w?\.\s*/gi, '').trim();
    return (inBrackets[2] ?? '')
      .split(/[,/&]/)
      .map(
        (piece) =>
          `${head} ${/name|initial|mi\b|middle/i.test(piece) || !/\b(last|first)\b/i.test(piece) ? piece.trim() : `${piece.trim()} name`}`,
      );
  }
  const pieces = text.split(/\s*(?:[/&+,?;]|\band\b)\s*/i).filter(Boolean);
  return pieces.map((piece) => (/\b(last|first)$/i.test(piece) ? `${piece} name` : piece));
}

/** The whole caption still says what the part is about. */
function shareOf(captions: readonly SeenCaption[], text: string, part: string): SeenCaption[] {
  const others = captions.filter((caption) => caption.text !== text);
  const own = captions.find((caption) => caption.text === text) ?? {
    source: 'caption' as const,
    weight: SHARE,
  };
  return [{ ...own, text: part }, { ...own, text, weight: own.weight / 2, outer: true }, ...others];
}
