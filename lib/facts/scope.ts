import type { ClaimLine } from '../claim/claim.ts';
import { coreRegistry, type Registry } from './registry.ts';
import type { FactInputs, FactScope, FactValue } from './types.ts';

/** A scope that also gives facts by slot, for compiled rules. */
export interface SlotScope extends FactScope {
  readonly inputs: FactInputs;
  readonly registry: Registry;
  /**
   * @param slot the fact's place in the registry
   * @param line index of the line, -1 for a fact of the claim; must fit the fact's place
   */
  at(slot: number, line: number): FactValue;
  /** What is asked from now on is asked for this line, -1 for the claim: see {@link sawOthers}. */
  watch(line: number): void;
  /** Whether what was asked since {@link watch} may rest on other lines; set to true, it does. */
  sawOthers: boolean;
}

/** Facts of a claim that said nearly the same. */
export interface EarlierFacts {
  readonly scope: SlotScope;
  /** By index: whether the line says what it said. All else that the claim was judged by is the same. */
  readonly kept: readonly boolean[];
}

/** Facts that rest on facts that rest on facts: deeper than any honest chain, so a circle. */
const DEEPEST_CHAIN = 50;

class Scope implements SlotScope {
  readonly inputs: FactInputs;
  readonly registry: Registry;
  sawOthers = false;
  private readonly all: readonly ClaimLine[];
  /** Facts of the claim that rest on no line, by slot. */
  private readonly ofClaim: (FactValue | undefined)[];
  /** Facts of lines that rest on no other line, by slot and line; a row is made when it is first asked for. */
  private readonly ofLines: (FactValue | undefined)[][] = [];
  /** All others, by slot and line, the claim's first. */
  private readonly across: (FactValue | undefined)[][] = [];
  /** The line that is asked for. */
  private own = -1;
  private depth = 0;

  constructor(inputs: FactInputs, registry: Registry, earlier?: EarlierFacts) {
    this.inputs = inputs;
    this.registry = registry;
    this.all = inputs.claim.lines;
    const before = earlier?.scope;
    this.ofClaim = before instanceof Scope ? [...before.ofClaim] : [];
    this.ofClaim.length = registry.facts.length;
    this.ofLines.length = registry.facts.length;
    this.across.length = registry.facts.length;
    if (!earlier || !(before instanceof Scope)) return;
    before.ofLines.forEach((row, slot) => {
      this.ofLines[slot] = earlier.kept.map((isKept, line) => (isKept ? row[line] : undefined));
    });
  }

  get lines(): readonly ClaimLine[] {
    this.sawOthers = true;
    return this.all;
  }

  line(index: number): ClaimLine | undefined {
    if (index !== this.own) this.sawOthers = true;
    return this.all[index];
  }

  watch(line: number): void {
    this.own = line;
    this.sawOthers = false;
  }

  at(slot: number, line: number): FactValue {
    const value = line < 0 ? this.ofClaim[slot] : this.ofLines[slot]?.[line];
    return value ?? this.workOut(slot, line);
  }

  get(name: string, line: number): FactValue {
    const slot = this.registry.slotOf(name);
    const place = slot === undefined ? undefined : this.registry.facts[slot]?.place;
    if (slot === undefined || place === undefined) throw new Error(`No fact is called "${name}".`);
    if (place === 'claim') return this.at(slot, -1);
    const { length } = this.all;
    if (line < -1 || line >= length || (line === -1 && place === 'line'))
      throw new Error(
        `The fact "${name}" was asked for line ${line}; the claim has ${length} lines, the first is 0.`,
      );
    if (line !== this.own && line >= 0) this.sawOthers = true;
    return this.at(slot, line);
  }

  /** A fact that is not among those that are found by themselves: one that rests on other lines, or none yet. */
  private workOut(slot: number, line: number): FactValue {
    const known = this.across[slot]?.[line + 1];
    if (known) {
      this.sawOthers = true;
      return known;
    }
    const definition = this.registry.facts[slot];
    if (!definition) throw new Error(`No fact has the slot ${slot}.`);
    if (++this.depth > DEEPEST_CHAIN) throw new Error(`The fact "${definition.name}" rests on itself.`);
    const { own, sawOthers } = this;
    this.watch(line);
    const value = definition.derive(this, line);
    this.depth--;
    this.own = own;
    if (this.sawOthers) this.rowOf(this.across, slot)[line + 1] = value;
    else {
      if (line < 0) this.ofClaim[slot] = value;
      else this.rowOf(this.ofLines, slot)[line] = value;
      this.sawOthers = sawOthers;
    }
    return value;
  }

  private rowOf(rows: (FactValue | undefined)[][], slot: number): (FactValue | undefined)[] {
    const row = rows[slot] ?? new Array<FactValue | undefined>(this.all.length);
    rows[slot] = row;
    return row;
  }
}

/**
 * Looks facts up for one set of inputs, each worked out at most once.
 * @param registry the facts there are; tests bring their own
 * @param earlier facts that are taken over where they rest on nothing that has changed
 */
export function createFactScope(
  inputs: FactInputs,
  registry: Registry = coreRegistry,
  earlier?: EarlierFacts,
): SlotScope {
  return new Scope(inputs, registry, earlier);
}
