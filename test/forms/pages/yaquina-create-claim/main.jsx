import 'bootstrap/dist/css/bootstrap.css';
import { Accordion, Badge, Button, Card, Col, Container, Form, InputGroup, Nav, Navbar, Row } from 'react-bootstrap';
import { createRoot } from 'react-dom/client';

function Box({ id, label, value = '', md = 3, type = 'text', required, ...rest }) {
  return (
    <Form.Group as={Col} md={md} controlId={id} className="mb-2">
      <Form.Label className="small mb-1">{label}{required && <span className="text-danger"> *</span>}</Form.Label>
      <Form.Control size="sm" type={type} defaultValue={value} {...rest} />
    </Form.Group>
  );
}

function Pick({ id, label, value, options, md = 3 }) {
  return (
    <Form.Group as={Col} md={md} controlId={id} className="mb-2">
      <Form.Label className="small mb-1">{label}</Form.Label>
      <Form.Select size="sm" defaultValue={value}>{options.map(([code, text]) => <option key={code} value={code}>{text}</option>)}</Form.Select>
    </Form.Group>
  );
}

function YesNo({ id, label, value }) {
  return (
    <Col md={3} className="mb-2">
      <div className="small mb-1">{label}</div>
      {['Yes', 'No'].map((text) => <Form.Check key={text} inline type="radio" name={id} id={`${id}-${text}`} label={text} defaultChecked={text === value} />)}
    </Col>
  );
}

const PLACES = [['', 'Select'], ['11', '11 - Office'], ['12', '12 - Home'], ['13', '13 - Assisted Living Facility'], ['32', '32 - Nursing Facility']];
const LINES = [
  { from: '2026-11-10', to: '2026-11-10', place: '12', code: 'A4351', mods: ['KX'], dx: ['A'], units: '150', charge: '337.50', note: '', auth: '' },
  { from: '2026-11-10', to: '2026-11-10', place: '12', code: 'A5120', mods: ['AU'], dx: ['A', 'B'], units: '100', charge: '31.00', note: 'Wipes for catheter site', auth: '' },
];

function Line({ line, at }) {
  const id = `sl-${at}`;
  return (
    <Card className="mb-3">
      <Card.Header className="py-1 d-flex justify-content-between"><span>Service line {at + 1}</span><Button size="sm" variant="link" className="p-0">Delete</Button></Card.Header>
      <Card.Body className="pb-1">
        <Row>
          <Box id={`${id}-from`} label="Service date from" type="date" value={line.from} required /><Box id={`${id}-to`} label="Service date to" type="date" value={line.to} />
          <Pick id={`${id}-pos`} label="Place of service" value={line.place} options={PLACES} /><Box id={`${id}-code`} label="HCPCS/CPT code" value={line.code} required />
          <Col md={4} className="mb-2"><div className="small mb-1">Modifiers</div><InputGroup size="sm">{[0, 1, 2, 3].map((m) => <Form.Control key={m} aria-label={`Modifier ${m + 1}`} maxLength={2} defaultValue={line.mods[m] ?? ''} />)}</InputGroup></Col>
          <Col md={3} className="mb-2"><div className="small mb-1">Diagnosis pointers</div>{['A', 'B', 'C', 'D'].map((d) => <Form.Check key={d} inline type="checkbox" id={`${id}-dx-${d}`} label={d} defaultChecked={line.dx.includes(d)} />)}</Col>
          <Box id={`${id}-units`} label="Units" md={2} value={line.units} required />
          <Form.Group as={Col} md={3} controlId={`${id}-charge`} className="mb-2"><Form.Label className="small mb-1">Line charge<span className="text-danger"> *</span></Form.Label><InputGroup size="sm"><InputGroup.Text>$</InputGroup.Text><Form.Control defaultValue={line.charge} /></InputGroup></Form.Group>
          <Box id={`${id}-auth`} label="Line authorization number" md={4} value={line.auth} /><Box id={`${id}-note`} label="Line note" md={8} value={line.note} />
        </Row>
      </Card.Body>
    </Card>
  );
}

