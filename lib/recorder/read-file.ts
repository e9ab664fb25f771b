import { allIn, attributeOf, firstElementOf, nextElementOf, tagOf } from '../dom/own.ts';
import type { WrittenVocabulary } from '../forms/written-vocabulary.ts';
import { pageOfFile } from './html.ts';
import { lexiconOf } from './lexicon.ts';
import { Recorder, type Source } from './record.ts';
import type { RecordedElement, Recording } from './types.ts';
import { styleIn } from './written-style.ts';

/** Boxes in which a filler stands instead of what was typed; of choices and buttons the value is what they are. */
const TYPED = 'input:not([type=radio],[type=checkbox],[type=submit],[type=button],[type=reset]),textarea';

/** Styles are read as texts: the policy of our pages takes none from markup, and the browser would report each. */
const PLACE = 'data-place';

/**
 * The page of a file that was saved with {@link toHtml}, its boxes empty. A file is somebody's: it is parsed, never run or shown, and
 * looked through as a page is when it is recorded, so that only what is on the lists there comes out.
 * @param vocabulary the words of claim forms
 * @returns undefined where the file is no such page
 */
export function readFile(file: string, vocabulary: WrittenVocabulary): Recording | undefined {
  const of = pageOfFile(file);
  if (!of) return undefined;
  const recorder = new Recorder({ lexicon: lexiconOf(vocabulary), values: [] }, WRITTEN);
  const page = recorder.document(parsed(file));
  const { closedFrames, isCut } = recorder;
  return { page, ...of, ...sizeOf(page.body), closedFrames, isCut };
}

const WRITTEN: Source = {
  places: {
    of: (element) => styleIn(attributeOf(element, PLACE) ?? ''),
    ofRun: () => ({}),
    // Runs of text were placed when the file was made.
    isMixed: () => false,
    isPlaced: (element) => attributeOf(element, PLACE)?.includes('position') ?? false,
  },
  shadowOf,
  frameOf: (frame) => {
    const inside = attributeOf(frame, 'srcdoc');
    return inside === null ? undefined : parsed(inside);
  },
};

/** The document of a text. Nothing in it runs, and nothing is fetched for it. */
function parsed(text: string): Document {
  const placed = text.replaceAll(' style="', ` ${PLACE}="`);
  return emptied(new DOMParser().parseFromString(placed, 'text/html'));
}

/** What a parser without a page leaves in its template. */
function shadowOf(element: Element): DocumentFragment | null {
  for (let inner = firstElementOf(element); inner; inner = nextElementOf(inner))
    if (tagOf(inner) === 'template' && attributeOf(inner, 'shadowrootmode') !== null)
      return emptied((inner as HTMLTemplateElement).content);
  return null;
}

function emptied<Root extends Document | DocumentFragment>(root: Root): Root {
  for (const box of allIn(root, TYPED)) {
    box.removeAttribute('value');
    box.textContent = '';
  }
  return root;
}

/** How large a page is, by its body. */
function sizeOf({ style }: RecordedElement): Pick<Recording, 'width' | 'height'> {
  const pixels = (name: string) => Number.parseFloat(style[name] ?? '') || 0;
  return { width: pixels('left') + pixels('width'), height: pixels('top') + pixels('height') };
}
