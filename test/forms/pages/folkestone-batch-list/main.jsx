import 'rsuite/dist/rsuite.min.css';
import { Button, ButtonToolbar, Checkbox, Container, Content, DateRangePicker, Form, Header, Input, Nav, Navbar, Panel, SelectPicker, Table, Tag } from 'rsuite';
import { createRoot } from 'react-dom/client';

const { Column, HeaderCell, Cell } = Table;
const words = (...all) => all.map((value) => ({ value, label: value }));
const CLAIMS = [
  ['88120', 'Ostergaard, Nils', 'SUM4410028', '10/28/2026', '3', '412.80', 'Ready'],
  ['88121', 'Bellweather, Tess', 'SUM4410917', '10/28/2026', '1', '96.25', 'Ready'],
  ['88124', 'Marchetti, Ugo', 'NCM0092281', '10/30/2026', '6', '1,288.40', 'Edit: 24E'],
  ['88130', 'Pruitt, Salome', 'NCM0093317', '11/02/2026', '2', '233.10', 'Ready'],
  ['88133', 'Quesnel, Armand', 'SUM4411502', '11/03/2026', '4', '640.00', 'Edit: 17b'],
].map(([id, patient, member, dos, lines, amount, state]) => ({ id, patient, member, dos, lines, amount, state }));
const COLUMNS = [['Claim #', 'id', 90], ['Patient', 'patient', 190], ['Member ID', 'member', 140], ['First DOS', 'dos', 120], ['Lines', 'lines', 80], ['Total charge', 'amount', 130]];

createRoot(document.getElementById('root')).render(
  <Container>
    <Header><Navbar appearance="inverse"><Navbar.Brand>Folkestone EDI</Navbar.Brand><Nav>{['Home', 'Batches', 'Reports', 'Enrollment'].map((one) => <Nav.Item key={one} active={one === 'Batches'}>{one}</Nav.Item>)}</Nav></Navbar></Header>
    <Content style={{ padding: 20, maxWidth: 1200 }}>
      <h4>New batch - professional (837P)</h4>
      <Panel bordered header="Find claims" style={{ margin: '12px 0' }}>
        <Form layout="inline">
          <Form.Group controlId="payer"><Form.Label>Payer</Form.Label><SelectPicker data={words('Summit Mutual', 'North Cascade Medicaid', 'All payers')} defaultValue="All payers" style={{ width: 180 }} /></Form.Group>
          <Form.Group controlId="dos"><Form.Label>Dates of service</Form.Label><DateRangePicker format="MM/dd/yyyy" placeholder="From ~ To" style={{ width: 220 }} /></Form.Group>
          <Form.Group controlId="npi"><Form.Label>Billing NPI</Form.Label><Input defaultValue="2999732052" style={{ width: 130 }} /></Form.Group>
          <Form.Group controlId="pat"><Form.Label>Patient</Form.Label><Input placeholder="Last name or account #" /></Form.Group>
          <Button appearance="primary">Search</Button>
        </Form>
      </Panel>
      <Table data={CLAIMS} autoHeight bordered>
        <Column width={50}><HeaderCell>{' '}</HeaderCell><Cell style={{ padding: 0 }}>{(row) => <Checkbox defaultChecked={row.state === 'Ready'} />}</Cell></Column>
        {COLUMNS.map(([title, key, width]) => <Column key={key} width={width}><HeaderCell>{title}</HeaderCell><Cell dataKey={key} /></Column>)}
        <Column width={160}><HeaderCell>Scrub result</HeaderCell><Cell>{(row) => <Tag color={row.state === 'Ready' ? 'green' : 'orange'}>{row.state}</Tag>}</Cell></Column>
      </Table>
      <p style={{ margin: '12px 0' }}>3 of 5 claims selected · batch total $742.15</p>
      <Form layout="inline"><Form.Group controlId="name"><Form.Label>Batch name</Form.Label><Input defaultValue="20261126-A" /></Form.Group><Form.Group controlId="note"><Form.Label>Note</Form.Label><Input /></Form.Group></Form>
      <ButtonToolbar><Button>Export list</Button><Button appearance="primary">Create batch</Button></ButtonToolbar>
    </Content>
  </Container>,
);
