import { Alert, Button, Card, Col, DatePicker, Form, Input, InputNumber, Layout, Menu, Row, Select, Space, Steps, Typography } from 'antd';
import dayjs from 'dayjs';
import { createRoot } from 'react-dom/client';

const US = 'MM/DD/YYYY';
const day = (text) => dayjs(text);
const PLACES = ['04 - Homeless shelter', '11 - Office', '12 - Home', '13 - Assisted living facility', '31 - Skilled nursing facility', '32 - Nursing facility'].map((label) => ({ label, value: label.slice(0, 2) }));
const MODIFIERS = ['KX', 'KH', 'KI', 'KJ', 'NU', 'RR', 'UE', 'QE', 'QF', 'LT', 'RT', 'GA', 'MS'].map((value) => ({ label: value, value }));
const DIAGNOSES = ['A: J44.9', 'B: J96.11', 'C: I50.22'].map((label) => ({ label, value: label[0] }));
const UNITS = [{ label: 'Units (UN)', value: 'UN' }, { label: 'Minutes (MJ)', value: 'MJ' }];

const LINES = [
  { dates: [day('2026-11-03'), day('2026-11-03')], place: '12', code: 'E1390', modifiers: ['RR', 'KJ'], pointers: ['B', 'A'], charge: 186.4, quantity: 1, measure: 'UN' },
  { dates: [day('2026-11-03'), day('2026-11-03')], place: '12', code: 'E0431', modifiers: ['RR', 'KJ'], pointers: ['B'], charge: 34.15, quantity: 1, measure: 'UN', note: '' },
  { dates: [day('2026-11-10'), day('2026-11-10')], place: '12', code: 'E0570', modifiers: ['NU'], pointers: ['A'], charge: 112, quantity: 1, measure: 'UN', note: 'Replaces unit damaged in house fire', auth: 'KHP-7719-R' },
];

function Line({ field, remove }) {
  const at = (key) => [field.name, key];
  return (
    <Card type="inner" size="small" style={{ marginBottom: 16 }} title={`Service line ${field.name + 1}`} extra={<Button type="link" danger size="small" onClick={() => remove(field.name)}>Remove</Button>}>
      <Row gutter={16}>
        <Col span={8}><Form.Item label="Service dates" name={at('dates')} required><DatePicker.RangePicker format={US} style={{ width: '100%' }} /></Form.Item></Col>
        <Col span={6}><Form.Item label="Place of service" name={at('place')} required><Select options={PLACES} showSearch /></Form.Item></Col>
        <Col span={4}><Form.Item label="Procedure code" name={at('code')} required tooltip="HCPCS Level II or CPT. Start typing to search, for example K0005."><Input placeholder="e.g. K0005" /></Form.Item></Col>
        <Col span={6}><Form.Item label="Modifiers" name={at('modifiers')}><Select mode="multiple" options={MODIFIERS} maxCount={4} placeholder="Up to 4" /></Form.Item></Col>
      </Row>
      <Row gutter={16}>
        <Col span={6}><Form.Item label="Diagnosis pointer" name={at('pointers')} required><Select mode="multiple" options={DIAGNOSES} maxCount={4} /></Form.Item></Col>
        <Col span={4}><Form.Item label="Charge amount" name={at('charge')} required><InputNumber prefix="$" precision={2} min={0} style={{ width: '100%' }} /></Form.Item></Col>
        <Col span={3}><Form.Item label="Quantity" name={at('quantity')} required><InputNumber min={0} style={{ width: '100%' }} /></Form.Item></Col>
        <Col span={4}><Form.Item label="Unit of measure" name={at('measure')}><Select options={UNITS} /></Form.Item></Col>
        <Col span={7}><Form.Item label="Line authorization number" name={at('auth')}><Input placeholder="Only if different from the claim" /></Form.Item></Col>
        <Col span={24}><Form.Item label="Line note" name={at('note')}><Input.TextArea rows={1} maxLength={80} showCount /></Form.Item></Col>
      </Row>
    </Card>
  );
}

function Summary() {
  const lines = Form.useWatch('lines') ?? [];
  const total = lines.reduce((sum, line) => sum + (line?.charge ?? 0), 0);
  return <Row justify="end"><Space size={24}><Typography.Text type="secondary">{lines.length} of 50 lines</Typography.Text><Typography.Text strong>Total charges: ${total.toFixed(2)}</Typography.Text></Space></Row>;
}

const Fact = ({ name, children }) => <div><small>{name}</small>{children}</div>;

createRoot(document.getElementById('root')).render(
  <Layout>
    <Menu mode="horizontal" selectedKeys={['claims']} items={[{ key: 'home', label: 'Kestrel Health Plans' }, { key: 'elig', label: 'Eligibility' }, { key: 'auth', label: 'Authorizations' }, { key: 'claims', label: 'Claims' }, { key: 'pay', label: 'Payments' }]} />
    <Layout.Content style={{ maxWidth: 1180, margin: '20px auto', width: '100%' }}>
      <Typography.Title level={3}>New professional claim</Typography.Title>
      <Steps size="small" current={3} items={['Member', 'Providers', 'Claim details', 'Service lines', 'Attachments', 'Review'].map((title) => ({ title }))} style={{ marginBottom: 20 }} />
      <Card size="small" style={{ marginBottom: 16 }}>
        <div className="facts"><Fact name="Member">Delacroix, Anton</Fact><Fact name="Member ID">KHP 330 918 472</Fact><Fact name="Date of birth">02/14/1948</Fact><Fact name="Billing NPI">2999342480</Fact><Fact name="Plan">Kestrel Advantage HMO</Fact></div>
      </Card>
      <Alert type="info" showIcon title="Bill each month of a rental on its own line. Lines over $500.00 may need an authorization." style={{ marginBottom: 16 }} />
      <Form layout="vertical" name="serviceLines" initialValues={{ lines: LINES }}>
        <Form.List name="lines">{(fields, { add, remove }) => (<>{fields.map((field) => <Line key={field.key} field={field} remove={remove} />)}<Button type="dashed" block onClick={() => add()}>Add a service line</Button></>)}</Form.List>
        <div style={{ height: 16 }} />
        <Summary />
        <Row justify="space-between" style={{ margin: '20px 0 40px' }}><Button>Back</Button><Space><Button>Save draft</Button><Button type="primary">Continue to attachments</Button></Space></Row>
      </Form>
    </Layout.Content>
  </Layout>,
);
