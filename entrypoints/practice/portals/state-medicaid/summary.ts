import { panel } from './controls.ts';
import type { Step } from './step.ts';

/** What its server repeats on each page after the first: whose claim it is. */
export function summary({ draft, controls }: Step): HTMLElement {
  const shown = (path: string, caption: string) => controls.shown(path, caption, draft.get(path));
  return panel(
    'Claim',
    [...shown('insured.id', 'Member ID'), ...shown('patientAccount', 'Patient Number')],
    [...shown('patient.lastName', 'Last Name'), ...shown('patient.firstName', 'First Name')],
    [...shown('patient.birthDate', 'Birth Date'), ...shown('payer.name', 'Payer')],
    [...shown('billing.name', 'Billing Provider'), ...shown('billing.npi', 'Billing Provider NPI')],
    [...controls.shown('TotalCharged', 'Total Charged Amount', `$${draft.total}`)],
  );
}
