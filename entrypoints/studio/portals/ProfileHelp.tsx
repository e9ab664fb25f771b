import { RULES_LANGUAGE } from '../../../lib/rules/types.ts';
import { partsText } from '../../../lib/texts/studio-parts-text.ts';

/** As in docs/portals.md, where all of it is explained. */
const EXAMPLE = `fields:
  priorAuthNumber: '#auth'
  patient.birthDate: { month: '#dobM', day: '#dobD', year: '#dobY' }
  insuranceType: { options: { Medicare: '#type1', Medicaid: '#type2' } }
  diagnoses: ['#dx1', '#dx2', '#dx3']
lines:
  row: '#lines > tr.service'
  fields:
    procedureCode: '.code'
    modifiers: ['.m1', '.m2']
    charge: '[name$=".charge"]'
submit: '#send-claim'`;

/** What a profile may say, on an example. */
export function ProfileHelp() {
  return (
    <details>
      <summary>{partsText('portals.help')}</summary>
      <p>{partsText('portals.help.what')}</p>
      <pre className="yaml" lang={RULES_LANGUAGE}>
        {EXAMPLE}
      </pre>
    </details>
  );
}
