import { Alert, Button, Card, Checkbox, Col, ConfigProvider, DatePicker, Descriptions, Form, Input, InputNumber, Layout, Menu, Modal, Row, Select, Space, Statistic } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

const day = (text) => dayjs(text);
const options = (...all) => all.map((one) => ({ value: one, label: one }));
const DX = options('N31.9 - Neuromuscular dysfunction of bladder, unspecified', 'R33.9 - Retention of urine, unspecified', 'G82.20 - Paraplegia, unspecified', 'N39.41 - Urge incontinence');
const CODES = options('A4353 - Intermittent urinary cath', 'A4357 - Bedside drainage bag', 'A5112 - Urinary leg bag', 'A4351 - Straight tip urine catheter');
const START = {
  insurance: 'Keystone Valley Medicaid', patient: 'Ostrowski, Benedykt', provider: 'Allegheny Continence Supply', orderingName: 'Reinholt, Margit', orderingNpi: '2999976246',
  account: 'ACS-118-2207', frequency: 'Original (1)', auth: 'KVM9920417', authKind: 'Approved 09/01/2026', assignment: true,
  dx: [{ code: DX[0].value }, { code: DX[1].value }, { code: DX[2].value }],
  lines: [
    { dates: [day('2026-11-01'), day('2026-11-30')], pos: '12 - Home', code: CODES[0].value, mods: ['NU', 'KX', 'GY'], ptr: ['1', '2'], charge: 1480, units: 180 },
    { dates: [day('2026-11-01'), day('2026-11-30')], pos: '12 - Home', code: CODES[1].value, mods: ['NU'], ptr: ['2'], charge: 21.4, units: 2 },
    { dates: [day('2026-11-04'), day('2026-11-04')], pos: '13 - Assisted Living', code: CODES[2].value, mods: ['NU', 'KX'], ptr: ['1', '3'], charge: 69.96, units: 2 },
  ],
  extra: { note: 'Sterile kits ordered after two documented UTIs', admit: null, discharge: null },
};

function Line({ at, remove }) {
  return (
    <Card type="inner" size="small" title={`#${at + 1}`} extra={<Button type="link" danger size="small" onClick={remove}>Delete line</Button>} style={{ marginBottom: 12 }}>
      <Row gutter={12}>
        <Col span={7}><Form.Item name={[at, 'dates']} label="Service dates" rules={[{ required: true }]}><DatePicker.RangePicker format="MM/DD/YYYY" style={{ width: '100%' }} /></Form.Item></Col>
        <Col span={5}><Form.Item name={[at, 'pos']} label="Place of service"><Select options={options('11 - Office', '12 - Home', '13 - Assisted Living', '32 - Nursing Facility')} /></Form.Item></Col>
        <Col span={12}><Form.Item name={[at, 'code']} label="HCPCS" rules={[{ required: true }]}><Select showSearch options={CODES} /></Form.Item></Col>
        <Col span={9}>
          <Form.Item label="Modifiers">
            <Form.List name={[at, 'mods']}>{(mods, { add, remove: drop }) => <Space wrap>{mods.map((mod) => <Space.Compact key={mod.key}><Form.Item noStyle name={mod.name}><Input maxLength={2} style={{ width: 48 }} /></Form.Item><Button onClick={() => drop(mod.name)}>−</Button></Space.Compact>)}{mods.length < 4 && <Button type="dashed" onClick={() => add('')}>+</Button>}</Space>}</Form.List>
          </Form.Item>
        </Col>
        <Col span={6}><Form.Item name={[at, 'ptr']} label="Diagnosis pointer" tooltip="Row numbers of the diagnoses above, most important first"><Select mode="multiple" options={options('1', '2', '3')} /></Form.Item></Col>
        <Col span={4}><Form.Item name={[at, 'units']} label="Units"><InputNumber min={1} style={{ width: '100%' }} /></Form.Item></Col>
        <Col span={5}><Form.Item name={[at, 'charge']} label="Billed amount"><InputNumber prefix="$" precision={2} style={{ width: '100%' }} formatter={(value) => (value ? Number(value).toFixed(2) : '').replace(/\B(?=(\d{3})+(?!\d))/g, ',')} parser={(text) => text.replaceAll(',', '')} /></Form.Item></Col>
      </Row>
    </Card>
  );
}

