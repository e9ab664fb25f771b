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
 * @throws SourceFault for one that stands there twice, or names a paper or a source that is not there
 */
export function readStatements(
  file: string,
  documents: Readonly<Record<string, string>>,
): readonly Statement[] {
  const { sources, statements } = readYaml(file, StatementsSchema);
  const seen = new Set<string>();
  return statements.map(({ source: name, ...statement }, i) => {
    const { modifier, document } = statement;
    const source = sources[name];
    if (seen.has(modifier))
      throw new SourceFault(file, `statements[${i}]`, `${modifier} stands there already`);
    if (!Object.hasOwn(documents, document))
      throw new SourceFault(file, `statements[${i}].document`, `no paper is called "${document}"`);
    if (!source) throw new SourceFault(file, `statements[${i}].source`, `no source is called "${name}"`);
    seen.add(modifier);
    return { ...statement, source };
  });
}
