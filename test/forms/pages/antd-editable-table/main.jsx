import { Button, Card, Checkbox, Col, ConfigProvider, DatePicker, Form, Input, InputNumber, Layout, Menu, Radio, Row, Select, Space, Statistic, Switch, Table, Typography } from 'antd';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { DIAGNOSES, FREQUENCIES, HEADER, ITEMS, MODIFIERS, PLACES, RELATIONS, ROWS, SEXES } from './data.js';

const US = 'MM/DD/YYYY';
const Item = ({ span = 6, ...rest }) => <Col span={span}><Form.Item {...rest} /></Col>;

/** Cells become controls while they are edited; a row that is not edited is text. */
function useColumns(rows, setRows, editing, setEditing) {
  const change = (row, field) => (value) => setRows(rows.map((one) => (one.key === row.key ? { ...one, [field]: value?.target ? value.target.value : value } : one)));
  const cell = (field, control, text = String) => (value, row) => (editing.includes(row.key) ? control({ value, onChange: change(row, field), size: 'small' }) : (value === undefined || value === null ? '' : text(value)));
  const column = (title, field, width, control, text) => ({ title, dataIndex: field, width, render: cell(field, control, text) });
  const day = (props) => <DatePicker format={US} style={{ width: 118 }} {...props} />;
  const list = (options, extra) => (props) => <Select options={options} style={{ width: '100%' }} {...extra} {...props} />;
  return [
    column('Service From', 'from', 130, day, (value) => value.format(US)),
    column('Service To', 'to', 130, day, (value) => value.format(US)),
    column('POS', 'pos', 110, list(PLACES)),
    column('Procedure', 'code', 200, list(ITEMS, { showSearch: true, optionFilterProp: 'label', placeholder: 'Search' })),
    column('Modifiers', 'modifiers', 190, list(MODIFIERS, { mode: 'multiple', maxCount: 4 }), (value) => value.join(' ')),
    column('Diag. Ptr', 'pointers', 110, list(['A', 'B', 'C', 'D'].map((value) => ({ value, label: value })), { mode: 'multiple' }), (value) => value.join(',')),
    column('Units', 'units', 70, (props) => <InputNumber min={1} style={{ width: 60 }} {...props} />),
    column('Unit Price', 'unitPrice', 100, (props) => <InputNumber precision={2} prefix="$" style={{ width: 95 }} {...props} />, (value) => `$${value.toFixed(2)}`),
    column('Total Charge', 'charge', 105, (props) => <InputNumber precision={2} prefix="$" style={{ width: 98 }} {...props} />, (value) => `$${value.toFixed(2)}`),
    column('NDC', 'ndc', 110, (props) => <Input {...props} />),
    { title: '', width: 70, render: (_, row) => <Typography.Link onClick={() => setEditing(editing.includes(row.key) ? editing.filter((key) => key !== row.key) : [...editing, row.key])}>{editing.includes(row.key) ? 'Done' : 'Edit'}</Typography.Link> },
  ];
}

