import type { RulesAnswer } from '../../lib/messages/types.ts';
import { compile, type Rulebook, type ShippedRule } from '../../lib/rules/compile.ts';
import { mergeRules, type RuleNeeds, type RuleRequest, type Span } from '../../lib/rules/rules-for.ts';
import type { RulePack } from '../../lib/rules/types.ts';
import { persist } from './persist.ts';

/** The background takes no more than 500 codes at once. Half-typed ones count, and a portal's one page may stand open all day. */
const MOST_ASKED = 400;

type LoadRules = (request: RuleRequest) => Promise<RulesAnswer>;

/** The rules of one payer that this frame has or has asked for. */
interface Shelf {
  readonly asked: Set<string>;
  /** The dates they were asked for; undefined = all. */
  dates: Span | undefined;
  rules: readonly ShippedRule[];
  /** Undefined until the first answer is here. */
  book: Rulebook | undefined;
  /** Whether something that was asked for did not come. */
  isLacking: boolean;
}

/** The rules that this frame has: only those that the payer, the codes and the dates of its claims need. */
export class Rules {
  readonly #pack: Omit<RulePack, 'rules'>;
  readonly #load: LoadRules;
  readonly #onArrival: () => void;
  /** By payer kind and what it also follows. */
  readonly #shelves = new Map<string, Shelf>();
  #running: Promise<void> = Promise.resolve();

  constructor(pack: Omit<RulePack, 'rules'>, load: LoadRules, onArrival: () => void) {
    this.#pack = pack;
    this.#load = load;
    this.#onArrival = onArrival;
  }

  /** The rulebook for a claim as far as it is here; asks for what is not. @returns undefined while there is none for its payer */
  bookFor(needs: RuleNeeds): Rulebook | undefined {
    const key = [needs.payer, ...needs.also].join(' ');
    const shelf = this.#shelves.get(key);
    if (!shelf) {
      const first: Shelf = {
        asked: new Set(needs.codes),
        dates: needs.dates,
        rules: [],
        book: undefined,
        isLacking: false,
      };
      this.#shelves.set(key, first);
      this.#fetch(first, needs);
      return undefined;
    }
    if (shelf.isLacking || !covers(shelf.dates, needs.dates)) {
      shelf.isLacking = false;
      shelf.dates = needs.dates && shelf.dates && union(shelf.dates, needs.dates);
      for (const code of needs.codes) shelf.asked.add(code);
      const { dates: _narrower, ...rest } = needs;
      this.#fetch(shelf, { ...rest, codes: [...shelf.asked], ...(shelf.dates && { dates: shelf.dates }) });
      return shelf.book;
    }
    const fresh = needs.codes.filter((code) => !shelf.asked.has(code));
    if (fresh.length > 0) {
      const { dates: _narrower, ...rest } = needs;
      // The rules themselves stay; those of codes from long ago are asked for once more when they are needed again.
      if (shelf.asked.size > MOST_ASKED) shelf.asked.clear();
      const before = [...shelf.asked];
      for (const code of needs.codes) shelf.asked.add(code);
      this.#fetch(shelf, { ...rest, codes: fresh, before, ...(shelf.dates && { dates: shelf.dates }) });
    }
    return shelf.book;
  }

  /** Asks for everything again: the biller has switched a rule off, or on. What is shown stays until it is here. */
  forget(): void {
    this.#shelves.clear();
  }

  /** Settles when everything asked for has arrived, or will not. */
  arrived(): Promise<void> {
    return this.#running;
  }

  #fetch(shelf: Shelf, request: RuleRequest): void {
    const fetched = persist(() => this.#load(request));
    const take = async () => {
      const answer = await fetched;
      // Where nobody answers nothing is checked, which is better than to wait for ever; the next check asks for all of it again.
      if (!answer) shelf.isLacking = true;
      const rules = answer?.rules ?? [];
      if (shelf.book && rules.length === 0) return;
      shelf.rules = mergeRules(shelf.rules, rules);
      shelf.book = compile({ ...this.#pack, rules: shelf.rules });
      this.#onArrival();
    };
    // In the order in which they were asked for: an answer for fewer dates that comes late must not stand over that for more.
    this.#running = this.#running.then(take, take);
  }
}

/** Whether rules asked for with some dates (undefined = all) do for others. */
function covers(asked: Span | undefined, needed: Span | undefined): boolean {
  if (!asked) return true;
  return needed !== undefined && asked.from <= needed.from && needed.to <= asked.to;
}

function union(a: Span, b: Span): Span {
  const [from = a.from] = [a.from, b.from].toSorted();
  return { from, to: [a.to, b.to].toSorted().at(-1) ?? a.to };
}
