import { Button, Card, Col, DatePicker, Form, Input, InputNumber, Layout, Menu, Row, Select, Space, Table, Tag, Typography } from 'antd';
import { createRoot } from 'react-dom/client';
import { CLAIM, LINES, list } from './data.js';

const US = 'MM/DD/YYYY';
const At = ({ span = 6, children, ...rest }) => <Col span={span}><Form.Item style={{ marginBottom: 12 }} {...rest}>{children ?? <Input />}</Form.Item></Col>;
const day = <DatePicker format={US} style={{ width: '100%' }} />;
const money = <InputNumber prefix="$" precision={2} style={{ width: '100%' }} />;
const SEX = list(['F', 'Female'], ['M', 'Male'], ['U', 'Unknown']);
const ORDER = list(['P', 'Primary'], ['S', 'Secondary'], ['T', 'Tertiary']);
const FILING = list(['CI', 'CI - Commercial'], ['MB', 'MB - Medicare Part B'], ['MC', 'MC - Medicaid'], ['16', '16 - Medicare Advantage HMO']);
const GROUPS = list(['CO', 'CO'], ['PR', 'PR'], ['OA', 'OA'], ['PI', 'PI']);
const POS = list(['11', '11 - Office'], ['12', '12 - Home'], ['13', '13 - Assisted Living'], ['32', '32 - Nursing Facility']);

const COLUMNS = [
  { title: '#', dataIndex: 'key', width: 40 },
  { title: 'From', width: 130, render: (_, row) => <DatePicker format={US} size="small" defaultValue={row.from} /> },
  { title: 'To', width: 130, render: (_, row) => <DatePicker format={US} size="small" defaultValue={row.to} /> },
  { title: 'POS', width: 140, render: (_, row) => <Select size="small" options={POS} defaultValue={row.pos} style={{ width: 125 }} /> },
  { title: 'HCPCS', width: 90, render: (_, row) => <Input size="small" defaultValue={row.code} /> },
  { title: 'Modifiers', width: 190, render: (_, row) => <Space.Compact>{[0, 1, 2, 3].map((at) => <Input key={at} size="small" maxLength={2} style={{ width: 42 }} defaultValue={row.mods.split(' ')[at] ?? ''} />)}</Space.Compact> },
  { title: 'Dx Ptr', width: 80, render: (_, row) => <Input size="small" defaultValue={row.ptr} /> },
  { title: 'Units', width: 75, render: (_, row) => <InputNumber size="small" defaultValue={row.units} style={{ width: 60 }} /> },
  { title: 'Charge', width: 110, render: (_, row) => <InputNumber size="small" prefix="$" precision={2} defaultValue={row.charge} style={{ width: 100 }} /> },
];
const Adjudication = ({ cob }) => (
  <div>
    <Typography.Text strong>Primary payer adjudication (2430)</Typography.Text>
    <Row gutter={10} style={{ marginTop: 6 }}>
      {[['Paid procedure', cob.code], ['Paid amount', cob.paid.toFixed(2)], ['Paid units', cob.units]].map(([caption, value]) => <Col span={4} key={caption}><label>{caption}<Input size="small" defaultValue={value} /></label></Col>)}
      {cob.adj.map(([group, reason, amount]) => <Col span={6} key={group}><div>Adjustment group / reason / amount</div><Space.Compact><Select size="small" options={GROUPS} defaultValue={group} style={{ width: 64 }} /><Input size="small" defaultValue={reason} style={{ width: 50 }} /><Input size="small" defaultValue={amount.toFixed(2)} style={{ width: 80 }} /></Space.Compact></Col>)}
    </Row>
  </div>
);

