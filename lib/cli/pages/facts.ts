import '../../texts/english.ts';
import { coreRegistry } from '../../facts/registry.ts';
import * as topics from '../../facts/topics.ts';
import type { FactDefinition } from '../../facts/types.ts';
import { titleOf } from '../../rules/rule-words.ts';
import { factLabel } from '../../rules/wording.ts';
import { designNamesSection } from './design-names.ts';
import { itemFactsSection } from './item-facts.ts';
import { code, codes, table } from './markdown.ts';

const HEAD = `# Facts

What rules may ask about: generated from \`lib/facts\` by \`node lib/cli/build-pack.ts\`; do not edit. [rules.md](rules.md) says how conditions
use them. A fact marked **PHI** may identify a patient: its value is never stored, counted or exported.

- **Place**: \`claim\` facts stand once, \`line\` facts on every line; \`either\` is a value for the claim that a line may override.
- **From**: what it is worked out from.
- **Missing when unknown**: what would settle it, one of these or several; a field of the claim, an answer (\`ctx.…\`), a parameter of the payer
  (\`profile.…\`), a table, or the \`history\`. In a case of a rule this name stands under \`missing\`.
`;
const COLUMNS = ['fact', 'type', 'place', 'meaning', 'from', 'missing when unknown'];

/** The text of docs/facts.md: a table for each topic, every fact with what it means. */
export function factsPage(): string {
  // Bundlers give a module's exports in another order than Node does.
  const byName = Object.entries(topics).sort(([a], [b]) => (a < b ? -1 : 1));
  const sections = byName.map(([topic, facts]) => {
    const rows = facts.map(({ name }) => row(coreRegistry.find(name) as FactDefinition));
    return [`## ${titleOf(idOf(topic))}`, '', table(COLUMNS, rows), ''].join('\n');
  });
  return [HEAD, ...sections, itemFactsSection(), designNamesSection()].join('\n');
}

/** `noteContentFacts` as `note-content`. */
const idOf = (topic: string): string =>
  topic.replace(/Facts$/, '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function row(fact: FactDefinition): string[] {
  const { name, type, place, values, unit, from, phi } = fact;
  const kind = [values ? `${type}: ${values.join(' · ')}` : type, unit].filter(Boolean).join('; ');
  const shown = from.filter((input) => input !== name && !input.includes('['));
  const meaning = `${factLabel(name)}${phi ? ' **PHI**' : ''}`;
  return [code(name), kind, place, meaning, codes(shown), codes(rootsOf(name))];
}

/** The fields, answers, parameters and tables at the root of a fact. */
function rootsOf(name: string, seen: ReadonlySet<string> = new Set()): readonly string[] {
  const from = (coreRegistry.find(name)?.from ?? []).filter((input) => input !== name && !seen.has(input));
  if (from.every((input) => input.includes('['))) return [name];
  const path = new Set([...seen, name]);
  return [...new Set(from.flatMap((input) => rootsOf(input, path)))];
}
