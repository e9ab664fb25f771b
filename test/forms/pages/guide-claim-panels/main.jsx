import 'bootstrap/dist/css/bootstrap.css';
import { useState } from 'react';
import { Accordion, Button, Col, Container, Form, Nav, Navbar, Row, Table } from 'react-bootstrap';
import { createRoot } from 'react-dom/client';

const PLACES = ['11 - Office', '12 - Home', '22 - On Campus-Outpatient Hospital', '31 - Skilled Nursing Facility'];
const LINES = [
  { from: '10/28/2026', to: '10/28/2026', place: PLACES[0], code: 'J3301', mods: ['RT', 'JZ', '', ''], pointers: ['1', '', '', ''], charge: '38.40', units: '4', npi: '2999613004' },
  { from: '10/28/2026', to: '10/28/2026', place: PLACES[0], code: 'J3420', mods: ['JZ', '', '', ''], pointers: ['2', '3', '', ''], charge: '14.75', units: '1', npi: '2999613004' },
];
const DIAGNOSES = ['M17.11', 'D51.0', 'E53.8', '', '', '', '', ''];

/** A caption over its box; the box keeps what is typed. */
function Entry({ id, caption, value, required, width = 3, options, hint }) {
  const [text, setText] = useState(value);
  const shared = { value: text, size: 'sm', onChange: (event) => setText(event.target.value) };
  return (
    <Form.Group as={Col} md={width} controlId={id} className="mb-2">
      <Form.Label className="mb-0 small">
        {caption}
        {required && <span className="text-danger"> *</span>}
      </Form.Label>
      {options ? (
        <Form.Select {...shared}>
          {options.map((words) => (
            <option key={words}>{words}</option>
          ))}
        </Form.Select>
      ) : (
        <Form.Control {...shared} placeholder={hint} />
      )}
    </Form.Group>
  );
}

function Fact({ caption, children }) {
  return (
    <Col md={3} className="mb-2">
      <div className="small text-muted">{caption}</div>
      <div>{children}</div>
    </Col>
  );
}

function YesNo({ name, caption, value }) {
  return (
    <Col md={3} className="mb-2">
      <div className="small">{caption}</div>
      {['Yes', 'No'].map((word) => (
        <Form.Check inline key={word} type="radio" id={`${name}-${word}`} name={name} label={word} defaultChecked={word === value} />
      ))}
    </Col>
  );
}

function Cell({ label, value, width }) {
  return <Form.Control size="sm" aria-label={label} defaultValue={value} style={{ width }} className="d-inline-block px-1" />;
}

function Panel({ at, title, children }) {
  return (
    <Accordion.Item eventKey={at}>
      <Accordion.Header>{title}</Accordion.Header>
      <Accordion.Body>{children}</Accordion.Body>
    </Accordion.Item>
  );
}

