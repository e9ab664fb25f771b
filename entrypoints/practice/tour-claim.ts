import { formatDate } from '../../lib/claim/dates.ts';
import { daysBefore } from '../../lib/training/dates.ts';
import type { PracticeClaim } from '../../lib/training/types.ts';
import { newLine } from './portals/draft.ts';
import type { FormClaim } from './portals/portal.ts';

/**
 * The claim of a tour as a portal holds it.
 * @param account the patient's account: another one makes it another claim
 * @param today `YYYY-MM-DD`; its service dates lie before that
 */
export function tourClaim(claim: PracticeClaim, account: string, today: string): FormClaim {
  return {
    fields: { ...claim.fields, patientAccount: account },
    diagnoses: claim.diagnoses,
    lines: claim.lines.map(({ daysAgo, ...line }) => {
      const date = formatDate(daysBefore(today, daysAgo));
      return newLine({ ...line, dateFrom: date, dateTo: date });
    }),
  };
}