function Claim() {
  return (
    <Form layout="vertical" initialValues={CLAIM}>
      <Space align="center" style={{ marginBottom: 10 }}><Typography.Title level={4} style={{ margin: 0 }}>Secondary claim</Typography.Title><Tag color="gold">COB</Tag><Tag>Primary ERA posted 10/30/2026</Tag></Space>
      <Card size="small" title="Destination payer and subscriber" style={{ marginBottom: 12 }}><Row gutter={14}>
        <At name="payer" label="Payer name" span={8} /><At name="payerId" label="Payer ID" span={4} /><At name="order" label="Payer responsibility" span={5}><Select options={ORDER} /></At><At name="filing" label="Claim filing indicator" span={7}><Select options={FILING} /></At>
        <At name="member" label="Subscriber ID" span={6} /><At name="group" label="Group number" span={4} /><At name="plan" label="Plan name" span={6} /><At name="relation" label="Patient's relationship to subscriber" span={8}><Select options={list(['18', 'Self'], ['01', 'Spouse'], ['19', 'Child'])} /></At>
      </Row></Card>
      <Card size="small" title="Patient" style={{ marginBottom: 12 }}><Row gutter={14}>
        <At name="last" label="Last name" /><At name="first" label="First name" /><At name="born" label="Birth date">{day}</At><At name="sex" label="Sex"><Select options={SEX} /></At>
        <At name="street" label="Street address" span={10} /><At name="city" label="City" /><At name="state" label="State" span={3} /><At name="zip" label="ZIP code" span={5} />
      </Row></Card>
      <Card size="small" title="Claim" style={{ marginBottom: 12 }}><Row gutter={14}>
        <At name="account" label="Patient account #" span={5} /><At name="frequency" label="Claim frequency" span={5}><Select options={list(['1', '1 - Original'], ['7', '7 - Replacement'], ['8', '8 - Void'])} /></At><At name="original" label="Original reference # (secondary payer)" span={7} /><At name="auth" label="Prior authorization #" span={7} />
        <At name="onset" label="Date of current illness" span={5}>{day}</At><At name="assignment" label="Accept assignment" span={6}><Select options={list(['A', 'Yes'], ['C', 'No'])} /></At><At name="note" label="Claim note" span={13} />
        <At name="orderer" label="Ordering provider" /><At name="ordererNpi" label="Ordering provider NPI" /><At name="billing" label="Billing provider" span={5} /><At name="billingNpi" label="Billing NPI" span={4} /><At name="taxId" label="Tax ID" span={3} />
        {[0, 1, 2, 3].map((at) => <At key={at} name={['dx', at]} label={`Diagnosis ${at + 1}`} />)}
      </Row></Card>
      <Card size="small" title="Other payer (paid before this claim)" style={{ marginBottom: 12 }}><Row gutter={14}>
        <At name="otherPayer" label="Other payer name" span={7} /><At name="otherId" label="Other payer ID" span={4} /><At name="otherOrder" label="Other payer responsibility" span={6}><Select options={ORDER} /></At><At name="otherFiling" label="Other payer filing indicator" span={7}><Select options={FILING} /></At>
        <At name="otherLast" label="Other subscriber last name" /><At name="otherFirst" label="Other subscriber first name" /><At name="otherMember" label="Other subscriber ID" /><At name="otherGroup" label="Other subscriber group #" />
        <At name="otherPlan" label="Other plan name" /><At name="otherPaid" label="Primary payer paid amount" span={5}>{money}</At><At name="otherDate" label="Adjudication date" span={4}>{day}</At><At name="otherIcn" label="Other payer claim control #" span={5} /><At name="liability" label="Remaining patient liability" span={4}>{money}</At>
      </Row>
        <Typography.Text strong>Claim level adjustments (CAS)</Typography.Text>
        <Form.List name="adjustments">{(all) => all.map(({ key, name }) => <Row key={key} gutter={10} style={{ marginTop: 6 }}><Col span={4}><Form.Item noStyle name={[name, 'group']}><Select options={GROUPS} aria-label="Group code" style={{ width: '100%' }} /></Form.Item></Col><Col span={4}><Form.Item noStyle name={[name, 'reason']}><Input aria-label="Reason code" /></Form.Item></Col><Col span={4}><Form.Item noStyle name={[name, 'amount']}><InputNumber aria-label="Adjustment amount" prefix="$" precision={2} style={{ width: '100%' }} /></Form.Item></Col></Row>)}</Form.List>
      </Card>
      <Card size="small" title="Service lines" style={{ marginBottom: 12 }}>
        <Table size="small" pagination={false} columns={COLUMNS} dataSource={LINES} expandable={{ defaultExpandAllRows: true, expandedRowRender: (row) => <Adjudication cob={row.cob} /> }} footer={() => <div style={{ textAlign: 'right' }}><Button size="small" style={{ float: 'left' }}>Add line</Button>Total charge: <b>$401.00</b> &nbsp; Primary paid: $246.30</div>} />
      </Card>
      <Space style={{ float: 'right', paddingBottom: 24 }}><Button>View primary EOB</Button><Button>Save</Button><Button type="primary">Send to secondary</Button></Space>
    </Form>
  );
}

createRoot(document.querySelector('#casco')).render(
  <Layout style={{ minHeight: '100vh' }}>
    <Layout.Sider width={170} theme="light"><div style={{ padding: 16, fontWeight: 700 }}>Casco RCM</div><Menu defaultSelectedKeys={['s']} items={[['q', 'Queue'], ['c', 'Claims'], ['s', 'Secondaries'], ['e', 'ERAs'], ['p', 'Patients']].map(([key, label]) => ({ key, label }))} /></Layout.Sider>
    <Layout.Content style={{ padding: '16px 24px', maxWidth: 1180 }}><Claim /></Layout.Content>
  </Layout>,
);
