import { withChanges } from '../../../../lib/training/changes.ts';
import type { Plain, PlainFields } from '../../../../lib/training/scenario-types.ts';

/** A value of a part of a claim or of the supplier's file, by its path: `order.signature`. */
export type Entry = readonly [path: string, value: Plain];

/** Names below which codes stand, not names of fields. */
const BY_CODE = /(^|\.)(unitLimits|purchasePrice|papers)$/;

/** Values of a part by their paths, one below the other; what is a list or goes by code stays whole. */
export function entriesOf(fields: PlainFields, above = ''): readonly Entry[] {
  return Object.entries(fields).flatMap(([name, value]): readonly Entry[] => {
    const path = above === '' ? name : `${above}.${name}`;
    return isGroup(value) && !BY_CODE.test(path) ? entriesOf(value, path) : [[path, value]];
  });
}

/** The same with another value at a path; undefined takes it out, and a group that has nothing left. */
export function withEntry(fields: PlainFields, path: string, value: Plain | undefined): PlainFields {
  const left = entriesOf(fields).filter(([one]) => one !== path);
  const at = entriesOf(fields).findIndex(([one]) => one === path);
  const next = value === undefined ? left : left.toSpliced(at < 0 ? left.length : at, 0, [path, value]);
  const isPath = ([one]: Entry): boolean => PATH.test(one);
  return {
    ...withChanges({}, Object.fromEntries(next.filter(isPath))),
    ...Object.fromEntries(next.filter((one) => !isPath(one))),
  };
}

/** Others are names of their own in a context file: `lines[1].woundCount`. */
const PATH = /^[A-Za-z][\w.]*$/;

/** `{ raw }` is a value that no form could be read. */
const isGroup = (value: Plain): value is PlainFields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('raw' in value);
