import './page.css';
import { Button, Checkbox, ComboBox, Group, Input, Label, ListBox, ListBoxItem, NumberField, Popover, Select, SelectValue, Tab, TabList, TabPanel, Tabs, TextArea, TextField } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { CUSTOMER, DIAGNOSES, DOCTORS, ITEMS, PAYORS, PLACES } from './data.js';

const Text = ({ label, value, ...rest }) => <TextField defaultValue={value} {...rest}>{label && <Label>{label}</Label>}<Input /></TextField>;

const Pick = ({ label, value, options, ...rest }) => (
  <Select defaultSelectedKey={value} {...rest}>
    {label && <Label>{label}</Label>}
    <Button><SelectValue /><span aria-hidden="true">▾</span></Button>
    <Popover><ListBox>{options.map((words) => <ListBoxItem key={words} id={words}>{words}</ListBoxItem>)}</ListBox></Popover>
  </Select>
);

const Find = ({ label, value, options }) => (
  <ComboBox defaultSelectedKey={value}>
    <Label>{label}</Label>
    <Group><Input /><Button>▾</Button></Group>
    <Popover><ListBox>{options.map((words) => <ListBoxItem key={words} id={words}>{words}</ListBoxItem>)}</ListBox></Popover>
  </ComboBox>
);

const Number = ({ label, value, steps, ...rest }) => (
  <NumberField aria-label={label} defaultValue={value} {...rest}><Group>{steps && <Button slot="decrement">−</Button>}<Input />{steps && <Button slot="increment">+</Button>}</Group></NumberField>
);

const Tick = ({ children, ...rest }) => <Checkbox {...rest}>{({ isSelected }) => <><span className="tick">{isSelected ? '✓' : ''}</span>{children}</>}</Checkbox>;

const HEADINGS = ['Stock #', 'HCPCS', 'Mods', 'DOS from', 'DOS to', 'POS', 'Dx ptr', 'Qty', 'Billed', 'Rental mo.', 'Serial #', 'Auth #', 'Narrative', ''];

const Items = () => (
  <table>
    <thead><tr>{HEADINGS.map((words) => <th key={words}>{words}</th>)}</tr></thead>
    <tbody>
      {ITEMS.map((item) => (
        <tr key={item.stock}>
          <td>{item.stock}</td>
          <td className="w6"><Text aria-label="HCPCS" value={item.code} /></td>
          <td className="w7"><Text aria-label="Mods" value={item.mods} /></td>
          <td className="w9"><Text aria-label="DOS from" value={item.from} /></td>
          <td className="w9"><Text aria-label="DOS to" value={item.to} /></td>
          <td className="w10"><Pick aria-label="POS" value={item.place} options={PLACES} /></td>
          <td className="w4"><Text aria-label="Dx ptr" value={item.pointers} /></td>
          <td className="w8"><Number label="Qty" value={item.qty} steps minValue={0} /></td>
          <td className="w8"><Number label="Billed" value={item.charge} formatOptions={{ style: 'currency', currency: 'USD' }} /></td>
          <td>{item.month}</td>
          <td>{item.serial}</td>
          <td className="w9"><Text aria-label="Auth #" value={item.auth} /></td>
          <td className="w14"><Text aria-label="Narrative" value={item.note} /></td>
          <td><Button aria-label={`Remove ${item.stock}`}>🗑</Button></td>
        </tr>
      ))}
    </tbody>
    <tfoot><tr><td colSpan={8}>Total billed</td><td>$2,079.45</td><td colSpan={5}>Expected allowed $1,611.02</td></tr></tfoot>
  </table>
);

const Claim = () => (
  <>
    <div className="three">
      <section>
        <h3>Insurance</h3>
        <Pick label="Payor" value="Green Mountain Advantage" options={PAYORS} />
        <div className="two"><Pick label="Payor level" value="Primary" options={['Primary', 'Secondary', 'Tertiary']} /><Pick label="Relation to insured" value="Self" options={['Self', 'Spouse', 'Child', 'Other']} /></div>
        <div className="two"><Text label="Policy #" value="GMA 60114 27-B" /><Text label="Group #" value="" /></div>
      </section>
      <section>
        <h3>Order</h3>
        <Find label="Ordering doctor" value="Fontaine, Lucien MD" options={DOCTORS} />
        <div className="two"><Text label="Doctor NPI" value="2999661814" /><Text label="Sales order #" value="SO-204417" isReadOnly /></div>
        <div className="two"><Text label="Confirmed ship date" value="11/01/2026" isReadOnly /><Text label="Sales rep" value="D. Roy" /></div>
      </section>
      <section>
        <h3>Claim</h3>
        <div className="two"><Pick label="Frequency" value="7 - Replacement" options={['1 - Original', '7 - Replacement', '8 - Void']} /><Text label="Original ref (ICN)" value="26298GM004471" /></div>
        <div className="two"><Text label="Claim auth #" value="" /><Text label="Amount paid" value="0.00" /></div>
        <div className="two ticks"><Tick defaultSelected>Accept assignment</Tick><Tick>Hold claim</Tick></div>
      </section>
    </div>
    <section>
      <h3>Diagnosis (ICD-10)</h3>
      <div className="codes">{DIAGNOSES.map((code, at) => <Text key={at} label={`Dx ${at + 1}`} value={code} />)}<TextField defaultValue="Corrected claim: pump modifier" className="wide"><Label>Claim note</Label><TextArea rows={1} /></TextField></div>
    </section>
    <section>
      <h3>Items on this claim <Button>+ Add item</Button></h3>
      <Items />
    </section>
    <section className="foot"><div>Billing provider <b>Granite State Wound &amp; Mobility</b></div><div>NPI <b>2999661855</b></div><div>Tax ID <b>03-0447192</b></div><div>Taxonomy <b>332B00000X</b></div></section>
  </>
);

createRoot(document.getElementById('app')).render(
  <>
    <header><b>Lattimer DME</b><a href="#c">Customers</a><a href="#o">Orders</a><a href="#i">Inventory</a><a href="#b">Billing</a><a href="#r">Reports</a><input type="search" placeholder="Find customer, order or claim" aria-label="Search" /></header>
    <main>
      <h2>Claim 118820 <small>Ready to bill · created 11/24/2026 by jmorse</small></h2>
      <dl>{CUSTOMER.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
      <Tabs>
        <TabList aria-label="Claim">{['Claim', 'Documents (2)', 'Notes', 'History'].map((words) => <Tab key={words} id={words}>{words}</Tab>)}</TabList>
        <TabPanel id="Claim"><Claim /></TabPanel>
        <TabPanel id="Documents (2)">SWO 09/28/2026, wound log</TabPanel>
        <TabPanel id="Notes">No notes</TabPanel>
        <TabPanel id="History">Created</TabPanel>
      </Tabs>
      <p className="acts"><Button>Save</Button><Button className="go">Save and send</Button></p>
    </main>
  </>,
);