function Claim() {
  const [rows, setRows] = useState(ROWS);
  const [editing, setEditing] = useState(['r1', 'r2', 'r4']);
  const columns = useColumns(rows, setRows, editing, setEditing);
  return (
    <Form layout="vertical" initialValues={HEADER} size="middle" name="claim">
      <Card title="Member" size="small" style={{ marginBottom: 14 }}>
        <Row gutter={14}>
          <Item label="Member Identifier" name="memberId" rules={[{ required: true }]} tooltip="From the front of the card"><Input allowClear /></Item>
          <Item label="Last Name" name={['patientName', 'last']}><Input /></Item>
          <Item label="First Name" name={['patientName', 'first']}><Input /></Item>
          <Item label="Birth Date" name="birth" span={3}><DatePicker format={US} style={{ width: '100%' }} /></Item>
          <Item label="Sex" name="sex" span={3}><Select options={SEXES} /></Item>
          <Item label="Patient's Relationship" name="relation"><Select options={RELATIONS} /></Item>
          <Item label="Subscriber Name" name="insuredName"><Input /></Item>
          <Item label="Group Number" name="group" span={4}><Input /></Item>
          <Item label="Plan" name="plan" span={4}><Input /></Item>
          <Item label="Other Coverage" name="other" span={4}><Radio.Group options={[{ value: 'Y', label: 'Yes' }, { value: 'N', label: 'No' }]} optionType="button" buttonStyle="solid" /></Item>
        </Row>
      </Card>
      <Card title="Claim" size="small" style={{ marginBottom: 14 }}>
        <Row gutter={14}>
          <Item label="Account Number" name="account"><Input /></Item>
          <Item label="Claim Type" name="frequency" span={4}><Select options={FREQUENCIES} /></Item>
          <Item label="Payer Claim Number" name="originalRef" span={5} extra="Only for replacements and voids"><Input /></Item>
          <Item label="Auth No." name="auth" span={5}><Input /></Item>
          <Item label="Referral No." name="referral" span={4}><Input /></Item>
          <Item label="Ordering Provider" name="ordering"><Input /></Item>
          <Item label="Ordering NPI" name="orderingNpi" span={5}><Input.Search /></Item>
          <Item label="Diagnoses" name="diagnoses" span={8}><Select mode="tags" options={DIAGNOSES} tokenSeparators={[',', ' ']} /></Item>
          <Item label="Hospital Stay" name="stay" span={5}><DatePicker.RangePicker format={US} /></Item>
          <Item label="Accepts Assignment" name="assignment" valuePropName="checked" span={4}><Switch checkedChildren="Yes" unCheckedChildren="No" /></Item>
          <Item label=" " name="outsideLab" valuePropName="checked" span={4}><Checkbox>Outside lab</Checkbox></Item>
          <Item label="Message to Payer" name="note" span={16}><Input.TextArea rows={1} showCount maxLength={80} /></Item>
        </Row>
      </Card>
      <Card title="Service lines" size="small" extra={<Button size="small" type="dashed">Add line</Button>} style={{ marginBottom: 14 }}>
        <Table columns={columns} dataSource={rows} pagination={false} size="small" scroll={{ x: 1320 }} />
        <Statistic title="Total billed" value={361.75} precision={2} prefix="$" style={{ textAlign: 'right', marginTop: 8 }} />
      </Card>
      <Card title="Billing" size="small" style={{ marginBottom: 14 }}>
        <Row gutter={14}>
          <Item label="Pay-to / Billing Provider" name="billing"><Input /></Item>
          <Item label="Billing NPI" name="billingNpi"><Input /></Item>
          <Item label="Taxonomy Code" name="taxonomy" span={4}><Input /></Item>
          <Item label="TIN" name="tin" span={4}><Input /></Item>
          <Item label="Patient Paid" name="paid" span={4}><InputNumber prefix="$" precision={2} style={{ width: '100%' }} /></Item>
        </Row>
      </Card>
      <Space style={{ float: 'right', marginBottom: 30 }}><Button>Discard</Button><Button type="primary" htmlType="submit">Submit claim</Button></Space>
    </Form>
  );
}

createRoot(document.getElementById('app')).render(
  <ConfigProvider theme={{ token: { colorPrimary: '#7a2ea0', borderRadius: 3 } }}>
    <Layout>
      <Layout.Header style={{ display: 'flex', gap: 24, alignItems: 'center' }}>
        <Typography.Text style={{ color: '#fff' }}>HelixPay</Typography.Text>
        <Menu theme="dark" mode="horizontal" style={{ flex: 1 }} defaultSelectedKeys={['c']} items={[{ key: 'e', label: 'Eligibility' }, { key: 'c', label: 'Claims' }, { key: 'p', label: 'Payments' }]} />
        <Input.Search style={{ width: 240 }} placeholder="Claim or member" />
      </Layout.Header>
      <Layout.Content style={{ padding: 20, maxWidth: 1440, margin: '0 auto', width: '100%' }}>
        <Typography.Title level={4}>Claim entry</Typography.Title>
        <Claim />
      </Layout.Content>
    </Layout>
  </ConfigProvider>,
);
