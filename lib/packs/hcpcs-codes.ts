import type { TableData } from '../tables/types.ts';

/** Every HCPCS code that the tables hold. */
export const hcpcsCodes = (tables: readonly TableData[]): readonly string[] =>
  Object.keys(tables.find(({ name }) => name === 'hcpcs')?.rows ?? {});
