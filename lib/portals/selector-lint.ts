import { type AttributeSelector, parse, type Selector as Token } from 'css-what';
import { isGenerated, looksPrivate } from './generated.ts';
import { INTO_SHADOW, LINE_NUMBER, LONGEST_CHOICE, type Selector } from './types.ts';

/** Steps that only count places, behind the last thing with a name: a page that inserts one block breaks longer ways. */
const MOST_STEPS = 4;
/** Teach mode takes what the page offers; some pages name nothing at all. */
const MOST_STEPS_TAUGHT = 14;

/** What a selector may ask besides names. Anything that changes while a biller works (`:checked`, `:hover`) may not. */
const PSEUDOS = new Set(
  'not is where has host scope root nth-child nth-last-child nth-of-type nth-last-of-type first-child last-child first-of-type last-of-type only-child only-of-type'.split(
    ' ',
  ),
);

/**
 * What is wrong with a selector.
 * @param taught made in teach mode, where the page may have offered no name
 * @returns reasons; empty for a good one
 */
export function selectorFaults(selector: Selector, taught: boolean): string[] {
  return selector
    .replaceAll(LINE_NUMBER, '0')
    .split(INTO_SHADOW)
    .flatMap((piece) => pieceFaults(piece, taught));
}

function pieceFaults(piece: string, taught: boolean): string[] {
  let alternatives: Token[][];
  try {
    alternatives = parse(piece);
  } catch (error) {
    return [`is no CSS selector (${error instanceof Error ? error.message : String(error)})`];
  }
  const most = taught ? MOST_STEPS_TAUGHT : MOST_STEPS;
  return [
    ...new Set(
      alternatives.flatMap((tokens) => [
        ...compounds(tokens).flatMap(compoundFaults),
        ...(stepsWithoutName(tokens) > most
          ? [`counts ${stepsWithoutName(tokens)} steps behind the last name; at most ${most} last`]
          : []),
      ]),
    ),
  ];
}

/** The parts between ` `, `>`, `+` and `~`. */
function compounds(tokens: readonly Token[]): Token[][] {
  const all: Token[][] = [[]];
  for (const token of tokens) {
    if (/^(adjacent|child|descendant|parent|sibling|column-combinator)$/.test(token.type)) all.push([]);
    else all.at(-1)?.push(token);
  }
  return all;
}

const isAttribute = (token: Token): token is AttributeSelector => token.type === 'attribute';

function stepsWithoutName(tokens: readonly Token[]): number {
  const steps = compounds(tokens);
  return steps.length - 1 - steps.findLastIndex((step) => step.some(isAttribute));
}

function compoundFaults(tokens: readonly Token[]): string[] {
  const attributes = tokens.filter(isAttribute);
  const isChoice = attributes.some(({ name, value }) => name === 'type' && /^(radio|checkbox)$/.test(value));
  return tokens.flatMap((token) => {
    if (isAttribute(token)) return attributeFaults(token, isChoice);
    if (token.type === 'pseudo-element') return [`asks for ::${token.name}, which is no element`];
    if (token.type !== 'pseudo') return [];
    if (!PSEUDOS.has(token.name)) return [`asks for :${token.name}, which does not last or is no CSS`];
    return Array.isArray(token.data)
      ? token.data.flatMap((inner) => compounds(inner).flatMap(compoundFaults))
      : [];
  });
}

function attributeFaults({ name, value, action }: AttributeSelector, isChoice: boolean): string[] {
  const place = action === 'exists' ? `[${name}]` : `[${name}="${value}"]`;
  if (name === 'value' && action !== 'exists' && !(isChoice && value.length <= LONGEST_CHOICE))
    return [`looks at a value (${place}); only choices (type=radio, type=checkbox) may be told apart by it`];
  if (looksPrivate(value)) return [`holds what may be somebody's (${place})`];
  return isGenerated(value)
    ? [`leans on a name made by a program (${place}), which the next visit changes`]
    : [];
}
