import { createRoot } from 'react-dom/client';
import { Breadcrumb, Button, CheckPicker, Form, Input, InputPicker, MaskedInput, Message, Panel, Radio, RadioGroup, RadioTile, RadioTileGroup, Nav, Navbar, Stack, TagInput, Toggle } from 'rsuite';
import 'rsuite/dist/rsuite.min.css';
import { claim, LETTERS, member, PLACES, providers, services } from './claim.js';
import './page.css';

const DAY = [/\d/, /\d/, '/', /\d/, /\d/, '/', /\d/, /\d/, /\d/, /\d/];
const Day = (props) => <MaskedInput mask={DAY} guide={false} placeholder="mm/dd/yyyy" size="sm" {...props} />;
const F = ({ label, children, className, help }) => (
  <Form.Group className={className}>
    <Form.Label>{label}</Form.Label>
    {children}
    {help && <Form.Text>{help}</Form.Text>}
  </Form.Group>
);
const Text = ({ value, ...rest }) => <Input size="sm" defaultValue={value} {...rest} />;
const choices = (words) => words.map(([value, label]) => ({ value, label }));

const Row = ({ one, at }) => (
  <tr>
    <td>{at + 1}</td>
    <td><Day defaultValue={one.from} style={{ width: 104 }} /></td>
    <td><Day defaultValue={one.to} style={{ width: 104 }} /></td>
    <td><InputPicker size="sm" data={PLACES} defaultValue={one.place} placeholder="POS" style={{ width: 150 }} cleanable={false} /></td>
    <td><Text value={one.code} style={{ width: 78 }} /></td>
    <td><div className="mods">{one.mods.map((mod, i) => <Text key={`${at}${i}`} value={mod} maxLength={2} />)}</div></td>
    <td><CheckPicker size="sm" data={LETTERS} defaultValue={one.points} countable={false} searchable={false} placeholder="Select" style={{ width: 104 }} /></td>
    <td><Text value={one.billed} style={{ width: 96, textAlign: 'right' }} /></td>
    <td><Text value={one.count} style={{ width: 56, textAlign: 'right' }} /></td>
    <td><Button size="xs" appearance="link">Remove</Button></td>
  </tr>
);

createRoot(document.getElementById('app')).render(
  <>
    <Navbar appearance="inverse"><Navbar.Brand>Ellerslie Mutual</Navbar.Brand><Nav activeKey="2">{['Home', 'Eligibility & benefits', 'Claims', 'Authorizations', 'Remittance', 'Messages (2)'].map((word, i) => <Nav.Item key={word} eventKey={String(i)}>{word}</Nav.Item>)}</Nav></Navbar>
    <div className="wrap">
      <Breadcrumb><Breadcrumb.Item>Claims</Breadcrumb.Item><Breadcrumb.Item active>Submit a professional claim</Breadcrumb.Item></Breadcrumb>
      <h3>Submit a professional claim</h3>
      <Message type="info" showIcon style={{ margin: '10px 0' }}>Claims received before 5 p.m. Central are processed the same business day. Corrected claims need the original claim number.</Message>
      <Form fluid>
        <Panel header="Member" bordered>
          <div className="grid">
            <F label="Member ID *"><Text value={member.id} /></F>
            <F label="Group number"><Text value={member.group} /></F>
            <F label="Patient last name *"><Text value={member.last} /></F>
            <F label="Patient first name *"><Text value={member.first} /></F>
            <F label="Patient date of birth *"><Day defaultValue={member.birth} /></F>
            <F label="Patient gender"><RadioGroup inline name="sex" defaultValue={member.sex}><Radio value="F">Female</Radio><Radio value="M">Male</Radio></RadioGroup></F>
            <F label="Patient's relationship to subscriber"><InputPicker size="sm" block data={choices([['Self', 'Self'], ['Spouse', 'Spouse'], ['Child', 'Child'], ['Other', 'Other']])} defaultValue={member.relation} /></F>
            <F label="Subscriber name" help="Last, First. Only when the patient is not the subscriber."><Text value={member.holder} /></F>
          </div>
        </Panel>
        <Panel header="Providers" bordered>
          <div className="grid">
            <F label="Billing provider" className="wide"><Text value={providers.name} readOnly /></F>
            <F label="Billing NPI"><Text value={providers.npi} readOnly /></F>
            <F label="Tax ID (TIN)"><Text value={providers.tin} readOnly /></F>
            <F label="Ordering provider last name"><Text value={providers.orderingLast} /></F>
            <F label="Ordering provider first name"><Text value={providers.orderingFirst} /></F>
            <F label="Ordering provider NPI"><Text value={providers.orderingNpi} /></F>
            <F label="Provider accepts assignment"><Toggle defaultChecked checkedChildren="Yes" unCheckedChildren="No" /></F>
          </div>
        </Panel>
        <Panel header="Claim details" bordered>
          <RadioTileGroup inline defaultValue={claim.kind} aria-label="Type of claim"><RadioTile value="1" label="Original">First submission of this claim</RadioTile><RadioTile value="7" label="Replacement">Corrects a claim we already processed</RadioTile><RadioTile value="8" label="Void">Cancels a claim we already processed</RadioTile></RadioTileGroup>
          <div className="grid" style={{ marginTop: 16 }}>
            <F label="Original claim number"><Text value={claim.original} /></F>
            <F label="Patient account number"><Text value={claim.account} /></F>
            <F label="Authorization number"><Text value={claim.auth} /></F>
            <F label="Referral number"><Text value={claim.referral} /></F>
            <F label="Date of onset of illness or injury"><Day defaultValue={claim.onset} /></F>
            <F label="Amount paid by patient"><Text value={claim.paid} /></F>
            <F label="Diagnosis codes (ICD-10) *" className="wide" help="Up to 12 codes. The first is A, the second B, and so on."><TagInput size="sm" block defaultValue={claim.diagnoses} trigger={['Enter', 'Space']} /></F>
          </div>
        </Panel>
        <Panel header="Services" bordered>
          <p className="note">Enter one service per row. Rentals: enter the first and last day of the rental period.</p>
          <table className="svc">
            <thead><tr>{['#', 'Service from', 'Service to', 'Place of service', 'Procedure', 'Modifiers', 'Diagnosis', 'Billed', 'Unit count', ''].map((word) => <th key={word}>{word}</th>)}</tr></thead>
            <tbody>{services.map((one, i) => <Row key={`${one.code}-`} one={one} at={i} />)}</tbody>
          </table>
          <div className="sum"><span>Services: <b>3</b></span><span>Total billed: <b>$2,125.70</b></span></div>
        </Panel>
        <Stack spacing={10} justifyContent="flex-end"><Button>Save for later</Button><Button appearance="primary">Submit claim</Button></Stack>
      </Form>
    </div>
  </>,
);
