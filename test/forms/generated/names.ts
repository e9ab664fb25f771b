/** Captions, ids and names of controls, in one style over the whole page. */

import type { Chance } from './random.ts';
import type { Style } from './style.ts';
import synonyms from './synonyms.json' with { type: 'json' };

interface Synonyms {
  readonly box?: string;
  readonly captions: readonly string[];
  readonly inSection?: readonly string[];
  readonly tokens: readonly string[];
}

const known: Readonly<Record<string, Synonyms>> = synonyms;

/** What a control is called in the source of the page. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

export class Names {
  readonly #chance: Chance;
  readonly #style: Style;
  readonly #captions = new Map<string, string>();
  readonly #tokens = new Map<string, string>();
  #count = 0;

  constructor(chance: Chance, style: Style) {
    this.#chance = chance;
    this.#style = style;
  }

  /** The caption of a field as it stands on the page, the same one each time. */
  caption(path: string): string {
    const words = this.#captions.get(path) ?? this.#newCaption(path);
    this.#captions.set(path, words);
    return words;
  }

  #newCaption(path: string): string {
    const { box, captions, inSection = [] } = synonymsOf(path);
    const { numbered, upperCase } = this.#style;
    const words = this.#chance.pick(inSection.length > 0 && this.#chance.is(0.7) ? inSection : captions);
    const all = numbered && box ? `${box}. ${words}` : words;
    return upperCase ? all.toUpperCase() : all;
  }

  /**
   * Id and name of a control.
   * @param row number of the line it is in, from 0
   * @param part what it holds when a field has several: a number, or Month
   */
  named(path: string, row?: number, part: string | number = ''): Named {
    const tokens = this.#tokens.get(path) ?? this.#chance.pick(synonymsOf(path).tokens);
    this.#tokens.set(path, tokens);
    this.#count += 1;
    return this.#inScheme(tokens.split(' '), row, String(part));
  }

  #inScheme(words: readonly string[], row: number | undefined, part: string): Named {
    const pascal = words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join('');
    const camel = `${pascal.charAt(0).toLowerCase()}${pascal.slice(1)}`;
    const snake = words.join('_');
    const both = (text: string): Named => ({ id: text, name: text });
    switch (this.#style.ids) {
      case 'none':
        return both('');
      case 'camel':
        return both(`${camel}${part}${row === undefined ? '' : `_${row}`}`);
      case 'snake':
        return both([snake, part, row].filter((piece) => piece !== '' && piece !== undefined).join('_'));
      case 'WebForms': {
        const control = `txt${pascal}${part}`;
        const repeater = row === undefined ? '' : `rptLines$ctl${String(row).padStart(2, '0')}$`;
        const name = `ctl00$MainContent$${repeater}${control}`;
        return { id: name.replaceAll('$', '_'), name };
      }
      case 'Rails': {
        const inner = part ? `[${snake}][${part}]` : `[${snake}]`;
        const name = row === undefined ? `claim${inner}` : `claim[lines][${row}]${inner}`;
        return { id: name.replace(/[[\]]+/g, '_').replace(/_$/, ''), name };
      }
      case 'dotted':
        return both(row === undefined ? `claimInfo.${camel}${part}` : `serviceLines${row}.${camel}${part}`);
      case 'generated':
        return { id: `field-${this.#count}`, name: `f${this.#count}` };
      case 'prefixed':
        return both(`uc1500_${snake.toUpperCase()}${part ? `_${part}` : ''}${row ?? ''}`);
    }
  }

  /** A name for a group of radio buttons that says nothing. */
  group(): string {
    this.#count += 1;
    return `g${this.#count}`;
  }

  /** An id for a control that a label must point to, whatever the scheme. */
  idFor({ id }: Named): string {
    this.#count += 1;
    return id || `c${this.#count}`;
  }
}

function synonymsOf(path: string): Synonyms {
  const found = known[path];
  if (!found) throw new Error(`synonyms.json has no field ${path}.`);
  return found;
}
