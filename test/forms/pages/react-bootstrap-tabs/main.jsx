import 'bootstrap/dist/css/bootstrap.css';
import { FieldArray, Form as FormikForm, Formik, useField } from 'formik';
import { Button, Card, Container, Form, Navbar, Row, Tab, Table, Tabs } from 'react-bootstrap';
import { createRoot } from 'react-dom/client';
import { Dialogs, Either, Entry, Pick } from './parts.jsx';
import { values } from './values.js';

const PLACES = [['11', '11-Office'], ['12', '12-Home'], ['31', '31-Skilled Nursing'], ['99', '99-Other Place']];
const TYPES = [['9', '9-Other'], ['R', 'R-Rental'], ['P', 'P-Purchase']];

function Cell({ name, width, type = 'text' }) {
  const [field] = useField({ name, type });
  if (type === 'checkbox') return <Form.Check aria-label="Small" {...field} />;
  return <Form.Control size="sm" type={type} style={{ width }} aria-label="Small" {...field} />;
}

function CellPick({ name, options }) {
  const [field] = useField(name);
  return (
    <Form.Select size="sm" aria-label=".form-select-sm example" {...field}>
      <option value="">Select</option>
      {options.map(([value, text]) => <option key={value} value={value}>{text}</option>)}
    </Form.Select>
  );
}

/** Each line takes two rows: what did not fit into the first stands in the second. */
function Lines({ lines }) {
  return (
    <FieldArray name="lines">
      {({ push, remove }) => (
        <>
          <Table bordered size="sm" className="align-middle">
            <thead>
              <tr><th rowSpan={2}>#</th><th>Date From</th><th>CPT/HCPCS</th><th>Mod 1</th><th>ICD Pointer</th><th>Unit Price</th><th>Units</th><th>Amount</th><th rowSpan={2} /></tr>
              <tr className="table-light"><th>Date To</th><th>Place of Svc</th><th>Mod 2</th><th>Mod 3</th><th>Mod 4</th><th>Type of Svc</th><th>EMG / NDC</th></tr>
            </thead>
            <tbody>
              {lines.map((_, at) => [
                <tr key={`${at}a`}>
                  <td rowSpan={2}>{at + 1}</td>
                  <td><Cell name={`lines[${at}].fromDate`} type="date" width={140} /></td><td><Cell name={`lines[${at}].cpt`} width={100} /></td><td><Cell name={`lines[${at}].mod1`} width={60} /></td><td><Cell name={`lines[${at}].icdPointer`} width={80} /></td>
                  <td><Cell name={`lines[${at}].unitPrice`} width={90} /></td><td><Cell name={`lines[${at}].units`} width={70} /></td><td><Cell name={`lines[${at}].amount`} width={100} /></td>
                  <td rowSpan={2}><Button size="sm" variant="outline-danger" onClick={() => remove(at)}>×</Button></td>
                </tr>,
                <tr key={`${at}b`} className="table-light">
                  <td><Cell name={`lines[${at}].toDate`} type="date" width={140} /></td><td><CellPick name={`lines[${at}].pos`} options={PLACES} /></td><td><Cell name={`lines[${at}].mod2`} width={60} /></td><td><Cell name={`lines[${at}].mod3`} width={60} /></td><td><Cell name={`lines[${at}].mod4`} width={60} /></td>
                  <td><CellPick name={`lines[${at}].tos`} options={TYPES} /></td><td className="d-flex gap-2"><Cell name={`lines[${at}].emg`} type="checkbox" /><Cell name={`lines[${at}].ndc`} width={120} /></td>
                </tr>,
              ])}
            </tbody>
          </Table>
          <Button size="sm" variant="secondary" onClick={() => push(values.lines.at(-1))}>New line</Button>
        </>
      )}
    </FieldArray>
  );
}

