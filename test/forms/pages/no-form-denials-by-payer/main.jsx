import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Button, DatePicker, Input, SelectPicker, Table } from 'rsuite';
import 'rsuite/dist/rsuite-no-reset.css';

const { Column, HeaderCell, Cell } = Table;
const ROWS = [
  ['41180', 'Marchbanks, Iola', 'Medicare DME Region A', '10/02/2026', 'E0601', 'RR KX', 'CO-50', '98.40', 'Records request', 'T. Neal'],
  ['41192', 'Ostrander, Gil', 'Blue Heron PPO', '10/04/2026', 'A7030', 'NU', 'CO-151', '162.00', 'Appeal', 'T. Neal'],
  ['41207', 'Faircloth, Dessa', 'Medicare DME Region A', '10/05/2026', 'E1390', 'RR', 'CO-16', '171.20', 'Correct and resend', 'A. Osei'],
  ['41233', 'Yun, Marisol', 'Tidewater Medicaid', '10/09/2026', 'T4522', '', 'CO-197', '214.80', 'Get authorization', 'A. Osei'],
  ['41240', 'Pettibone, Rue', 'Tidewater Medicaid', '10/09/2026', 'B4150', 'BA', 'CO-29', '640.00', 'Write off', 'T. Neal'],
].map(([claim, patient, payer, dos, code, mods, carc, billed, next, owner]) => ({ claim, patient, payer, dos, code, mods, carc, billed, next, owner }));
const COLUMNS = [['claim', 'Claim #', 90], ['patient', 'Patient', 160], ['payer', 'Payer', 180], ['dos', 'DOS', 120], ['code', 'HCPCS', 80], ['mods', 'Modifiers', 90], ['carc', 'Denial', 80], ['billed', 'Billed', 90], ['next', 'Next step', 160], ['owner', 'Owner', 90]];
const list = (...words) => words.map((word) => ({ label: word, value: word }));

function App() {
  const [query, setQuery] = useState('');
  return (
    <div style={{ padding: 20, fontFamily: 'Inter, Arial, sans-serif' }}>
      <h3>Denials worklist</h3>
      <p>5 open denials, $1,286.40 at stake. Choose a row to work it.</p>
      <div style={{ display: 'flex', gap: 10, marginBottom: 14, alignItems: 'center' }}>
        <span>Patient or claim</span><Input style={{ width: 180 }} value={query} onChange={setQuery} />
        <span>Payer</span><SelectPicker data={list('All payers', 'Medicare DME Region A', 'Blue Heron PPO')} defaultValue="All payers" searchable={false} />
        <span>DOS from</span><DatePicker oneTap format="MM/dd/yyyy" defaultValue={new Date(2026, 9, 1)} />
        <span>DOS to</span><DatePicker oneTap format="MM/dd/yyyy" defaultValue={new Date(2026, 9, 31)} />
        <span>HCPCS</span><Input style={{ width: 90 }} placeholder="any" /><Button appearance="primary">Apply</Button>
      </div>
      <Table data={ROWS} height={320} bordered cellBordered>
        {COLUMNS.map(([key, title, width]) => <Column key={key} width={width}><HeaderCell>{title}</HeaderCell><Cell dataKey={key} /></Column>)}
      </Table>
      <div style={{ marginTop: 14 }}><b>Assign the chosen rows to</b> <SelectPicker data={list('T. Neal', 'A. Osei')} placeholder="Owner" /> <b>follow up on</b> <DatePicker oneTap format="MM/dd/yyyy" /> <Button>Save</Button></div>
    </div>
  );
}

createRoot(document.getElementById('root')).render(<App />);
