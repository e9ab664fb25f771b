import { Button, Card, Checkbox, Col, DatePicker, Descriptions, Form, Input, Layout, Menu, Row, Select, Space, Table, Tag, Typography } from 'antd';
import dayjs from 'dayjs';
import { createRoot } from 'react-dom/client';

const ITEMS = [
  { item: 'RES-CPAP-A11', name: 'Auto CPAP with humidifier', type: 'Rental', from: '2026-11-05', to: '2026-12-04', pos: '12', code: 'E0601', mods: ['RR', 'KH', 'KX', ''], ptr: 'A', qty: '1', bill: '115.00', allow: '84.16' },
  { item: 'RES-HUM-H5', name: 'Heated humidifier', type: 'Sale', from: '2026-11-05', to: '2026-11-05', pos: '12', code: 'E0562', mods: ['NU', 'KX', '', ''], ptr: 'A', qty: '1', bill: '285.00', allow: '212.40' },
  { item: 'MSK-FF-M', name: 'Full face mask, medium', type: 'Sale', from: '2026-11-05', to: '2026-11-05', pos: '12', code: 'A7030', mods: ['NU', 'KX', '', ''], ptr: 'AB', qty: '1', bill: '189.50', allow: '131.77' },
  { item: 'HDG-UNV', name: 'Headgear', type: 'Sale', from: '2026-11-05', to: '2026-11-05', pos: '12', code: 'A7035', mods: ['NU', 'KX', '', ''], ptr: 'A', qty: '1', bill: '42.25', allow: '26.03' },
  { item: 'FLT-DSP-6', name: 'Disposable filters', type: 'Sale', from: '2026-11-05', to: '2026-11-05', pos: '12', code: 'A7038', mods: ['', '', '', ''], ptr: 'A', qty: '6', bill: '31.50', allow: '22.08' },
];
const PLACES = [{ value: '11', label: '11 Office' }, { value: '12', label: '12 Home' }, { value: '13', label: '13 Assisted' }, { value: '32', label: '32 Nursing' }];
const DX = [{ value: 'G47.33', label: 'G47.33 Obstructive sleep apnea (adult)' }, { value: 'I10', label: 'I10 Essential hypertension' }];

const columns = [
  { title: 'Item', dataIndex: 'item', width: 150, render: (_, row) => <><b>{row.item}</b><br /><Typography.Text type="secondary">{row.name}</Typography.Text></> },
  { title: 'Type', dataIndex: 'type', width: 75, render: (type) => <Tag color={type === 'Rental' ? 'blue' : 'green'}>{type}</Tag> },
  { title: 'DOS From', dataIndex: 'from', width: 130, render: (at) => <DatePicker size="small" format="MM/DD/YYYY" defaultValue={dayjs(at)} /> },
  { title: 'DOS To', dataIndex: 'to', width: 130, render: (at) => <DatePicker size="small" format="MM/DD/YYYY" defaultValue={dayjs(at)} /> },
  { title: 'POS', dataIndex: 'pos', width: 115, render: (pos) => <Select size="small" style={{ width: 105 }} defaultValue={pos} options={PLACES} /> },
  { title: 'Bill Code', dataIndex: 'code', width: 85, render: (code) => <Input size="small" defaultValue={code} /> },
  { title: 'Modifiers', dataIndex: 'mods', width: 190, render: (mods) => <Space size={2}>{mods.map((mod, at) => <Input key={at} size="small" maxLength={2} style={{ width: 40 }} defaultValue={mod} />)}</Space> },
  { title: 'DX Ptr', dataIndex: 'ptr', width: 66, render: (ptr) => <Input size="small" defaultValue={ptr} /> },
  { title: 'Qty', dataIndex: 'qty', width: 58, render: (qty) => <Input size="small" defaultValue={qty} /> },
  { title: 'Charge', dataIndex: 'bill', width: 95, render: (bill) => <Input size="small" prefix="$" defaultValue={bill} /> },
  { title: 'Expected', dataIndex: 'allow', align: 'right', width: 80, render: (allow) => `$${allow}` },
];

