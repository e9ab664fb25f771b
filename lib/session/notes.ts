import type { Claim } from '../claim/claim.ts';
import { type PayerChoice, payerOfKey } from '../claim/payer-choice.ts';
import { unknownValue } from '../facts/papers.ts';
import type { Context, ContextValue } from '../facts/types.ts';
import { alignLines } from './align.ts';
import { lineKey } from './parts.ts';
import type { Reason } from './reasons.ts';
import { lineOf } from './screen.ts';

/** A finding put aside, or one for which Submit was held. */
export interface Dismissal {
  readonly key: string;
  /** A fingerprint of the values it was put aside for. */
  readonly signature: string;
  /** Left out for "Not now". */
  readonly reason?: Reason;
  /** Submit was held for it, and it was not put aside: it speaks, but Submit is not held for it again. */
  readonly held?: true;
}

/** What the biller said about a claim, so that it outlives the page that it was said on. */
export interface Carry {
  readonly payer?: PayerChoice;
  readonly values: Readonly<Record<string, ContextValue>>;
  /** Answers for one line, with the line's key: lines move. */
  readonly lineValues: readonly {
    readonly line: string;
    readonly values: Readonly<Record<string, ContextValue>>;
  }[];
  readonly dismissed: readonly Dismissal[];
  /** Keys of the lines that the numbers in `dismissed` count. */
  readonly lines: readonly string[];
}

/** How many answers about lines that are gone are kept, in case one comes back: as many as a claim may have lines. */
const MOST_LOST = 50;

/** Answers and findings put aside. Those of a line stay with the line while lines are added, removed and moved. */
export class ClaimNotes {
  #payer: PayerChoice | undefined;
  #values: Record<string, ContextValue> = {};
  #lineValues: Record<number, Record<string, ContextValue>> = {};
  #dismissed = new Map<string, Dismissal>();
  #lines: readonly string[] = [];
  /** Answers about lines that are not there now, by the line's key. */
  #lost = new Map<string, Record<string, ContextValue>>();

  /** The payer that the biller chose. */
  get payer(): PayerChoice | undefined {
    return this.#payer;
  }

