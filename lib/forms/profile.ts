import { type FieldDefinition, fieldDefinition } from '../claim/fields.ts';
import {
  type FieldSource,
  isList,
  LINE_NUMBER,
  type LineSources,
  type PagePortal,
  type ProfilePart,
} from '../portals/types.ts';
import type { Candidate } from './classify.ts';
import type { Judged, LineRecord } from './lines.ts';
import { outputUnit } from './outputs.ts';
import type { Page } from './page.ts';
import { inOrder, type Pin, type Pinned } from './pinned.ts';
import { findAll, findOne } from './query.ts';
import { canHold } from './suits.ts';
import type { PartRole } from './types.ts';
import type { UnitPart } from './unit.ts';
import type { Concept } from './vocabulary.ts';

/** Rows counted by `{n}`; no payer takes more lines than this on one claim. */
const MOST_LINES = 100;
/** Numbers that may be missing between two lines, where one was deleted. */
const MOST_GAPS = 3;

/** A step of the selectors' way: where they start, and the number of the line. */
interface Scope {
  readonly roots: readonly ParentNode[];
  readonly line: string;
}

/**
 * Looks up what the profiles name. A field that is not found, or found where it cannot be, is left to the other signs.
 * @param portals in order of trust: the first that finds a field has it
 */
export function pinWith(portals: readonly PagePortal[]): Pin {
  const known = pins.get(portals);
  if (known) return known;
  const pin: Pin = (root, page, all) => {
    const pinner = new Pinner(root, page, all);
    for (const portal of portals) for (const part of portal.parts) pinner.take(portal, part);
    return pinner.result();
  };
  pins.set(portals, pin);
  return pin;
}
/** As long as the profiles are the same, what looks them up is: a page that has not changed is not looked at again. */
const pins = new WeakMap<readonly PagePortal[], Pin>();

class Pinner {
  readonly #root: ParentNode;
  readonly #page: Page;
  readonly #all: Judged[];
  readonly #units = new Map<Element, Judged>();
  readonly #pinned = new Set<Judged>();
  readonly #records: LineRecord[] = [];
  readonly #none = new Set<string>();
  /** Field as the profiles name it → the profile that found it, or undefined while none has. */
  readonly #named = new Map<string, PagePortal | undefined>();
  #first: PagePortal | undefined;

  constructor(root: ParentNode, page: Page, all: readonly Judged[]) {
    this.#root = root;
    this.#page = page;
    this.#all = [...all];
    for (const judged of all)
      for (const { element, shown } of judged.unit.controls) {
        this.#units.set(shown, judged);
        this.#units.set(element, judged);
      }
  }

