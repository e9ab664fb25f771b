import type { Finding } from '../rules/types.ts';

/** A finding as scenarios write it: `rule#branch@line`, lines from 1, 0 for the claim. */
export const findingName = ({ rule, branch, line }: Finding): string =>
  `${rule}#${branch}@${(line ?? -1) + 1}`;
