/** What goes wrong with those who stand on the claim: patient, practitioner, supplier, payer. */
import { everyPayer, type Mutation, onClaim } from '../mutation.ts';

const patient = (id: string, finds: string, part: object) =>
  onClaim(id, finds, ({ claim }) => void Object.assign(claim.patient, part));
const orderer = (id: string, finds: string, part: object) =>
  onClaim(id, finds, ({ claim }) => void Object.assign(claim.orderingProvider, part));
/** Another digit in the last place fails the check. */
const mistyped = (npi: string) => `${npi.slice(0, -1)}${(Number(npi.at(-1)) + 3) % 10}`;
export const PEOPLE: readonly Mutation[] = [
  everyPayer(
    onClaim('ordering-npi-mistyped', 'npi-luhn#ordering', ({ claim }) => {
      claim.orderingProvider.npi = mistyped(claim.orderingProvider.npi);
    }),
  ),
  everyPayer(
    onClaim('billing-npi-mistyped', 'npi-luhn#billing', ({ claim }) => {
      claim.billing.npi = mistyped(claim.billing.npi);
    }),
  ),
  everyPayer(
    onClaim('supplier-orders', 'ordering-npi-type-or-same#same-as-billing', ({ claim }) => {
      claim.orderingProvider.npi = claim.billing.npi;
    }),
  ),
  orderer('nobody-orders', 'ordering-provider-missing#both', { name: '', npi: '', qualifier: '' }),
  orderer('no-name', 'ordering-provider-missing#name', { name: '' }),
  orderer('no-number', 'ordering-provider-missing#npi', { npi: '' }),
  orderer('clinic-orders', 'ordering-name-format#organization', { name: 'LAKESIDE CLINIC' }),
  orderer('title', 'ordering-name-format#title', { name: 'DR INDRA VARGAS' }),
  orderer('credential', 'ordering-name-format#credential', { name: 'VARGAS, INDRA MD' }),
  orderer('referring', 'ordering-qualifier-not-dk#other-role', { qualifier: 'DN' }),
  onClaim('orderer-not-listed', 'ordering-eligibility-pecos#not-listed', ({ context }) => {
    context.orderingProviderEligible = false;
  }),
  // That every other payer wants one is not said by what was read.
  onClaim('no-billing-npi', 'billing-npi-role#missing', ({ claim }) => {
    claim.billing.npi = '';
  }),
  onClaim('letter-in-the-member-number', 'mbi-format#malformed', ({ claim }) => {
    claim.insured.id = `${claim.insured.id.slice(0, 1)}S${claim.insured.id.slice(2)}`;
  }),
  onClaim('old-member-number', 'mbi-format#old-number', ({ claim }) => {
    claim.insured.id = '123456789A';
  }),
  everyPayer(
    patient('no-patient-name', 'patient-demographics#name-missing', { lastName: '', firstName: '' }),
  ),
  everyPayer(patient('no-birth-date', 'patient-demographics#birth-date-missing', { birthDate: '' })),
  everyPayer(
    patient('birth-to-come', 'life-and-coverage-dates#birth-in-future', { birthDate: '2051-03-04' }),
  ),
  patient('no-such-state', 'patient-demographics#state', { state: 'XX' }),
  everyPayer(patient('zip-of-other-state', 'patient-demographics#zip-of-other-state', { zip: '99501' })),
  patient('no-sex', 'patient-demographics#sex-missing', { sex: '' }),
  onClaim('other-jurisdiction', 'wrong-contractor#other-jurisdiction', ({ claim, context }, draw) => {
    const { mac } = draw.macOf(claim.patient.state);
    const other = draw.pick(['A', 'B', 'C', 'D'].filter((one) => one !== mac));
    context.portalMac = other;
    claim.payer.name = `DME MAC Jurisdiction ${other}`;
  }),
  onClaim('plan-member', 'ma-enrollee-billed-to-ffs#in-a-plan', ({ context }) => {
    context.maEnrolled = true;
    context.maPlan = 'Humana Gold Plus';
  }),
  onClaim(
    'drug-not-assigned',
    'assignment-rule#drug',
    ({ claim }) => {
      claim.acceptAssignment = false;
    },
    ({ claim }, draw) => claim.lines.some(({ procedureCode }) => draw.isIn('NEB_DRUG', procedureCode)),
  ),
];