function App() {
  return (
    <>
      <Navbar bg="primary" data-bs-theme="dark"><Container><Navbar.Brand>Yaquina Clearing</Navbar.Brand><Nav className="me-auto"><Nav.Link>Dashboard</Nav.Link><Nav.Link active>Claims</Nav.Link><Nav.Link>Eligibility</Nav.Link><Nav.Link>Remits</Nav.Link></Nav><Form.Control size="sm" style={{ width: 220 }} placeholder="Search claims or patients" /></Container></Navbar>
      <Container className="my-3">
        <div className="d-flex align-items-center mb-3"><h4 className="mb-0 me-3">Create professional claim</h4><Badge bg="secondary">Draft</Badge><span className="ms-auto small text-muted">Autosaved 10:42 AM</span></div>
        <Accordion alwaysOpen defaultActiveKey={['payer', 'prov', 'claim', 'dx', 'lines']}>
          <Accordion.Item eventKey="payer"><Accordion.Header>Payer and subscriber</Accordion.Header><Accordion.Body><Row>
            <Box id="payer-name" label="Payer" value="Siletz Community Plan" md={4} required /><Box id="payer-id" label="Payer ID" value="SCP21" md={2} required /><Pick id="resp" label="Payer responsibility" value="P" options={[['P', 'Primary'], ['S', 'Secondary'], ['T', 'Tertiary']]} /><Pick id="filing" label="Claim filing indicator" value="CI" options={[['CI', 'Commercial'], ['HM', 'HMO'], ['MB', 'Medicare Part B'], ['MC', 'Medicaid']]} />
            <Box id="sub-id" label="Subscriber ID" value="SCP771904226" required /><Box id="sub-group" label="Group number" value="G-2017" /><Pick id="rel" label="Patient relationship to subscriber" value="18" options={[['18', 'Self'], ['01', 'Spouse'], ['19', 'Child'], ['G8', 'Other relationship']]} /><Box id="pcn" label="Patient control number" value="YQ-8820-11" required />
            <Box id="pt-last" label="Patient last name" value="Oyelaran" required /><Box id="pt-first" label="Patient first name" value="Bettina" required /><Box id="pt-dob" label="Patient date of birth" type="date" value="1981-09-16" required /><Pick id="pt-sex" label="Patient gender" value="F" options={[['', 'Select'], ['F', 'Female'], ['M', 'Male'], ['U', 'Unknown']]} />
            <Box id="pt-addr" label="Patient address" value="1902 Agate Beach Rd" md={5} required /><Box id="pt-city" label="City" value="Newport" /><Box id="pt-state" label="State" value="OR" md={2} /><Box id="pt-zip" label="ZIP code" value="97365" md={2} />
          </Row></Accordion.Body></Accordion.Item>
          <Accordion.Item eventKey="prov"><Accordion.Header>Providers</Accordion.Header><Accordion.Body><Row>
            <Box id="bp-name" label="Billing provider name" value="Lincoln Coast Medical Supply" md={5} required /><Box id="bp-npi" label="Billing provider NPI" value="2999728613" required /><Box id="bp-tin" label="Billing provider EIN" value="930551827" md={2} /><Box id="bp-tax" label="Taxonomy" value="332B00000X" md={2} />
            <Box id="op-name" label="Ordering provider name" value="Strand, Philippa MD" md={5} /><Box id="op-npi" label="Ordering provider NPI" value="2999826607" />
          </Row></Accordion.Body></Accordion.Item>
          <Accordion.Item eventKey="claim"><Accordion.Header>Claim details</Accordion.Header><Accordion.Body><Row>
            <Pick id="freq" label="Claim frequency type" value="1" options={[['1', '1 - Original claim'], ['7', '7 - Replacement'], ['8', '8 - Void']]} /><Box id="pccn" label="Payer claim control number" /><Box id="pa" label="Prior authorization number" value="SC0042917" /><Box id="refno" label="Referral number" />
            <YesNo id="assign" label="Accepts assignment" value="Yes" /><YesNo id="emp" label="Employment related" value="No" /><YesNo id="auto" label="Auto accident" value="No" /><YesNo id="oth" label="Other accident" value="No" />
            <Box id="paid" label="Patient amount paid" value="25.00" /><Box id="note" label="Claim note" md={9} />
          </Row></Accordion.Body></Accordion.Item>
          <Accordion.Item eventKey="dx"><Accordion.Header>Diagnoses</Accordion.Header><Accordion.Body><Row>
            {[['A', 'N31.9'], ['B', 'G82.21'], ['C', ''], ['D', '']].map(([letter, code]) => <Box key={letter} id={`dx-${letter}`} label={`Diagnosis ${letter}`} value={code} required={letter === 'A'} />)}
          </Row></Accordion.Body></Accordion.Item>
          <Accordion.Item eventKey="lines"><Accordion.Header>Service lines</Accordion.Header><Accordion.Body>
            {LINES.map((line, at) => <Line key={line.code} line={line} at={at} />)}
            <div className="d-flex"><Button size="sm" variant="outline-primary">Add service line</Button><div className="ms-auto">Total claim charge <strong>$368.50</strong></div></div>
          </Accordion.Body></Accordion.Item>
          <Accordion.Item eventKey="more"><Accordion.Header>Dates and facility (optional)</Accordion.Header><Accordion.Body><Row>
            <Box id="onset" label="Onset of current illness" type="date" /><Box id="adm" label="Admission date" type="date" /><Box id="dis" label="Discharge date" type="date" /><Box id="fac-npi" label="Service facility NPI" />
          </Row></Accordion.Body></Accordion.Item>
        </Accordion>
        <div className="mt-3"><Button className="me-2">Submit claim</Button><Button variant="outline-secondary">Save draft</Button></div>
      </Container>
    </>
  );
}

createRoot(document.getElementById('root')).render(<App />);
