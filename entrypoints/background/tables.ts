import { diagnosisTable } from '../../lib/tables/diagnoses.ts';
import type { TableData } from '../../lib/tables/types.ts';
import { coreTables } from './core-pack.ts';

let whole: readonly TableData[] | undefined;

/** All tables, whole: pages get the rows of their codes. */
export async function allTables(): Promise<readonly TableData[]> {
  const { tables, diagnoses } = await coreTables();
  whole ??= [...tables, diagnosisTable(diagnoses)];
  return whole;
}