function Claim() {
  const [form] = Form.useForm();
  const [more, setMore] = useState(false);
  const lines = Form.useWatch('lines', form) ?? START.lines;
  return (
    <Form form={form} layout="vertical" initialValues={START} size="middle">
      <Alert type="info" showIcon title="Eligibility checked 11/24/2026 09:12: active" style={{ marginBottom: 12 }} />
      <Card title="Who" size="small" style={{ marginBottom: 12 }}>
        <Row gutter={16}>
          <Col span={8}><Form.Item name="patient" label="Patient"><Select showSearch options={options('Ostrowski, Benedykt', 'Ostrowski, Irena')} /></Form.Item></Col>
          <Col span={8}><Form.Item name="insurance" label="Insurance"><Select options={options('Keystone Valley Medicaid', 'Self pay')} /></Form.Item></Col>
          <Col span={8}><Form.Item name="provider" label="Billing provider"><Select showSearch options={options('Allegheny Continence Supply')} /></Form.Item></Col>
        </Row>
        <Descriptions size="small" bordered column={4} items={[['DOB', '03/17/1984'], ['Sex', 'M'], ['Member ID', '4400981735'], ['Relationship', 'Self'], ['Phone', '(724) 555-0188'], ['Billing NPI', '2999976220'], ['Tax ID', '25-1883046'], ['Last claim', '10/03/2026']].map(([label, children]) => ({ key: label, label, children }))} />
      </Card>
      <Card title="Claim" size="small" style={{ marginBottom: 12 }} extra={<Button size="small" onClick={() => setMore(true)}>Additional claim data…</Button>}>
        <Row gutter={16}>
          <Col span={6}><Form.Item name="account" label="Patient account no."><Input /></Form.Item></Col>
          <Col span={6}><Form.Item name="frequency" label="Submission type"><Select options={options('Original (1)', 'Corrected / replacement (7)', 'Void (8)')} /></Form.Item></Col>
          <Col span={6}><Form.Item name="auth" label="Prior auth number"><Input /></Form.Item></Col>
          <Col span={6}><Form.Item name="authKind" label="Auth status"><Input disabled /></Form.Item></Col>
          <Col span={6}><Form.Item name="orderingName" label="Ordering physician"><Input /></Form.Item></Col>
          <Col span={6}><Form.Item name="orderingNpi" label="Ordering physician NPI"><Input /></Form.Item></Col>
          <Col span={6}><Form.Item name="assignment" valuePropName="checked" label=" "><Checkbox>Accept assignment</Checkbox></Form.Item></Col>
        </Row>
      </Card>
      <Card title="Diagnoses" size="small" style={{ marginBottom: 12 }}>
        <Form.List name="dx">{(rows, { add, remove }) => <>{rows.map((row) => <Row key={row.key} gutter={8} align="middle"><Col flex="28px">{row.name + 1}</Col><Col span={14}><Form.Item name={[row.name, 'code']} style={{ marginBottom: 6 }}><Select showSearch options={DX} placeholder="ICD-10 code or words" /></Form.Item></Col><Col><Button type="text" onClick={() => remove(row.name)}>✕</Button></Col></Row>)}<Button type="dashed" onClick={() => add()}>Add diagnosis</Button></>}</Form.List>
      </Card>
      <Card title="Service lines" size="small">
        <Form.List name="lines">{(rows, { add, remove }) => <>{rows.map((row) => <Line key={row.key} at={row.name} remove={() => remove(row.name)} />)}<Button type="dashed" block onClick={() => add()}>Add service line</Button></>}</Form.List>
      </Card>
      <Modal title="Additional claim data" open={more} forceRender onOk={() => setMore(false)} onCancel={() => setMore(false)} getContainer={false}>
        <Form.Item name={['extra', 'note']} label="Claim note (box 19)"><Input.TextArea /></Form.Item>
        <Form.Item name={['extra', 'admit']} label="Hospitalized from"><DatePicker format="MM/DD/YYYY" /></Form.Item>
        <Form.Item name={['extra', 'discharge']} label="Hospitalized to"><DatePicker format="MM/DD/YYYY" /></Form.Item>
      </Modal>
      <Row justify="end" align="bottom" style={{ marginTop: 12, gap: 24 }}><Statistic title="Total billed" prefix="$" precision={2} value={lines.reduce((sum, line) => sum + (line?.charge || 0), 0)} /><Statistic title="Lines" value={lines.length} /><Button>Save draft</Button><Button type="primary">Scrub and submit</Button></Row>
    </Form>
  );
}

createRoot(document.getElementById('root')).render(
  <ConfigProvider theme={{ token: { colorPrimary: '#0b7285' } }}>
    <Layout>
      <Layout.Header style={{ display: 'flex', gap: 24, color: '#fff', alignItems: 'center' }}><b>Brightwater RCM</b><Menu theme="dark" mode="horizontal" selectedKeys={['c']} style={{ flex: 1 }} items={[['h', 'Home'], ['p', 'Patients'], ['c', 'Claims'], ['d', 'Denials'], ['r', 'Reports']].map(([key, label]) => ({ key, label }))} /><Input.Search placeholder="Claim #, patient, DOS" style={{ width: 220 }} /></Layout.Header>
      <Layout.Content style={{ padding: 20, maxWidth: 1280, margin: '0 auto', width: '100%' }}><h2>New claim</h2><Claim /></Layout.Content>
    </Layout>
  </ConfigProvider>,
);
