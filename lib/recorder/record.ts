import { allIn, bodyOf, childNodesOf, closestOf, idOf, rootOf, tagOf, titleOf, withId } from '../dom/own.ts';
import { shadowRootOf } from '../forms/sentinel.ts';
import type { WrittenVocabulary } from '../forms/written-vocabulary.ts';
import { attributesFor } from './attributes.ts';
import { lexiconOf } from './lexicon.ts';
import { Names } from './names.ts';
import { Places } from './places.ts';
import { type Known, type Position, scrub } from './scrub.ts';
import { shapeOf } from './shape.ts';
import type { Recorded, RecordedDocument, RecordedElement, RecordedText, Recording } from './types.ts';
import { documentOf, valuesIn } from './values.ts';

/** What is no structure, or may hold anything. */
const LEFT_OUT = new Set(
  'script noscript style link meta base template svg canvas video audio picture source object embed math param track map area portal title head'.split(
    ' ',
  ),
);
/** Elements of HTML that a form is made of; another one becomes a `div`, or a custom element with its name scrubbed. */
const TAGS = new Set(
  'a abbr address article aside b body br button caption center cite code col colgroup datalist dd details dialog div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hr i iframe img input label legend li main menu meter nav ol optgroup option output p pre progress s search section select slot small span strong sub summary sup table tbody td textarea tfoot th thead time tr u ul wbr'.split(
    ' ',
  ),
);
/** A run of text that stands by itself; an element that no page has, so that counts of others stay right. */
const RUN = 'x-run';
/** Elements beyond this are not taken: no claim page comes near. */
const MOST_ELEMENTS = 40_000;
/** A list of all HCPCS codes says no more after so many. */
const MOST_OPTIONS = 100;

/** What stands where a value stands: the biller's own words, or what a widget shows as chosen. */
const VALUES =
  'output,[role=combobox],[role=textbox],[role=spinbutton],[role=searchbox],[contenteditable]:not([contenteditable=false]),[aria-haspopup=listbox],[data-value]';
const CHOICES =
  'option,optgroup,[role=option],[role=radio],[role=checkbox],[role=tab],button,[role=button],label,legend,th,[role=columnheader],h1,h2,h3,h4,h5,h6';
const CAPTIONS = 'label,legend,th,[role=columnheader],dt,summary,button,[role=tab]';

/** What the structure is taken of: a page as the browser draws it, or the file of one. */
export interface Source {
  /** Where things stand. */
  readonly places: Pick<Places, 'of' | 'ofRun' | 'isMixed' | 'isPlaced'>;
  /** What an element's shadow root holds. */
  readonly shadowOf: (element: Element) => DocumentFragment | null;
  /** What a frame shows; undefined where nobody can look into it. */
  readonly frameOf: (frame: Element) => Document | undefined;
}

/**
 * The structure of a page with every value scrubbed: its elements, names made of known words, captions, and where things stand.
 * What is not known to be a caption is a shape, and what is on none of the lists here is not there.
 * @param document the page; its frames of the same site are looked into, and its shadow roots
 * @param vocabulary the words of claim forms
 */
export function record(document: Document, vocabulary: WrittenVocabulary): Recording {
  const values = valuesIn(document);
  const source: Source = { places: new Places(), shadowOf: shadowRootOf, frameOf: documentOf };
  const recorder = new Recorder({ lexicon: lexiconOf(vocabulary), values }, source);
  const page = recorder.document(document);
  const { location, documentElement } = document;
  return {
    page,
    host: location.hostname,
    path: recorder.path(location.pathname),
    width: documentElement.clientWidth,
    height: documentElement.scrollHeight,
    closedFrames: recorder.closedFrames,
    isCut: recorder.isCut,
  };
}

/** Takes structures of one page and its frames: names are replaced by the same ones in all of them. */
export class Recorder {
  readonly #known: Known;
  readonly #names: Names;
  readonly #source: Source;
  readonly #places: Source['places'];
  #count = 0;
  closedFrames = 0;

  constructor(known: Known, source: Source) {
    this.#known = known;
    this.#source = source;
    this.#places = source.places;
    this.#names = new Names(known.lexicon, known.values);
  }

  get isCut(): boolean {
    return this.#count > MOST_ELEMENTS;
  }

