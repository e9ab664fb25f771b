import { Button, Checkbox, Col, Collapse, ConfigProvider, DatePicker, Form, Input, InputNumber, Layout, Menu, Radio, Row, Select, Space, Table, Tag, Typography } from 'antd';
import dayjs from 'dayjs';
import { createRoot } from 'react-dom/client';
import { CLAIM, CODES, DX, PLACES } from './data.js';

const pick = (list) => list.map(([value, words]) => ({ value, label: words ? `${value} - ${words}` : value }));
const words = (...list) => list.map((value) => ({ value, label: value }));
const date = (text) => dayjs(text, 'YYYY-MM-DD');
const START = { ...CLAIM, birth: date(CLAIM.birth), onset: null, lines: CLAIM.lines.map((line) => ({ ...line, from: date(line.from), to: date(line.to) })) };

const Item = ({ span = 8, ...rest }) => <Col span={span}><Form.Item {...rest} /></Col>;
const Cell = (props) => <Form.Item noStyle {...props} />;
const Part = ({ title, children }) => <section style={{ background: '#fff', padding: '12px 20px 0', marginBottom: 12 }}><Typography.Title level={5} style={{ marginTop: 0 }}>{title}</Typography.Title><Row gutter={20}>{children}</Row></section>;

/** The service lines: an antd table whose cells are controls of the form. */
function Lines() {
  return (
    <Form.List name="lines">
      {(rows, { add, remove }) => {
        const columns = [
          { title: '#', width: 36, render: (_, __, at) => at + 1 },
          { title: 'From', width: 132, render: (_, row) => <Cell name={[row.name, 'from']}><DatePicker format="MM/DD/YYYY" allowClear={false} /></Cell> },
          { title: 'Thru', width: 132, render: (_, row) => <Cell name={[row.name, 'to']}><DatePicker format="MM/DD/YYYY" allowClear={false} /></Cell> },
          { title: 'Place of Svc', width: 120, render: (_, row) => <Cell name={[row.name, 'pos']}><Select style={{ width: '100%' }} options={pick(PLACES)} /></Cell> },
          { title: 'HCPCS', width: 100, render: (_, row) => <Cell name={[row.name, 'code']}><Select showSearch style={{ width: '100%' }} options={pick(CODES)} optionLabelProp="value" /></Cell> },
          { title: 'Modifiers', width: 190, render: (_, row) => <Cell name={[row.name, 'mods']}><Select mode="tags" maxCount={4} style={{ width: '100%' }} options={words('NU', 'RR', 'KX', 'KS', 'RA', 'GA')} /></Cell> },
          { title: 'Dx Ptr', width: 120, render: (_, row) => <Cell name={[row.name, 'ptr']}><Select mode="multiple" maxCount={4} style={{ width: '100%' }} options={words('A', 'B', 'C', 'D')} /></Cell> },
          { title: 'Qty', width: 76, render: (_, row) => <Cell name={[row.name, 'units']}><InputNumber min={1} style={{ width: '100%' }} /></Cell> },
          { title: 'Unit price', width: 90, align: 'right', render: (_, row) => (CLAIM.lines[row.name]?.price ?? 0).toFixed(2) },
          { title: 'Billed', width: 104, render: (_, row) => <Cell name={[row.name, 'charge']}><InputNumber prefix="$" precision={2} controls={false} style={{ width: '100%' }} /></Cell> },
          { title: '', width: 40, render: (_, row) => <Button type="text" size="small" aria-label="Delete" onClick={() => remove(row.name)}>✕</Button> },
        ];
        const total = CLAIM.lines.reduce((sum, line) => sum + line.charge, 0);
        return (
          <Table
            size="small" pagination={false} rowKey="key" dataSource={rows} columns={columns} scroll={{ x: 1140 }}
            title={() => <Space><b>Service lines</b><Button size="small" onClick={() => add()}>Add line</Button><Button size="small" disabled>Copy last</Button></Space>}
            summary={() => <Table.Summary.Row><Table.Summary.Cell index={0} colSpan={9} align="right">Total billed</Table.Summary.Cell><Table.Summary.Cell index={9}><b>${total.toFixed(2)}</b></Table.Summary.Cell><Table.Summary.Cell index={10} /></Table.Summary.Row>}
          />
        );
      }}
    </Form.List>
  );
}

