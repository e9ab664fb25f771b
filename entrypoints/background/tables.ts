import corePack from 'virtual:core-pack';
import { diagnosisTable } from '../../lib/tables/diagnoses.ts';

/** All tables, whole: pages get the rows of their codes. */
export const tables = [...corePack.tables, diagnosisTable(corePack.diagnoses)];
