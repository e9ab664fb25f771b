import { LineCounter, parseDocument, stringify } from 'yaml';
import type { z } from 'zod';
import { CLAIM_FIELDS, fieldDefinition } from '../claim/fields.ts';
import { lintProfile, type ProfileFault } from './lint.ts';
import { PortalProfileSchema } from './schema.ts';
import type { PortalProfile } from './types.ts';

/** The file of a profile, in the pack and between teams. Never imported by a script that runs in a page. */

export type ReadProfile =
  | { readonly profile: PortalProfile; readonly faults: readonly [] }
  | {
      readonly profile?: undefined;
      readonly faults: readonly ProfileFault[];
      /** Nothing in the file is of a profile: it is some other file. */
      readonly isOther?: true;
    };

/** Longer files are no profile: a whole form takes some hundred lines. */
const LONGEST_FILE = 200_000;

/**
 * Reads a profile.
 * @param text of a YAML file
 * @returns the profile, or every fault with its place
 */
export function readProfile(text: string): ReadProfile {
  if (text.length > LONGEST_FILE) return fault('', `has more than ${LONGEST_FILE} characters`);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error) {
    const { line } = lines.linePos(error.pos[0]);
    return fault(`line ${line}`, error.message.split('\n')[0]?.replace(/ at line .*$/, '') ?? '');
  }
  const content: unknown = document.toJS();
  const isProfile =
    typeof content === 'object' && content !== null && ('hosts' in content || 'fields' in content);
  if (!isProfile)
    return { ...fault('', 'is no portal profile: it names neither hosts nor fields'), isOther: true };
  const result = PortalProfileSchema.safeParse(content);
  if (!result.success) return { faults: result.error.issues.flatMap(faultsOf) };
  const faults = lintProfile(result.data);
  return faults.length > 0 ? { faults } : { profile: result.data, faults: [] };
}

const fault = (path: string, reason: string) => ({ faults: [{ path, reason }] });

function faultsOf(issue: z.core.$ZodIssue): ProfileFault[] {
  const path = issue.path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
  const reason =
    issue.code === 'invalid_union'
      ? 'is no selector, list of selectors, month/day/year, last/first, yes/no or options'
      : issue.message;
  return [{ path, reason }];
}

/** As a person writes a profile; the browser's storage sorts keys by the alphabet. */
const ORDER = (
  'id title hosts paths frame name path when container fields lines row with ignore parts notes ' +
  'source from date confidence month day year last first yes no options'
).split(' ');

/** Fields come in the order of the claim, behind the keys of the format. */
export function profileRank(key: string): number {
  const at = ORDER.indexOf(key);
  if (at >= 0) return at;
  const path = key === 'diagnoses' ? 'diagnoses[0]' : key;
  const definition = fieldDefinition(path) ?? fieldDefinition(`lines[0].${path}`);
  const field = CLAIM_FIELDS.findIndex((one) => one.path === definition?.path);
  return ORDER.length + (field < 0 ? CLAIM_FIELDS.length : field);
}

/** A profile as a file for the team; with a place among `lib/core-pack/portals/` it is part of the pack. */
export function writeProfile(profile: PortalProfile): string {
  const text = stringify(profile, {
    lineWidth: 0,
    sortMapEntries: (a, b) => profileRank(String(a.key)) - profileRank(String(b.key)),
  });
  return `# yaml-language-server: $schema=../portal.schema.json\n${text}`;
}