function Claim() {
  return (
    <Form initialValues={START} labelCol={{ span: 10 }} labelAlign="left" size="small" colon={false}>
      <Part title="Coverage">
        <Item name="payer" label="Payer" rules={[{ required: true }]}><Select showSearch options={words('Prairie Star Health Plan', 'Prairie Star Medicaid MCO', 'Lone Elm Mutual')} /></Item>
        <Item name="payerId" label="Payer ID"><Input /></Item>
        <Item name="member" label="Member ID" rules={[{ required: true }]}><Input /></Item>
        <Item name="group" label="Group no."><Input /></Item>
        <Item name="relation" label="Relationship to insured"><Select options={words('Self', 'Spouse', 'Child', 'Other')} /></Item>
        <Item name="insured" label="Insured name"><Input placeholder="Last, First" /></Item>
      </Part>
      <Part title="Patient">
        <Item name="last" label="Last name" rules={[{ required: true }]}><Input /></Item>
        <Item name="first" label="First name" rules={[{ required: true }]}><Input /></Item>
        <Item name="birth" label="Date of birth"><DatePicker format="MM/DD/YYYY" style={{ width: '100%' }} /></Item>
        <Item name="sex" label="Gender"><Radio.Group options={words('Female', 'Male')} /></Item>
        <Item name="street" label="Address"><Input /></Item>
        <Item name="city" label="City"><Input /></Item>
        <Item name="state" label="State"><Select showSearch options={words('KS', 'MO', 'NE', 'OK')} /></Item>
        <Item name="zip" label="ZIP"><Input /></Item>
        <Item name="related" label="Condition related to"><Checkbox.Group options={[['emp', 'Employment'], ['auto', 'Auto'], ['other', 'Other accident']].map(([value, label]) => ({ value, label }))} /></Item>
      </Part>
      <Part title="Claim">
        <Item name="account" label="Patient control no."><Input /></Item>
        <Item name="frequency" label="Claim frequency"><Select options={pick([['1', 'Original'], ['7', 'Replacement of prior claim'], ['8', 'Void of prior claim']])} /></Item>
        <Item name="icn" label="Payer claim control no."><Input /></Item>
        <Item name="auth" label="Prior auth no."><Input /></Item>
        <Item name="referral" label="Referral no."><Input /></Item>
        <Item name="onset" label="Onset date"><DatePicker format="MM/DD/YYYY" style={{ width: '100%' }} /></Item>
        <Item name="ordering" label="Ordering provider"><Select showSearch options={words('Ashgrove, Lenore MD', 'Pettibone, Osric DO')} /></Item>
        <Item name="orderingNpi" label="Ordering NPI"><Input /></Item>
        <Item name="assign" label="Accept assignment"><Radio.Group options={words('Yes', 'No')} /></Item>
        {DX.map(([letter], at) => <Item key={letter} name={['dx', at]} label={`Diagnosis ${letter}`}><Select showSearch allowClear placeholder="Search ICD-10" options={pick(DX.filter((one) => one[1]).map((one) => one.slice(1)))} /></Item>)}
      </Part>
      <Lines />
      <Collapse size="small" style={{ margin: '12px 0' }} items={[{ key: 'x', label: 'Attachments (0)', children: 'No files.' }]} />
      <Space style={{ float: 'right' }}><Button>Save draft</Button><Button>Validate</Button><Button type="primary">Submit claim</Button></Space>
    </Form>
  );
}

createRoot(document.getElementById('app')).render(
  <ConfigProvider theme={{ token: { colorPrimary: '#7a3e9d', borderRadius: 3 } }}>
    <Layout style={{ minHeight: '100vh' }}>
      <Layout.Sider width={170} theme="light"><div style={{ padding: 16, fontWeight: 700 }}>Kestrel Revenue Desk</div><Menu selectedKeys={['n']} items={[['d', 'Dashboard'], ['n', 'New claim'], ['q', 'Claim queue'], ['e', 'Eligibility'], ['r', 'Remittances'], ['s', 'Setup']].map(([key, label]) => ({ key, label }))} /></Layout.Sider>
      <Layout.Content style={{ padding: 16 }}>
        <Space style={{ marginBottom: 8 }}><Typography.Title level={4} style={{ margin: 0 }}>Professional claim</Typography.Title><Tag color="gold">Draft</Tag><Typography.Text type="secondary">Billing as Flint Hills Home Medical · NPI 2999731070 · TIN 48-1190263</Typography.Text></Space>
        <Claim />
      </Layout.Content>
    </Layout>
  </ConfigProvider>,
);
