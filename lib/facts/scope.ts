import { coreRegistry, type Registry } from './registry.ts';
import type { FactInputs, FactScope, FactValue } from './types.ts';

/** A scope that also gives facts by slot, for compiled rules. */
export interface SlotScope extends FactScope {
  readonly registry: Registry;
  /** Whether something that was asked for since this was last set to false rests on more than one line. */
  beyond: boolean;
  /**
   * @param slot the fact's place in the registry
   * @param line index of the line, -1 for a fact of the claim; must fit the fact's place
   */
  at(slot: number, line: number): FactValue;
}

/** The facts of a claim as it was before some of its lines changed: what rests on others of them alone still holds. */
export interface Before {
  readonly facts: SlotScope;
  readonly changed: ReadonlySet<number>;
}

/** Facts that rest on facts that rest on facts: deeper than any honest chain, so a circle. */
const DEEPEST_CHAIN = 50;

class Scope implements SlotScope {
  readonly inputs: FactInputs;
  readonly registry: Registry;
  beyond = false;
  private readonly size: number;
  /** Facts of the claim that rest on no line, by slot. */
  private readonly ofClaim: (FactValue | undefined)[];
  /** Facts of lines that rest on their own line, by slot and line; a row is made when it is first asked for. */
  private readonly ofLines: ((FactValue | undefined)[] | undefined)[];
  /** All others, by slot and place: the claim, then each line. */
  private readonly far: (FactValue[] | undefined)[] = [];
  private depth = 0;
  /** The line of the fact that is being worked out, -1 for one of the claim. */
  private own = -1;

  constructor(inputs: FactInputs, registry: Registry, before: Before | undefined) {
    this.inputs = inputs;
    this.registry = registry;
    this.size = inputs.claim.lines.length;
    if (before && before.facts instanceof Scope) {
      const { ofClaim, ofLines } = before.facts;
      this.ofClaim = ofClaim.slice();
      this.ofLines = ofLines.map((row) => {
        const kept = row?.slice();
        if (kept) for (const line of before.changed) kept[line] = undefined;
        return kept;
      });
      return;
    }
    this.ofClaim = new Array<FactValue | undefined>(registry.facts.length);
    this.ofLines = new Array<(FactValue | undefined)[] | undefined>(registry.facts.length);
  }

  get lines(): FactInputs['claim']['lines'] {
    this.beyond = true;
    return this.inputs.claim.lines;
  }

  at(slot: number, line: number): FactValue {
    const value = line < 0 ? this.ofClaim[slot] : this.ofLines[slot]?.[line];
    return value ?? this.farther(slot, line);
  }

  get(name: string, line: number): FactValue {
    const slot = this.registry.slotOf(name);
    const place = slot === undefined ? undefined : this.registry.facts[slot]?.place;
    if (slot === undefined || place === undefined) throw new Error(`No fact is called "${name}".`);
    if (place === 'claim') return this.at(slot, -1);
    if (line < -1 || line >= this.size || (line === -1 && place === 'line'))
      throw new Error(
        `The fact "${name}" was asked for line ${line}; the claim has ${this.size} lines, the first is 0.`,
      );
    if (line >= 0 && line !== this.own) this.beyond = true;
    return this.at(slot, line);
  }

  private farther(slot: number, line: number): FactValue {
    const value = this.far[slot]?.[line + 1];
    if (!value) return this.workOut(slot, line);
    this.beyond = true;
    return value;
  }

  private workOut(slot: number, line: number): FactValue {
    const definition = this.registry.facts[slot];
    if (!definition) throw new Error(`No fact has the slot ${slot}.`);
    if (++this.depth > DEEPEST_CHAIN) throw new Error(`The fact "${definition.name}" rests on itself.`);
    const { own, beyond } = this;
    this.own = line;
    this.beyond = false;
    const value = definition.derive(this, line);
    this.depth--;
    this.own = own;
    this.keep(slot, line, value);
    this.beyond ||= beyond;
    return value;
  }

  private keep(slot: number, line: number, value: FactValue): void {
    if (this.beyond) {
      this.far[slot] ??= [];
      this.far[slot][line + 1] = value;
    } else if (line < 0) this.ofClaim[slot] = value;
    else {
      let row = this.ofLines[slot];
      if (!row) {
        row = new Array<FactValue | undefined>(this.size);
        this.ofLines[slot] = row;
      }
      row[line] = value;
    }
  }
}

/**
 * Looks facts up for one set of inputs, each worked out at most once.
 * @param registry the facts there are; tests bring their own
 * @param before facts of the same registry for inputs that differ in nothing but those lines, and have as many
 */
export function createFactScope(
  inputs: FactInputs,
  registry: Registry = coreRegistry,
  before?: Before,
): SlotScope {
  return new Scope(inputs, registry, before);
}
