import corePack from 'virtual:core-pack';
import type { PackBase } from '../../lib/packs/extend.ts';
import { diagnosisTable } from '../../lib/tables/diagnoses.ts';

/** What a draft stands on: the bundled rules, tables, payers and portals. Large, so that it is loaded apart from the page. */
export const base: PackBase = {
  ...corePack,
  tables: [...corePack.tables, diagnosisTable(corePack.diagnoses)],
};