  take(portal: PagePortal, part: ProfilePart): void {
    const { when, container, fields = {}, lines, ignore = [] } = part;
    const page: readonly ParentNode[] = [this.#root];
    if (when !== undefined && findAll(when, page).length === 0) return;
    this.#first ??= portal;
    const roots = container === undefined ? page : findAll(container, page);
    for (const selector of ignore)
      for (const element of findAll(selector, roots)) {
        const judged = this.#units.get(element);
        if (judged) this.#mute(judged, selector);
      }
    for (const [name, source] of Object.entries(fields))
      this.#field(portal, name, source, [{ roots, line: '' }]);
    if (lines) this.#lines(portal, lines, roots);
  }

  #lines(portal: PagePortal, lines: LineSources, roots: readonly ParentNode[]): void {
    const rows =
      lines.row === undefined ? [] : findAll(lines.row, roots).map((row) => rowsOf(row, lines.with));
    const scopes: Scope[] =
      lines.row === undefined
        ? numbered(lines, roots)
        : rows.map((elements) => ({ roots: elements, line: '' }));
    for (const [name, source] of Object.entries(lines.fields))
      this.#field(portal, `lines[i].${name}`, source, scopes);
    if (this.#records.length > 0) return;
    for (const elements of rows) {
      const members = this.#all.filter(({ unit }) => elements.some((row) => row.contains(unit.anchor)));
      const own = members.filter((judged) => this.#pinned.has(judged) && judged.verdict.line.length > 0);
      const seed = own.find(({ verdict }) => verdict.line[0]?.concept.kind === 'hcpcs') ?? own[0];
      const [anchor] = elements;
      if (seed && anchor) this.#records.push({ seed, members, anchor });
    }
  }

  #field(portal: PagePortal, name: string, source: FieldSource | null, scopes: readonly Scope[]): void {
    const definition = definitionOf(name);
    if (!definition || this.#none.has(definition.path) || this.#named.get(name)) return;
    if (source === null) {
      this.#none.add(definition.path);
      return;
    }
    // A place in a list that is named by itself: `diagnoses[2]`.
    const place = /^diagnoses\[(\d+)\]$/.exec(name)?.[1];
    const field = { ...definition, ...(place !== undefined && { place: Number(place) + 1 }) };
    let isFound = false;
    for (const scope of scopes) if (this.#find(field, source, scope)) isFound = true;
    this.#named.set(name, isFound ? portal : undefined);
  }

  /** @returns whether the field is there */
  #find(definition: NamedField, source: FieldSource, { roots, line }: Scope): boolean {
    const one = (selector: string) => findOne(selector.replaceAll(LINE_NUMBER, line), roots);
    const concept = conceptOf(definition);
    if (typeof source === 'string') {
      const element = one(source);
      return element !== undefined && this.#whole(element, concept, source, definition.place);
    }
    if (isList(source)) {
      const found = source.filter((selector, index) => {
        const element = one(selector);
        return element !== undefined && this.#whole(element, concept, selector, index + 1);
      });
      return found.length > 0;
    }
    const isChoice = 'options' in source || 'yes' in source;
    const named: Readonly<Record<string, string>> = 'options' in source ? source.options : { ...source };
    const parts: UnitPart[] = [];
    for (const [name, selector] of Object.entries(named)) {
      const element = one(selector);
      const judged = element && this.#units.get(element);
      const isTick = judged !== undefined && /^(check|checks|choice)$/.test(judged.unit.kind);
      // Half a date is none, and neither is a question with one answer.
      if (!element || !judged || isTick !== isChoice) return false;
      parts.push(
        'options' in source ? { element, role: 'option', means: name } : { element, role: name as PartRole },
      );
    }
    return this.#together(parts, concept, Object.values(named).join(', '));
  }

  /** One control, or the whole question or date that it is a part of. */
  #whole(element: Element, concept: Concept, selector: string, place?: number): boolean {
    const judged = this.#units.get(element) ?? this.#output(element);
    if (this.#pinned.has(judged) || !canHold(concept, judged.unit)) return false;
    this.#pin(judged, concept, selector);
    // The place in its list, for those that are counted.
    if (place) judged.unit.marker = String(place);
    return true;
  }

  #together(parts: UnitPart[], concept: Concept, selectors: string): boolean {
    const units = [...new Set(parts.flatMap(({ element }) => this.#units.get(element) ?? []))];
    const [carrier, ...others] = units;
    if (!carrier || units.some((judged) => this.#pinned.has(judged))) return false;
    carrier.unit.parts = parts;
    this.#pin(carrier, concept, selectors);
    for (const other of others) this.#mute(other, selectors);
    return true;
  }

  /** Text that a page shows in the place of a field. */
  #output(element: Element): Judged {
    const order = Math.max(this.#page.extent.start(element), 0);
    const judged: Judged = { unit: outputUnit(element, order, [], []), verdict: { line: [], claim: [] } };
    this.#units.set(element, judged);
    this.#all.push(judged);
    return judged;
  }

  #pin(judged: Judged, concept: Concept, seen: string): void {
    const candidate: Candidate = {
      concept,
      score: 1,
      stage: 'profile',
      evidence: [{ source: 'profile', seen, score: 1 }],
    };
    const isLine = concept.scope === 'line';
    judged.verdict = { line: isLine ? [candidate] : [], claim: isLine ? [] : [candidate] };
    this.#pinned.add(judged);
  }

  /** Takes a unit out of the running. */
  #mute(judged: Judged, seen: string): void {
    if (this.#pinned.has(judged)) return;
    const concept: Concept = { ...NOTHING, name: seen };
    const candidate: Candidate = {
      concept,
      score: 1,
      stage: 'profile',
      evidence: [{ source: 'profile', seen, score: 1 }],
    };
    judged.verdict = { line: [candidate], claim: [candidate] };
    this.#pinned.add(judged);
  }

  result(): Pinned {
    const paths = [...this.#named];
    const lost = paths.flatMap(([name, portal]) => (portal ? [] : (definitionOf(name)?.path ?? [])));
    const finders = paths.flatMap(([, portal]) => portal ?? []);
    const first = mostFrequent(finders) ?? this.#first;
    return {
      all: inOrder(this.#all),
      records: this.#records,
      none: this.#none,
      lost: new Set(lost),
      ...(first &&
        paths.length > 0 && {
          health: {
            id: first.id,
            title: first.title,
            own: first.own,
            found: finders.length,
            of: paths.length,
            lost,
          },
        }),
    };
  }
}

const NOTHING: Concept = {
  path: '',
  name: '',
  scope: 'both',
  kind: 'text',
  items: [],
  phrases: [],
  not: new Set(),
  notUnder: new Set(),
};

const conceptOf = ({ path, kind }: FieldDefinition): Concept => ({
  ...NOTHING,
  path,
  name: path,
  scope: path.startsWith('lines[') ? 'line' : 'claim',
  kind,
});

interface NamedField extends FieldDefinition {
  /** Its number in a list, from 1. */
  readonly place?: number;
}

/** `diagnoses` is any diagnosis; `lines[i].modifiers[1]` any modifier of a line. */
const definitionOf = (name: string): FieldDefinition | undefined =>
  fieldDefinition(name === 'diagnoses' ? 'diagnoses[i]' : name.replace(/^lines\[i\]/, 'lines[0]'));

/** The row of a line, and the other row of a line that takes two. */
function rowsOf(row: Element, other: LineSources['with']): Element[] {
  const beside = other === 'before' ? row.previousElementSibling : other && row.nextElementSibling;
  return beside ? [row, beside] : [row];
}

/** The numbers of the lines that are there: as long as one of the fields is found. */
function numbered({ first = 0, fields }: LineSources, roots: readonly ParentNode[]): Scope[] {
  const selectors = Object.values(fields).flatMap((source) =>
    source === null ? [] : typeof source === 'string' ? [source] : Object.values(source).filter(isText),
  );
  const scopes: Scope[] = [];
  for (let number = first, gaps = 0; gaps <= MOST_GAPS && number < first + MOST_LINES; number++) {
    const line = String(number);
    const isThere = selectors.some((one) => findAll(one.replaceAll(LINE_NUMBER, line), roots).length > 0);
    gaps = isThere ? 0 : gaps + 1;
    if (isThere) scopes.push({ roots, line });
  }
  return scopes;
}

const isText = (value: unknown): value is string => typeof value === 'string';

function mostFrequent(portals: readonly PagePortal[]): PagePortal | undefined {
  const count = (portal: PagePortal) => portals.filter((other) => other === portal).length;
  return [...new Set(portals)].sort((a, b) => count(b) - count(a))[0];
}
