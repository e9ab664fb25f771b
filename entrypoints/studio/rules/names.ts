import type { PackBase } from '../../../lib/packs/extend.ts';

/** What the tables call codes. @param table `hcpcs`, `modifiers`, `pos`, `carc` */
export function namesIn(base: PackBase, table: string): (code: string) => string | undefined {
  const rows = base.tables.find(({ name }) => name === table)?.rows ?? {};
  return (code) => {
    const row = Object.hasOwn(rows, code) ? rows[code]?.at(-1) : undefined;
    const name = row?.short ?? row?.name ?? row?.text;
    return typeof name === 'string' ? name : undefined;
  };
}
