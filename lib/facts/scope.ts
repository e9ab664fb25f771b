import { coreRegistry, type Registry } from './registry.ts';
import type { FactInputs, FactScope, FactValue } from './types.ts';

/** A scope that also gives facts by slot, for compiled rules. */
export interface SlotScope extends FactScope {
  readonly registry: Registry;
  /**
   * @param slot the fact's place in the registry
   * @param line index of the line, -1 for a fact of the claim; must fit the fact's place
   */
  at(slot: number, line: number): FactValue;
}

/** Facts that rest on facts that rest on facts: deeper than any honest chain, so a circle. */
const DEEPEST_CHAIN = 50;

class Scope implements SlotScope {
  readonly inputs: FactInputs;
  readonly registry: Registry;
  private readonly lines: number;
  /** Facts of the claim, by slot. */
  private readonly ofClaim: (FactValue | undefined)[];
  /** Facts of lines, by slot and line; a row is made when it is first asked for. */
  private readonly ofLines: ((FactValue | undefined)[] | undefined)[];
  private depth = 0;

  constructor(inputs: FactInputs, registry: Registry) {
    this.inputs = inputs;
    this.registry = registry;
    this.lines = inputs.claim.lines.length;
    this.ofClaim = new Array<FactValue | undefined>(registry.facts.length);
    this.ofLines = new Array<(FactValue | undefined)[] | undefined>(registry.facts.length);
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
    if (line < -1 || line >= this.lines || (line === -1 && place === 'line'))
      throw new Error(
        `The fact "${name}" was asked for line ${line}; the claim has ${this.lines} lines, the first is 0.`,
      );
    return this.at(slot, line);
  }

  private workOut(slot: number, line: number): FactValue {
    const definition = this.registry.facts[slot];
    if (!definition) throw new Error(`No fact has the slot ${slot}.`);
    if (++this.depth > DEEPEST_CHAIN) throw new Error(`The fact "${definition.name}" rests on itself.`);
    const value = definition.derive(this, line);
    this.depth--;
    if (line < 0) this.ofClaim[slot] = value;
    else {
      let row = this.ofLines[slot];
      if (!row) {
        row = new Array<FactValue | undefined>(this.lines);
        this.ofLines[slot] = row;
      }
      row[line] = value;
    }
    return value;
  }
}

/**
 * Looks facts up for one set of inputs, each worked out at most once.
 * @param registry the facts there are; tests bring their own
 */
export function createFactScope(inputs: FactInputs, registry: Registry = coreRegistry): SlotScope {
  return new Scope(inputs, registry);
}
