import 'rsuite/dist/rsuite.min.css';
import './page.css';
import { createRoot } from 'react-dom/client';
import { Button, DateInput, Drawer, Input, InputGroup, InputNumber, Nav, Navbar, SelectPicker, Table, Tag, TagPicker } from 'rsuite';

const { Column, HeaderCell, Cell } = Table;
const list = (...all) => all.map((one) => ({ label: one, value: one }));
const MODS = list('RR', 'NU', 'KX', 'KH', 'KI', 'KJ', 'QE', 'MS', 'N1');
const LINES = [
  { ln: 1, from: '11/02/2026', to: '11/02/2026', pos: '12', code: 'E1390', mods: 'RR KX N1', dx: 'A, B', units: '1', charge: '$214.60' },
  { ln: 2, from: '11/02/2026', to: '11/02/2026', pos: '12', code: 'E0431', mods: 'RR KX N1', dx: 'B', units: '1', charge: '$41.75' },
  { ln: 3, from: '11/02/2026', to: '11/02/2026', pos: '12', code: 'A7005', mods: 'NU', dx: 'A', units: '1', charge: '$28.90' },
  { ln: 4, from: '11/05/2026', to: '11/05/2026', pos: '12', code: 'A7003', mods: 'NU', dx: 'A', units: '2', charge: '$9.38' },
];
const Text = ({ name, children, more }) => <div className="fact"><span>{name}</span><b>{children}</b>{more && <Button appearance="link" size="xs">{more}</Button>}</div>;
const Box = ({ name, children, wide }) => <label className={wide ? 'box wide' : 'box'}><span>{name}</span>{children}</label>;

function Lines() {
  return (
    <Table data={LINES} autoHeight rowHeight={34} headerHeight={32} cellBordered rowClassName={(row) => (row?.ln === 2 ? 'on' : '')}>
      {[['Ln', 'ln', 50], ['DOS from', 'from', 120], ['DOS to', 'to', 120], ['POS', 'pos', 70], ['HCPCS', 'code', 100], ['Modifiers', 'mods', 150], ['Dx', 'dx', 90], ['Units', 'units', 80], ['Charges', 'charge', 120]].map(([title, key, width]) => (
        <Column key={key} width={width} resizable><HeaderCell>{title}</HeaderCell><Cell dataKey={key} /></Column>
      ))}
      <Column width={150}><HeaderCell>Action</HeaderCell><Cell>{() => <><a href="#edit">Edit</a> &nbsp; <a href="#copy">Copy</a> &nbsp; <a href="#del">Delete</a></>}</Cell></Column>
    </Table>
  );
}

function LineDrawer() {
  return (
    <Drawer open placement="bottom" size={330} backdrop={false} enforceFocus={false} autoFocus={false} onClose={() => {}}>
      <Drawer.Header><Drawer.Title>Edit line 2</Drawer.Title><Drawer.Actions><Button>Cancel</Button><Button appearance="primary">Save line</Button></Drawer.Actions></Drawer.Header>
      <Drawer.Body>
        <div className="boxes">
          <Box name="Date of service from"><DateInput size="sm" format="MM/dd/yyyy" defaultValue={new Date(2026, 10, 2)} /></Box>
          <Box name="Date of service to"><DateInput size="sm" format="MM/dd/yyyy" defaultValue={new Date(2026, 10, 2)} /></Box>
          <Box name="Place of service"><SelectPicker size="sm" block cleanable={false} data={list('11 Office', '12 Home', '31 Skilled Nursing Facility')} defaultValue="12 Home" /></Box>
          <Box name="Procedure code"><Input size="sm" defaultValue="E0431" /></Box>
          <Box name="Modifiers"><TagPicker size="sm" block data={MODS} defaultValue={['RR', 'KX', 'N1']} /></Box>
          <Box name="Diagnosis pointers"><TagPicker size="sm" block data={list('A', 'B')} defaultValue={['B']} /></Box>
          <Box name="Units"><InputNumber size="sm" min={1} defaultValue={1} /></Box>
          <Box name="Charge"><InputGroup size="sm"><InputGroup.Addon>$</InputGroup.Addon><Input defaultValue="41.75" /></InputGroup></Box>
          <Box name="Line prior auth no."><Input size="sm" defaultValue="BSC-O2-55120" /></Box>
          <Box name="Rendering provider NPI"><Input size="sm" defaultValue="" /></Box>
          <Box name="Line item control no."><Input size="sm" defaultValue="20418-2" /></Box>
          <Box name="NDC"><Input size="sm" defaultValue="" /></Box>
          <Box name="Line note (sent to payer)" wide><Input size="sm" defaultValue="Portable for mobility within the home" /></Box>
        </div>
      </Drawer.Body>
    </Drawer>
  );
}

function Page() {
  return (
    <>
      <Navbar appearance="inverse"><Navbar.Brand>Quillstone</Navbar.Brand><Nav><Nav.Item>Patients</Nav.Item><Nav.Item active>Claims</Nav.Item><Nav.Item>Deposits</Nav.Item><Nav.Item>Tasks (6)</Nav.Item></Nav></Navbar>
      <main>
        <div className="facts">
          <Text name="Patient" more="Change">Thibodeaux, Rosalie</Text><Text name="Date of birth">08/19/1949</Text><Text name="Payer" more="Change">Bayou Sugarcane Health Plan</Text><Text name="Member ID">BSH7702214</Text>
          <Text name="Ordering provider" more="Change">Guidry, Antoine</Text><Text name="Ordering NPI">2999976147</Text><Text name="Account #">HM-20418</Text><Text name="Total charge">$294.63</Text>
          <div className="fact"><span>Diagnoses</span><div><Tag size="sm">A: J44.9</Tag><Tag size="sm">B: J96.11</Tag></div></div>
          <div className="fact"><span>Claim prior auth no.</span><Input size="xs" defaultValue="" /></div>
          <div className="fact"><span>Accept assignment</span><SelectPicker size="xs" cleanable={false} searchable={false} data={list('Yes', 'No')} defaultValue="Yes" /></div>
        </div>
        <Lines />
      </main>
      <LineDrawer />
    </>
  );
}

createRoot(document.getElementById('root')).render(<Page />);
