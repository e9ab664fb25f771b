import '../../lib/texts/english.ts';
import { fieldDefinition } from '../../lib/claim/fields.ts';
import { formatValue } from '../../lib/claim/format.ts';
import type { ClaimSigns } from '../../lib/claim/signs.ts';
import { evidence, selectorOf } from '../../lib/forms/describe.ts';
import { examine } from '../../lib/forms/examine.ts';
import { locate } from '../../lib/forms/locate.ts';
import { pinWith } from '../../lib/forms/profile.ts';
import { mappedField, read } from '../../lib/forms/read.ts';
import { likeness, looksLikeClaimForm, shadowRootOf } from '../../lib/forms/sentinel.ts';
import type { FormMap } from '../../lib/forms/types.ts';
import { learnVocabulary, type Vocabulary } from '../../lib/forms/vocabulary.ts';
import type { PagePortal, PortalHealth } from '../../lib/portals/types.ts';
import { say } from '../../lib/texts/text.ts';

/** One claim as the reader saw it. */
export interface ClaimReading {
  readonly lines: number;
  readonly unaddedInput: boolean;
  /** Canonical text, boolean, or the raw text of what was not understood. */
  readonly fields: Readonly<
    Record<
      string,
      { value: string | boolean | { raw: string }; selector: string; confidence: number; evidence: string[] }
    >
  >;
  readonly unnamed: readonly string[];
}

/** What the reader saw on a page, as plain data: this runs in the page, the comparison does not. */
export interface PageReading extends ClaimReading {
  readonly sentinel: boolean;
  readonly form: boolean;
  readonly reason: string;
  /** What it shows of a claim, where that is enough to be a part of one. */
  readonly signs?: ClaimSigns;
  readonly portal?: PortalHealth;
  /** Further claims of the same page. */
  readonly others: readonly ClaimReading[];
  readonly milliseconds: { readonly locate: number; readonly read: number };
}

function plain(path: string, value: string | number | boolean): string | boolean {
  if (typeof value === 'boolean') return value;
  const kind = fieldDefinition(path)?.kind;
  if (kind === 'money' && typeof value === 'number') return formatValue('money', value).replace(/[$,]/g, '');
  return path.endsWith('diagnosisPointers') ? String(value).replace(/,/g, '') : String(value);
}

/** The selector of an element, or what is wrong with it: it must find this element and no other. */
function checkedSelector(element: Element): string {
  const selector = selectorOf(element);
  let root: Document | ShadowRoot | null = document;
  let found: Element | undefined;
  for (const piece of selector.split(' >>> ')) {
    const all: Element[] = root ? [...root.querySelectorAll(piece)] : [];
    if (all.length !== 1) return `${AMBIGUOUS} ${selector}: ${all.length} elements`;
    [found] = all;
    root = found ? shadowRootOf(found) : null;
  }
  return found === element ? selector : `${AMBIGUOUS} ${selector}: another element`;
}

/** In front of a selector that does not find its element. */
export const AMBIGUOUS = 'ambiguous:';

/**
 * Locates and reads this page's claims.
 * @param beside what the other frames of the page show
 */
export function readPage(
  vocabulary: Vocabulary,
  portals: readonly PagePortal[] = [],
  beside: readonly ClaimSigns[] = [],
): PageReading {
  learnVocabulary(vocabulary);
  const sentinel = beside.length > 0 ? looksLikePart() : looksLikeClaimForm(document);
  // What this much settles the checker does not look at closer.
  const bare = locate(document, pinWith(portals), beside);
  const begin = performance.now();
  const { forms, verdict, signs } = bare.verdict.isSettled
    ? { ...bare, forms: [] }
    : examine(document, pinWith(portals), beside);
  const located = performance.now();
  const [first = NOTHING, ...others] = forms.map(readClaim);
  return {
    ...first,
    others,
    sentinel,
    form: forms.length > 0,
    reason: verdict.reason,
    ...(signs && { signs }),
    ...(forms[0]?.portal && { portal: forms[0].portal }),
    milliseconds: { locate: located - begin, read: performance.now() - located },
  };
}

/** Beside other frames the sentinel's doubt is enough. */
function looksLikePart(): boolean {
  const look = likeness(document);
  for (;;) {
    const { done, value } = look.next();
    if (done) return value !== 'none';
  }
}

const NOTHING: ClaimReading = { lines: 0, unaddedInput: false, fields: {}, unnamed: [] };

function readClaim(map: FormMap): ClaimReading {
  const reading = read(map);
  const fields: Record<string, ClaimReading['fields'][string]> = {};
  for (const [path, field] of reading.fields) {
    const { value } = field;
    fields[path] = {
      value:
        value.state === 'known'
          ? plain(path, value.value)
          : value.state === 'unreadable'
            ? { raw: value.raw }
            : '',
      selector:
        mappedField(map, reading, path)
          ?.parts.map(({ element }) => checkedSelector(element))
          .join(', ') ?? '',
      confidence: Math.round(field.confidence * 100) / 100,
      evidence: evidence(field.evidence, say),
    };
  }
  return {
    lines: reading.claim.lines.length,
    unaddedInput: reading.unaddedInput,
    fields,
    unnamed: map.unnamed.map((element) => selectorOf(element)),
  };
}