function Editor() {
  return (
    <Layout>
      <Layout.Header style={{ display: 'flex', color: '#fff', gap: 24 }}><b>Brenner Pass HME</b><Menu theme="dark" mode="horizontal" style={{ flex: 1 }} defaultSelectedKeys={['Billing']} items={['Intake', 'Orders', 'Inventory', 'Billing', 'Payments', 'Reports'].map((label) => ({ key: label, label }))} /></Layout.Header>
      <Layout.Content style={{ padding: 16 }}>
        <Typography.Title level={4}>Edit claim 40118-2 <Tag color="gold">Ready</Tag></Typography.Title>
        <Form layout="vertical" size="small">
          <Row gutter={12}>
            <Col span={14}><Card size="small" title="Order facts" extra={<a href="#order">Open order 40118</a>}>
              <Descriptions size="small" column={3} items={[['Patient', 'Wexelblatt, Corinne A'], ['DOB', '06/19/1963'], ['Gender', 'Female'], ['Patient account #', 'BP-77204'], ['Home phone', '(719) 555-0162'], ['Delivered', '11/05/2026'], ['Ordering physician', 'Tobiasson, Rhea MD'], ['Ordering NPI', '2999591920'], ['Order date', '10/27/2026'], ['Billing location', 'Arkansas Valley Home Medical'], ['Location NPI', '2999301239'], ['Tax ID', '84-1720993']].map(([label, children]) => ({ key: label, label, children }))} />
            </Card></Col>
            <Col span={10}><Card size="small" title="Payor"><Row gutter={8}>
              <Col span={14}><Form.Item label="Payor"><Select defaultValue="Front Range Health Plan" options={['Front Range Health Plan', 'Patient'].map((value) => ({ value, label: value }))} /></Form.Item></Col>
              <Col span={10}><Form.Item label="Payor level"><Select defaultValue="Primary" options={['Primary', 'Secondary', 'Tertiary'].map((value) => ({ value, label: value }))} /></Form.Item></Col>
              <Col span={8}><Form.Item label="Policy number"><Input defaultValue="FRH20993817" /></Form.Item></Col>
              <Col span={8}><Form.Item label="Group number"><Input defaultValue="60114" /></Form.Item></Col>
              <Col span={8}><Form.Item label="Relationship"><Select defaultValue="Self" options={['Self', 'Spouse', 'Child', 'Other'].map((value) => ({ value, label: value }))} /></Form.Item></Col>
            </Row></Card></Col>
          </Row>
          <Card size="small" title="Claim header" style={{ margin: '12px 0' }}><Row gutter={12}>
            <Col span={6}><Form.Item label="Diagnosis A"><Select showSearch defaultValue="G47.33" options={DX} /></Form.Item></Col>
            <Col span={6}><Form.Item label="Diagnosis B"><Select showSearch defaultValue="I10" options={DX} /></Form.Item></Col>
            <Col span={6}><Form.Item label="Diagnosis C"><Select showSearch placeholder="Search ICD-10" options={DX} /></Form.Item></Col>
            <Col span={6}><Form.Item label="Diagnosis D"><Select showSearch placeholder="Search ICD-10" options={DX} /></Form.Item></Col>
            <Col span={6}><Form.Item label="Claim frequency"><Select defaultValue="1" options={[{ value: '1', label: '1 - Original' }, { value: '7', label: '7 - Replacement' }, { value: '8', label: '8 - Void' }]} /></Form.Item></Col>
            <Col span={6}><Form.Item label="Payor claim control #"><Input /></Form.Item></Col>
            <Col span={6}><Form.Item label="Prior auth #"><Input defaultValue="FR-261102-18" /></Form.Item></Col>
            <Col span={6}><Form.Item label=" "><Checkbox defaultChecked>Accept assignment</Checkbox><Checkbox>Hold claim</Checkbox></Form.Item></Col>
            <Col span={12}><Form.Item label="Claim note"><Input defaultValue="AHI 31.4 on HST 10/12/2026" maxLength={80} /></Form.Item></Col>
          </Row></Card>
          <Table size="small" rowKey="item" columns={columns} dataSource={ITEMS} pagination={false} summary={() => <Table.Summary.Row><Table.Summary.Cell colSpan={9} index={0} align="right"><b>Total charges</b></Table.Summary.Cell><Table.Summary.Cell index={9}><b>$663.25</b></Table.Summary.Cell><Table.Summary.Cell index={10} align="right">$476.44</Table.Summary.Cell></Table.Summary.Row>} />
          <Space style={{ marginTop: 12 }}><Button type="primary">Submit claim</Button><Button>Save</Button><Button>Preview 1500</Button></Space>
        </Form>
      </Layout.Content>
    </Layout>
  );
}

createRoot(document.getElementById('root')).render(<Editor />);
