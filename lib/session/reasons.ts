/**
 * Why a biller put a finding aside or submits in spite of it. A code, not a sentence: it may be kept and counted, since nobody
 * can write anything of a patient into it. The words are texts: `reason.<code>`.
 */
export const REASONS = [
  'documentation-on-file',
  'payer-confirmed',
  'plan-differs',
  'corrected-elsewhere',
  'warning-wrong',
  'other',
] as const;
export type Reason = (typeof REASONS)[number];
