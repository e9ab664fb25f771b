import { Button, ConfigProvider, DatePicker, Drawer, Form, Input, Layout, Menu, Select, Space, Table, Tag } from 'antd';
import dayjs from 'dayjs';
import { createRoot } from 'react-dom/client';

const options = (...all) => all.map((one) => ({ value: one, label: one }));
const ROWS = [
  ['26-30118', 'Vandenberg, Elspeth', 'Great Lakes Choice', '09/14/2026', 'E0601', 'RR KX', '96.15', 'CO-197', '11/12/2026', 'Unassigned'],
  ['26-30122', 'Oyelaran, Tobi', 'Medicare DME', '08/30/2026', 'E1390', 'RR', '214.60', 'CO-4', '11/12/2026', 'Renee'],
  ['26-30160', 'Fontenot, Amos', 'Great Lakes Choice', '09/02/2026', 'K0823', 'NU KX', '4,872.00', 'CO-50', '11/13/2026', 'Renee'],
  ['26-30177', 'Sandoval, Pilar', 'State Medicaid', '10/01/2026', 'A4353', 'NU GY', '1,480.00', 'CO-151', '11/16/2026', 'Unassigned'],
  ['26-30181', 'Brisbois, Odette', 'Medicare DME', '09/21/2026', 'E0260', 'RR KH', '146.75', 'CO-176', '11/17/2026', 'Dwight'],
].map(([claim, patient, payer, dos, code, mods, billed, carc, denied, owner]) => ({ key: claim, claim, patient, payer, dos, code, mods, billed, carc, denied, owner }));
const COLUMNS = [['Claim #', 'claim'], ['Patient', 'patient'], ['Payer', 'payer'], ['Date of service', 'dos'], ['HCPCS', 'code'], ['Mod', 'mods'], ['Charge', 'billed'], ['Reason', 'carc'], ['Denied', 'denied'], ['Owner', 'owner']].map(([title, dataIndex]) => ({ title, dataIndex, sorter: true, ...(dataIndex === 'carc' && { render: (code) => <Tag color="volcano">{code}</Tag> }) }));

createRoot(document.getElementById('root')).render(
  <ConfigProvider theme={{ token: { colorPrimary: '#0b7285' } }}>
    <Layout style={{ minHeight: '100vh' }}>
      <Layout.Header style={{ display: 'flex', gap: 24, color: '#fff' }}><b>Brightwater RCM</b><Menu theme="dark" mode="horizontal" selectedKeys={['d']} style={{ flex: 1 }} items={[['h', 'Home'], ['p', 'Patients'], ['c', 'Claims'], ['d', 'Denials'], ['r', 'Reports']].map(([key, label]) => ({ key, label }))} /></Layout.Header>
      <Layout.Content style={{ padding: 20 }}>
        <h2>Denial work list</h2>
        <Space wrap style={{ marginBottom: 12 }}><Select placeholder="Payer" style={{ width: 180 }} options={options('Great Lakes Choice', 'Medicare DME')} /><Select defaultValue="Open" style={{ width: 120 }} options={options('Open', 'Appealed', 'Closed')} /><DatePicker.RangePicker format="MM/DD/YYYY" defaultValue={[dayjs('2026-11-10'), dayjs('2026-11-25')]} /><Input placeholder="HCPCS" style={{ width: 100 }} /><Input.Search placeholder="Patient or claim #" style={{ width: 220 }} /><Button>Export</Button></Space>
        <Table size="small" rowSelection={{ selectedRowKeys: ['26-30160'] }} columns={COLUMNS} dataSource={ROWS} pagination={{ total: 41, pageSize: 5 }} />
      </Layout.Content>
    </Layout>
    <Drawer open placement="bottom" mask={false} size={380} autoFocus={false} styles={{ wrapper: { width: '100%' } }} title="Work denial 26-30160 · Fontenot, Amos">
      <Form layout="vertical" initialValues={{ action: 'Appeal, level 1', reason: 'CO-50 Not medically necessary', due: dayjs('2027-03-13'), assigned: 'Renee', ref: 'GLC26317004421', amount: '4872.00', note: 'Need seating evaluation and 7-element order' }}>
        <Space wrap size="large" align="start">
          <Form.Item name="action" label="Next action"><Select style={{ width: 200 }} options={options('Appeal, level 1', 'Corrected claim', 'Write off', 'Bill patient')} /></Form.Item>
          <Form.Item name="reason" label="Denial reason"><Select style={{ width: 260 }} options={options('CO-50 Not medically necessary')} /></Form.Item>
          <Form.Item name="ref" label="Payer claim number"><Input /></Form.Item>
          <Form.Item name="amount" label="Amount in dispute"><Input prefix="$" style={{ width: 130 }} /></Form.Item>
          <Form.Item name="due" label="Appeal due"><DatePicker format="MM/DD/YYYY" /></Form.Item>
          <Form.Item name="assigned" label="Assigned to"><Select style={{ width: 140 }} options={options('Renee', 'Dwight')} /></Form.Item>
          <Form.Item name="note" label="Work note"><Input.TextArea rows={2} style={{ width: 420 }} /></Form.Item>
        </Space>
        <div><Space><Button type="primary">Save and next</Button><Button>Open claim</Button><Button>Print appeal letter</Button></Space></div>
      </Form>
    </Drawer>
  </ConfigProvider>,
);
