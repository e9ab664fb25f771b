import { z } from 'zod';
import { CONTEXT_FIELDS, type ContextType } from '../../facts/context-fields.ts';
import type { PaperKind, PaperKinds } from '../../rules/papers.ts';
import { STAGES } from '../../texts/explain-text.ts';
import { SourceFault } from './fault.ts';
import { readYaml } from './yaml.ts';

const questions = (type: ContextType) =>
  z.enum(CONTEXT_FIELDS.filter((field) => field.type === type && field.question).map(({ name }) => name));

const Name = z.string().min(1);
const DocumentSchema = z.union([
  Name,
  z.strictObject({
    paper: Name,
    tick: questions('boolean').exactOptional(),
    dates: z.array(questions('date')).min(1).exactOptional(),
    asked: z.literal('open').exactOptional(),
    good: z.enum(['once', 'rental', 'dated']).exactOptional(),
  }),
]);
const DocumentsSchema = z.partialRecord(z.enum(STAGES), z.array(DocumentSchema).min(1));

type Document = { readonly stage: string; readonly name: string; readonly kind: PaperKind };

function documentsIn(file: string): Document[] {
  const found = new Map<string, Document>();
  for (const [stage, documents] of Object.entries(readYaml(file, DocumentsSchema))) {
    for (const [i, document] of (documents ?? []).entries()) {
      const { paper: name, ...kind } = typeof document === 'string' ? { paper: document } : document;
      const other = found.get(name);
      if (other)
        throw new SourceFault(file, `${stage}[${i}]`, `"${name}" stands under ${other.stage} already`);
      found.set(name, { stage, name, kind });
    }
  }
  return [...found.values()];
}

/**
 * Reads the papers that rules may name.
 * @param file papers by stage, both in the order of the work
 * @returns the stage of each paper, in that order
 * @throws SourceFault for a stage that has no text, a question that is none, or a paper that stands there twice
 */
export const readDocuments = (file: string): Readonly<Record<string, string>> =>
  Object.fromEntries(documentsIn(file).map(({ name, stage }) => [name, stage]));

/** What there is to know of the same papers, in the same order. @throws SourceFault as {@link readDocuments} */
export const readPapers = (file: string): PaperKinds =>
  Object.fromEntries(documentsIn(file).map(({ name, kind }) => [name, kind]));
