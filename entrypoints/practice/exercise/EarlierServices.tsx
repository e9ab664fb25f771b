import { formatDate } from '../../../lib/claim/dates.ts';
import type { EarlierService } from '../../../lib/training/patient-file.ts';

/** What the patient had before, as the supplier's own record lists it. */
export function EarlierServices({ services }: { readonly services: readonly EarlierService[] }) {
  return (
    <ul>
      {services.map(({ date, procedureCode, modifiers = [], units = 1 }) => (
        <li key={`${date}${procedureCode}`}>
          {formatDate(date)} {[procedureCode, ...modifiers].join(' ')} × {units}
        </li>
      ))}
    </ul>
  );
}
