import { z } from 'zod';
import { MODIFIER_TOPICS, type Statement } from '../../rules/statements.ts';
import { SourceFault } from './fault.ts';
import { readYaml } from './yaml.ts';

const SourceSchema = z.strictObject({
  title: z.string().min(1),
  url: z.url().exactOptional(),
  read: z.iso.date(),
  confidence: z.enum(['verified', 'verified-part', 'expertise']),
});

const StatementsSchema = z.strictObject({
  sources: z.record(z.string(), SourceSchema),
  statements: z.array(
    z.strictObject({
      modifier: z.string().regex(/^[A-Z][A-Z0-9]$/, 'is no modifier'),
      set: z.string().exactOptional(),
      states: z.string().regex(/^[A-Z].*\.$/, 'is no sentence'),
      question: z.enum(MODIFIER_TOPICS).exactOptional(),
      document: z.string(),
      source: z.string(),
    }),
  ),
});

/**
 * Reads the modifiers that state a fact.
 * @param documents the papers that there are
 * @param sets the named sets of codes
 * @throws SourceFault for one that stands there twice for the same codes, or names a paper, a set or a source that is not there
 */
export function readStatements(
  file: string,
  documents: Readonly<Record<string, string>>,
  sets: Readonly<Record<string, readonly string[]>>,
): readonly Statement[] {
  const { sources, statements } = readYaml(file, StatementsSchema);
  const seen = new Set<string>();
  return statements.map(({ source: name, set, ...statement }, i) => {
    const { modifier, document } = statement;
    const source = sources[name];
    const place = `${modifier} ${set ?? ''}`;
    const codes = set === undefined ? undefined : sets[set];
    if (seen.has(place)) throw new SourceFault(file, `statements[${i}]`, `${modifier} stands there already`);
    if (!Object.hasOwn(documents, document))
      throw new SourceFault(file, `statements[${i}].document`, `no paper is called "${document}"`);
    if (set !== undefined && !codes)
      throw new SourceFault(file, `statements[${i}].set`, `no set is called "${set}"`);
    if (!source) throw new SourceFault(file, `statements[${i}].source`, `no source is called "${name}"`);
    seen.add(place);
    return { ...statement, ...(codes && { codes }), source };
  });
}