function App() {
  return (
    <>
      <Navbar bg="primary" variant="dark" className="px-3">
        <Navbar.Brand>Meridian Part B Connect</Navbar.Brand>
        <Nav>
          {['Home', 'Beneficiary Eligibility', 'Claim Status Inquiry', 'Initiate Claim', 'Appeals', 'Remittance'].map((word) => (
            <Nav.Link key={word}>{word}</Nav.Link>
          ))}
        </Nav>
      </Navbar>
      <Container fluid className="p-3" style={{ maxWidth: 1380 }}>
        <h4>Initiate Claim</h4>
        <p className="small">
          Fields marked <span className="text-danger">*</span> are required. Medicare Secondary Payer claims and claims with attachments cannot be submitted here.
        </p>
        <Accordion alwaysOpen defaultActiveKey={['0', '1', '2', '3', '4', '5']}>
          <Panel at="0" title="Billing Provider Details">
            <Row>
              <Fact caption="Provider Name">Old Quarry Family Medicine PLLC</Fact>
              <Fact caption="NPI">2999613111</Fact>
              <Fact caption="PTAN">OQ4471</Fact>
              <Fact caption="Tax ID">140000377</Fact>
            </Row>
          </Panel>
          <Panel at="1" title="Beneficiary Details">
            <Row>
              <Entry id="bene-mbi" caption="Medicare Number" value="1S00VN8QA42" required />
              <Entry id="bene-last" caption="Last Name" value="Ferrante" required />
              <Entry id="bene-first" caption="First Name" value="Lucinda" required />
              <Entry id="bene-suffix" caption="Suffix" value="" />
              <Entry id="bene-dob" caption="Date of Birth" value="03/14/1948" hint="MM/DD/YYYY" required />
              <Entry id="bene-sex" caption="Gender" value="Female" options={['Select', 'Female', 'Male']} required />
              <Entry id="bene-addr" caption="Address Line 1" value="88 Tannery Ln" required />
              <Entry id="bene-city" caption="City" value="Oneonta" required />
              <Entry id="bene-state" caption="State" value="NY" options={['Select', 'CT', 'NY', 'PA', 'VT']} required />
              <Entry id="bene-zip" caption="ZIP Code" value="13820" required />
            </Row>
          </Panel>
          <Panel at="2" title="Claim Header Information">
            <Row>
              <Entry id="hdr-acct" caption="Patient Account Number" value="OQ-11832" required />
              <Entry id="hdr-onset" caption="Date of Current Illness" value="" hint="MM/DD/YYYY" />
              <Entry id="hdr-auth" caption="Prior Authorization Number" value="" />
              <Entry id="hdr-clia" caption="CLIA Number" value="" />
              <YesNo name="hdr-assign" caption="Accept Assignment" value="Yes" />
              <YesNo name="hdr-emp" caption="Employment Related" value="No" />
              <YesNo name="hdr-auto" caption="Auto Accident" value="No" />
              <YesNo name="hdr-other" caption="Other Accident" value="No" />
              <Entry id="hdr-reflast" caption="Referring Provider Last Name" value="Dunmore" />
              <Entry id="hdr-reffirst" caption="Referring Provider First Name" value="Alistair" />
              <Entry id="hdr-refnpi" caption="Referring Provider NPI" value="2999613228" />
              <Col md={3} />
              {DIAGNOSES.map((code, at) => (
                <Entry key={at} id={`hdr-dx-${at + 1}`} caption={`Diagnosis Code ${at + 1}`} value={code} required={at === 0} />
              ))}
            </Row>
          </Panel>
          <Panel at="3" title="Claim Lines Information">
            <Table bordered size="sm" className="align-middle">
              <thead className="small">
                <tr>
                  <th>Line</th>
                  <th>From Date *</th>
                  <th>To Date *</th>
                  <th>Place of Service *</th>
                  <th>Procedure Code *</th>
                  <th>Modifiers</th>
                  <th>Diagnosis Pointers *</th>
                  <th>Charges *</th>
                  <th>Units *</th>
                  <th>Rendering Provider NPI</th>
                  <th />
                </tr>
              </thead>
              <tbody>
                {LINES.map((line, at) => (
                  <tr key={line.code}>
                    <td>{at + 1}</td>
                    <td>
                      <Cell label="From Date" value={line.from} width={100} />
                    </td>
                    <td>
                      <Cell label="To Date" value={line.to} width={100} />
                    </td>
                    <td>
                      <Form.Select size="sm" aria-label="Place of Service" defaultValue={line.place} style={{ width: 170 }}>
                        {PLACES.map((place) => (
                          <option key={place}>{place}</option>
                        ))}
                      </Form.Select>
                    </td>
                    <td>
                      <Cell label="Procedure Code" value={line.code} width={80} />
                    </td>
                    <td className="text-nowrap">
                      {line.mods.map((code, n) => (
                        <Cell key={n} label={`Modifier ${n + 1}`} value={code} width={38} />
                      ))}
                    </td>
                    <td className="text-nowrap">
                      {line.pointers.map((number, n) => (
                        <Cell key={n} label={`Diagnosis Pointer ${n + 1}`} value={number} width={30} />
                      ))}
                    </td>
                    <td>
                      <Cell label="Charges" value={line.charge} width={80} />
                    </td>
                    <td>
                      <Cell label="Units" value={line.units} width={50} />
                    </td>
                    <td>
                      <Cell label="Rendering Provider NPI" value={line.npi} width={120} />
                    </td>
                    <td>
                      <Button size="sm" variant="link">
                        Remove
                      </Button>
                    </td>
                  </tr>
                ))}
              </tbody>
            </Table>
            <Button size="sm" variant="outline-primary">
              Add Claim Line
            </Button>
            <span className="float-end">
              Total Charges: <strong>$53.15</strong>
            </span>
          </Panel>
          <Panel at="4" title="Service Specific Information">
            <p className="mb-0 small">Ambulance, anesthesia, chiropractic and laboratory services need further information. None is needed for the procedure codes entered.</p>
          </Panel>
          <Panel at="5" title="Ready to Submit">
            <Form.Check id="certify" label="I certify that the information entered is true, accurate and complete." />
            <div className="mt-2">
              <Button size="sm">Submit Claim</Button>{' '}
              <Button size="sm" variant="secondary">
                Clear
              </Button>
            </div>
          </Panel>
        </Accordion>
      </Container>
    </>
  );
}

createRoot(document.getElementById('root')).render(<App />);