  get context(): Context {
    return { values: this.#values, lineValues: this.#lineValues, profile: {} };
  }

  /**
   * @param fact `ctx.<name>`, or `payer.kind`, whose value is a payer's key (see `payerKey`)
   * @param line index of the line it holds for; left out = the claim
   * @param value null takes the answer back
   * @param isUntold with null: the biller cannot tell it
   */
  answer(fact: string, line: number | undefined, value: ContextValue | null, isUntold = false): void {
    if (fact === 'payer.kind') {
      this.#payer = value === null ? undefined : payerOfKey(String(value));
      return;
    }
    const name = fact.replace(/^ctx\./, '');
    let target = this.#values;
    if (line !== undefined) {
      target = this.#lineValues[line] ?? {};
      this.#lineValues[line] = target;
    }
    delete target[name];
    delete target[unknownValue(name)];
    if (value !== null) target[name] = value;
    else if (isUntold) target[unknownValue(name)] = true;
  }

  /** @param reason why the finding does not hold here; left out: "Not now" */
  dismiss(key: string, signature: string, reason?: Reason): void {
    this.#dismissed.set(key, { key, signature, ...(reason && { reason }) });
  }

  /** A finding is not put aside any more. */
  takeBack(key: string): void {
    this.#dismissed.delete(key);
  }

  /** Submit was held for a finding. */
  hold(key: string, signature: string): void {
    this.#dismissed.set(key, { key, signature, held: true });
  }

  /** Whether Submit was held for a finding already. @param signature of the values as they are now */
  wasHeld(key: string, signature: string): boolean {
    return this.#dismissed.get(key)?.signature === signature;
  }

  /** What was put aside, and why; and what Submit was held for. */
  get dismissed(): readonly Dismissal[] {
    return [...this.#dismissed.values()];
  }

  /** @param signature of the values as they are now; asked for only where the finding was put aside once */
  isDismissed(key: string, signature: () => string): boolean {
    return this.asideFor(key, signature) !== undefined;
  }

  /** Why a finding is put aside; undefined where it is not. @param signature as for {@link isDismissed} */
  asideFor(key: string, signature: () => string): Reason | 'not-now' | undefined {
    const then = this.#dismissed.get(key);
    return then && !then.held && then.signature === signature() ? (then.reason ?? 'not-now') : undefined;
  }

  /**
   * Follows the lines to where they stand now.
   * @param lines keys of all lines of the claim, see `lineKey`
   * @returns the new index of each line as it was, or undefined when all stand where they stood
   */
  follow(lines: readonly string[]): readonly (number | undefined)[] | undefined {
    const before = this.#lines;
    if (lines.length === before.length && lines.every((line, index) => line === before[index]))
      return undefined;
    this.#lines = lines;
    const moved = alignLines(before, lines);
    const values: Record<number, Record<string, ContextValue>> = {};
    for (const [index, own] of Object.entries(this.#lineValues)) {
      const was = Number(index);
      const is = was < before.length ? moved[was] : was;
      const key = before[was] ?? '';
      // Another code in the same place is another item: what was said of the old one does not hold.
      if (is !== undefined && (key === '' || sameCode(key, lines[is] ?? ''))) values[is] = own;
      else this.#lost.set(key, own);
    }
    for (const [key, own] of this.#lost) {
      const back = lines.findIndex(
        (line, index) => !values[index] && !moved.includes(index) && sameItem(key, line),
      );
      if (back < 0) continue;
      values[back] = own;
      this.#lost.delete(key);
    }
    while (this.#lost.size > MOST_LOST) this.#lost.delete(this.#lost.keys().next().value ?? '');
    this.#lineValues = values;
    this.#dismissed = new Map(
      this.dismissed.flatMap((one) => {
        const key = movedKey(one.key, moved);
        return key === undefined ? [] : [[key, { ...one, key }] as const];
      }),
    );
    return moved;
  }

  get carry(): Carry {
    return {
      ...(this.#payer && { payer: this.#payer }),
      values: { ...this.#values },
      lineValues: [
        ...Object.entries(this.#lineValues).map(([index, values]) => ({
          line: this.#lines[Number(index)] ?? '',
          values: { ...values },
        })),
        ...[...this.#lost].map(([line, values]) => ({ line, values })),
      ].filter(({ line, values }) => line !== '' && Object.keys(values).length > 0),
      dismissed: this.dismissed,
      lines: this.#lines,
    };
  }

  /** Takes over what was said on another page or in another frame of the claim. */
  adopt(carry: Carry): void {
    const now = this.#lines;
    this.#payer = carry.payer;
    this.#values = { ...carry.values };
    this.#dismissed = new Map(carry.dismissed.map((one) => [one.key, one]));
    this.#lines = carry.lines;
    this.#lineValues = {};
    this.#lost = new Map();
    for (const { line, values } of carry.lineValues) {
      const index = carry.lines.findIndex((key, at) => key === line && !this.#lineValues[at]);
      if (index >= 0) this.#lineValues[index] = { ...values };
      else this.#lost.set(line, { ...values });
    }
    if (now.length > 0) this.follow(now);
  }
}

/** What was said of a claim, as its lines stand there. @param carry left out: nothing */
export function contextSaid({ lines }: Claim, carry?: Carry): Context {
  const notes = new ClaimNotes();
  if (carry) notes.adopt(carry);
  notes.follow(lines.map(lineKey));
  return notes.context;
}

const sameCode = (one: string, other: string): boolean => one.split('|')[0] === other.split('|')[0];

/** The code and, while both say one, the date: the rest of a line may be corrected without making another one of it. */
function sameItem(one: string, other: string): boolean {
  const date = one.split('|')[1];
  const otherDate = other.split('|')[1];
  return sameCode(one, other) && (!date || !otherDate || date === otherDate);
}

/** A finding's key, `rule#branch@line`, where its line stands now; undefined when the line is gone. */
export function movedKey(key: string, moved: readonly (number | undefined)[]): string | undefined {
  const at = key.lastIndexOf('@');
  const line = Number(key.slice(at + 1));
  if (line < 0 || line >= moved.length) return key;
  const now = moved[line];
  return now === undefined ? undefined : `${key.slice(0, at)}@${now}`;
}

/** A field path where its line stands now; undefined when the line is gone. */
export function movedPath(path: string, moved: readonly (number | undefined)[]): string | undefined {
  const line = lineOf(path);
  if (line === undefined || line >= moved.length) return path;
  const now = moved[line];
  return now === undefined ? undefined : path.replace(/^lines\[\d+\]/, `lines[${now}]`);
}
