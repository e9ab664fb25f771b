import type { Suits } from './suits.ts';
import type { Stage } from './types.ts';
import type { SeenCaption } from './unit.ts';
import type { Concept } from './vocabulary.ts';

/** How well a caption must name a field to state it: no word left over, no owner guessed, nothing borrowed from a heading. */
const OUTRIGHT = 0.9;
/** What is left of that where nobody says whose it is. */
const OWNER_OPEN = 0.4;
/** Captions no surer than this may be another box's. */
const SURELY_ITS_OWN = 0.88;

/** A caption and the fields that it names outright. */
interface Statement {
  readonly caption: SeenCaption;
  readonly names: ReadonlySet<Concept>;
  /** Those too that it names but for whose they are. */
  readonly mayMean: ReadonlySet<Concept>;
}

/** What the captions of one control state outright. */
export class Statements {
  private readonly all: Statement[] = [];

  /** Notes what a caption means: `named` pairs each concept with how well the caption names it, 0 to 1. */
  note(caption: SeenCaption, named: readonly { readonly concept: Concept; readonly score: number }[]): void {
    if (caption.weight < SURELY_ITS_OWN) return;
    const names = new Set(named.filter(({ score }) => score >= OUTRIGHT).map(({ concept }) => concept));
    if (names.size === 0) return;
    const mayMean = new Set(named.filter(({ score }) => score >= OWNER_OPEN).map(({ concept }) => concept));
    this.all.push({ caption, names, mayMean });
  }

  /** Whether a caption that the eye sees names something else than this one, which only screen readers are told. */
  belies({ caption, names }: Statement): boolean {
    return (
      caption.source === 'aria' &&
      this.all.some((other) => other.caption.source !== 'aria' && disjoint(other.names, names))
    );
  }

  /** Captions for screen readers that the visible ones belie: programmers copy them along with the control. */
  belied(): ReadonlySet<SeenCaption> {
    return new Set(this.all.filter((one) => this.belies(one)).map(({ caption }) => caption));
  }

  /** The fields of an item of the paper form, unless its own captions name something else outright. */
  allows(item: readonly Concept[]): readonly Concept[] {
    const own = this.all.filter(({ caption }) => isOwn(caption));
    const isContradicted = own.length > 0 && !own.some(({ mayMean }) => item.some((one) => mayMean.has(one)));
    return isContradicted ? [] : item;
  }

  /**
   * The rung on which a field stands that captions, ids and choices speak for.
   * @param suits whether the control itself, its choices and its value agree
   */
  stageOf(concept: Concept, suits: readonly Suits[]): Stage {
    const isStated = this.all.some(
      ({ caption, names }) => names.has(concept) && isOwn(caption) && isAlone(concept, names),
    );
    const isDisputed =
      this.all.some(({ names }) => !names.has(concept)) || suits.some(({ factor }) => factor < 1);
    return isStated && !isDisputed ? 'explicit' : 'scored';
  }
}

/** Labels, accessible names and the text in the control's own wrapper; headings of columns are a matter of place. */
const isOwn = ({ source, outer }: SeenCaption): boolean =>
  !outer && (source === 'label' || source === 'aria' || source === 'caption');

/** A caption that names two fields of the claim, or two of a line, names neither outright. */
const isAlone = (concept: Concept, names: ReadonlySet<Concept>): boolean =>
  [...names].every((other) => other === concept || other.scope !== concept.scope);

const disjoint = (one: ReadonlySet<Concept>, other: ReadonlySet<Concept>): boolean =>
  ![...one].some((concept) => other.has(concept));
