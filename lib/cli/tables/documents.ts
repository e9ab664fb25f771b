import { z } from 'zod';
import { enExplain } from '../../texts/en-explain.ts';
import { SourceFault } from './fault.ts';
import { readYaml } from './yaml.ts';

/** The stages of the work, by their texts: `stage.order`. */
const STAGES = Object.keys(enExplain)
  .filter((id) => id.startsWith('stage.'))
  .map((id) => id.slice('stage.'.length));

const DocumentsSchema = z.partialRecord(z.enum(STAGES), z.array(z.string().min(1)).min(1));

/**
 * Reads the papers that rules may name.
 * @param file papers by stage, both in the order of the work
 * @returns the stage of each paper, in that order
 * @throws SourceFault for a stage that has no text, or a paper that stands there twice
 */
export function readDocuments(file: string): Readonly<Record<string, string>> {
  const stages: Record<string, string> = {};
  for (const [stage, names] of Object.entries(readYaml(file, DocumentsSchema))) {
    for (const [i, name] of (names ?? []).entries()) {
      const other = stages[name];
      if (other !== undefined)
        throw new SourceFault(file, `${stage}[${i}]`, `"${name}" stands under ${other} already`);
      stages[name] = stage;
    }
  }
  return stages;
}