  document(document: Document): RecordedDocument {
    const title = scrub(titleOf(document), this.#known, { isChoice: true });
    return { title, body: this.#element(bodyOf(document), true) };
  }

  /** The path of an address; what is no word of programmers or captions is `*`. */
  path(pathname: string): string {
    return pathname
      .split('/')
      .map((piece) => (piece === '' || this.#names.scrub(piece) === piece ? piece : '*'))
      .join('/');
  }

  #element(element: Element, isDrawn: boolean): RecordedElement {
    this.#count += 1;
    const tag = this.#tag(element);
    const style = isDrawn ? this.#places.of(element) : {};
    const isInside = isDrawn && style.display !== 'none';
    const root = tag === 'iframe' ? null : this.#source.shadowOf(element);
    const frame = tag === 'iframe' ? this.#frame(element) : undefined;
    return {
      tag,
      ...attributesFor(element, this.#names, this.#known),
      style,
      children: this.#contentOf(element, tag, isInside),
      ...(root && { shadow: this.#children(root, element, isInside) }),
      ...(frame && { document: frame }),
    };
  }

  #tag(element: Element): string {
    const tag = tagOf(element);
    if (tag === 'frame') return 'iframe';
    if (tag === 'frameset') return 'body';
    if (TAGS.has(tag)) return tag;
    return tag.includes('-') ? `${this.#names.scrub(tag)}` : 'div';
  }

  #contentOf(element: Element, tag: string, isDrawn: boolean): readonly Recorded[] {
    if (tag === 'iframe') return [];
    if (tag === 'textarea') {
      const { value } = element as HTMLTextAreaElement;
      return value === '' ? [] : [[{ text: shapeOf(value), kept: false }]];
    }
    const all = this.#children(element, element, isDrawn);
    return tag === 'select' || tag === 'datalist' ? all.slice(0, MOST_OPTIONS) : all;
  }

  #children(parent: Element | DocumentFragment, holder: Element, isDrawn: boolean): readonly Recorded[] {
    const all: Recorded[] = [];
    const isMixed = isDrawn && this.#places.isMixed(holder);
    let run: Node[] = [];
    const close = () => {
      const said = run.flatMap((node) => this.#inline(node, isDrawn));
      const words = run.some((node) => node.textContent?.trim());
      if (isMixed && words) all.push(this.#run(run, said, holder));
      else all.push(...said);
      run = [];
    };
    for (const node of childNodesOf(parent)) {
      if (this.isCut) break;
      if (node.nodeType === 3) run.push(node);
      if (node.nodeType !== 1 || LEFT_OUT.has(tagOf(node))) continue;
      if (this.#isText(node as Element)) run.push(node);
      else {
        close();
        all.push(this.#element(node as Element, isDrawn));
      }
    }
    close();
    return all;
  }

  /** An element that is a part of a line of text, with no box in it. */
  #isText(element: Element): boolean {
    return (
      INLINE.test(tagOf(element)) &&
      !this.#places.isPlaced(element) &&
      !element.querySelector('*:not(b,i,em,strong,small,span,u,s,sub,sup,font,abbr,code,a,wbr)') &&
      [...element.querySelectorAll('*')].every((inner) => !this.#places.isPlaced(inner))
    );
  }

  #inline(node: Node, isDrawn: boolean): Recorded[] {
    if (node.nodeType === 1) return [this.#element(node as Element, isDrawn)];
    const text = (node.textContent ?? '').replace(/\s+/g, ' ');
    if (text === '') return [];
    return [text === ' ' ? [{ text, kept: true }] : this.#text(text, node)];
  }

  #run(nodes: readonly Node[], children: readonly Recorded[], holder: Element): RecordedElement {
    const style = this.#places.ofRun(nodes, holder);
    return { tag: RUN, attributes: {}, says: {}, style, children };
  }

  #text(text: string, node: Node): RecordedText {
    return scrub(text, this.#known, positionOf(node));
  }

  #frame(element: Element): RecordedDocument | undefined {
    const document = this.#source.frameOf(element);
    if (document?.body) return this.document(document);
    this.closedFrames += 1;
    return undefined;
  }
}

const INLINE = /^(b|i|em|strong|small|span|u|s|sub|sup|font|abbr|code|a|wbr)$/;

/** What a text is, by what it stands in. */
function positionOf(node: Node): Position {
  const parent = node.parentElement ?? (rootOf(node) as ShadowRoot).host;
  if (!parent) return {};
  const isOffered = closestOf(parent, CHOICES) !== null || isBesideChoice(node);
  const isValue = closestOf(parent, VALUES) !== null && closestOf(parent, '[role=option]') === null;
  return { isChoice: isOffered, isCaption: closestOf(parent, CAPTIONS) !== null || isNamed(parent), isValue };
}

/** "( ) Yes ( ) No": what stands beside a radio button or a check box is its caption, label or not. */
function isBesideChoice(node: Node): boolean {
  const inline = node.parentElement && INLINE.test(tagOf(node.parentElement)) ? node.parentElement : node;
  return [node.previousSibling, node.nextSibling, inline.previousSibling, inline.nextSibling].some(
    (beside) => beside?.nodeType === 1 && /^(radio|checkbox)$/.test((beside as HTMLInputElement).type ?? ''),
  );
}

/** Whether a box says that this is what it is called. */
function isNamed(element: Element): boolean {
  const id = idOf(element);
  const root = rootOf(element);
  return (
    id !== '' &&
    withId(root, id) === element &&
    allIn(root, `[aria-labelledby~="${CSS.escape(id)}"]`).length > 0
  );
}
