import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { inWords } from '../../rules/schema-faults.ts';
import { SourceFault } from './fault.ts';

/**
 * Reads a YAML file and checks its shape.
 * @throws SourceFault naming the line or the key that is wrong
 */
export function readYaml<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new SourceFault(file, '', 'is missing or cannot be read');
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error) {
    const reason = error.message.split('\n')[0]?.replace(/ at line .*$/, '') ?? '';
    throw new SourceFault(file, `line ${lines.linePos(error.pos[0]).line}`, reason);
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new SourceFault(file, placeOf(issue?.path ?? []), issue ? reasonOf(issue) : 'has another shape');
}

/** The reason in words; a schema's own words stand as they are. */
function reasonOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys')
    return `no key is called ${issue.keys.map((key) => `"${key}"`).join(', ')} here; look for a slip in the name`;
  return inWords(issue.message);
}

function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

/** Names of a folder's YAML files without ending, sorted. A folder that is missing has none. */
export function yamlFilesIn(folder: string): { readonly name: string; readonly file: string }[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({ name: name.slice(0, -'.yaml'.length), file: join(folder, name) }));
}