function ClaimTab({ values: claim }) {
  return (
    <>
      <Row>
        <Entry name="subscriberId" label="Subscriber ID" /><Entry name="groupNumber" label="Group Number" /><Pick name="relationship" label="Relationship to Subscriber" options={[['self', 'Self'], ['spouse', 'Spouse'], ['child', 'Child']]} /><Entry name="claimNumber" label="Patient Account Number" />
        <Entry name="lastName" label="Last Name" plus /><Entry name="firstName" label="First Name" /><Entry name="dob" label="Date of Birth" type="date" /><Pick name="gender" label="Gender" options={[['female', 'Female'], ['male', 'Male']]} />
        <Entry name="address1" label="Address" size={5} /><Entry name="city" label="City" /><Entry name="state" label="State" size={2} /><Entry name="zip" label="Zip Code" size={2} />
      </Row>
      <hr />
      <Row>
        <Entry name="icdA" label="ICD A" plus /><Entry name="icdB" label="ICD B" plus /><Entry name="icdC" label="ICD C" plus /><Entry name="icdD" label="ICD D" plus />
        <Either name="employment" label="Employment?" /><Either name="autoAccident" label="Auto Accident?" /><Either name="otherAccident" label="Other Accident?" /><Entry name="onset" label="Date of Current Illness" type="date" />
        <Entry name="priorAuth" label="Prior Authorization Number" plus /><Entry name="referralNumber" label="Referral Number" /><Entry name="clia" label="CLIA Number" /><Either name="acceptAssignment" label="Accept Assignment?" />
        <Pick name="resubmissionCode" label="Resubmission Code" options={[['7', '7 - Replacement'], ['8', '8 - Void']]} /><Entry name="originalRef" label="Original Reference No." size={4} /><Entry name="note" label="Claim Note" size={5} />
      </Row>
      <hr />
      <Lines lines={claim.lines} />
      <div className="text-end fs-5">Total: ${claim.lines.reduce((sum, line) => sum + Number(line.amount || 0), 0).toFixed(2)}</div>
    </>
  );
}

function Claim() {
  return (
    <Formik initialValues={values} onSubmit={() => {}}>
      {({ values: claim }) => (
        <FormikForm>
          <Card body className="mb-3 bg-light py-1"><Row><Pick name="cardType" label="Bill As" options={[['Primary', 'Primary'], ['Secondary', 'Secondary'], ['Tertiary', 'Tertiary']]} /><Entry name="payerName" label="Payer" size={4} plus /><Entry name="payerId" label="Payer ID" size={2} /><Pick name="insuranceType" label="Insurance Type" options={['Medicare', 'Medicaid', 'Tricare', 'Group health plan', 'Other'].map((one) => [one, one])} /></Row></Card>
          <Tabs defaultActiveKey="claim" className="mb-3">
            <Tab eventKey="claim" title="Claim"><ClaimTab values={claim} /></Tab>
            <Tab eventKey="providers" title="Providers">
              <Row>
                <Entry name="billingName" label="Billing Provider" size={4} /><Entry name="billingNpi" label="Billing NPI" /><Entry name="taxId" label="Tax ID" size={2} /><Entry name="taxonomy" label="Taxonomy" />
                <Entry name="orderingName" label="Ordering Provider" size={4} /><Entry name="orderingNpi" label="Ordering NPI" /><Entry name="supervisingNpi" label="Supervising NPI" /><Entry name="facility" label="Facility" size={4} /><Entry name="facilityNpi" label="Facility NPI" />
              </Row>
            </Tab>
            <Tab eventKey="payments" title="Payments"><Row><Entry name="copay" label="Copay" prefix="$" /><Entry name="patientPaid" label="Patient Paid" prefix="$" /><Entry name="adjustment" label="Adjustment" prefix="$" /><Entry name="balance" label="Balance" prefix="$" /></Row></Tab>
            <Tab eventKey="history" title="History"><p>No events yet.</p></Tab>
          </Tabs>
          <div className="d-flex justify-content-end gap-2 my-3"><Button variant="outline-secondary">Cancel</Button><Button type="submit">Save claim</Button></div>
        </FormikForm>
      )}
    </Formik>
  );
}

createRoot(document.getElementById('root')).render(
  <>
    <Navbar bg="dark" data-bs-theme="dark" className="px-3 mb-3"><Navbar.Brand>OpenLedger Practice</Navbar.Brand><Form.Control size="sm" className="ms-auto w-25" placeholder="NPI, patient, claim…" aria-label="npi" id="search" /></Navbar>
    <Container fluid="xl"><Claim /></Container>
    <Dialogs />
  </>,
);
