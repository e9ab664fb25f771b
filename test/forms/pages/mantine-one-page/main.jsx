import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import { ActionIcon, Anchor, Button, Container, createTheme, Divider, Grid, Group, MantineProvider, NumberInput, Paper, SegmentedControl, Select, Stack, Switch, Table, TagsInput, Text, Textarea, TextInput, Title } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { createRoot } from 'react-dom/client';
import { LINES } from './data.js';

const C = ({ span = 3, children }) => <Grid.Col span={span}>{children}</Grid.Col>;
const Part = ({ title, children }) => <Paper withBorder p="md" radius="md"><Title order={5} mb="xs">{title}</Title><Grid gap="sm" gutter="sm">{children}</Grid></Paper>;
const Switches = ({ label, value, data }) => <div><Text size="sm" fw={500}>{label}</Text><SegmentedControl size="xs" data={data} defaultValue={value} /></div>;
const day = (value) => ({ valueFormat: 'MM/DD/YYYY', defaultValue: value });

function Lines() {
  return (
    <Paper withBorder p="md" radius="md">
      <Group justify="space-between"><Title order={5}>Services</Title><Select label="Place of service for all lines" data={['11 - Office', '12 - Home', '13 - Assisted Living Facility']} defaultValue="12 - Home" w={240} size="xs" /></Group>
      <Table verticalSpacing={4} horizontalSpacing={6} mt="sm">
        <Table.Thead><Table.Tr><Table.Th w={30} /><Table.Th w={130}>DOS</Table.Th><Table.Th w={100}>HCPCS</Table.Th><Table.Th>Modifiers</Table.Th><Table.Th w={130}>Dx</Table.Th><Table.Th w={80}>Units</Table.Th><Table.Th w={110}>Unit fee</Table.Th><Table.Th w={120}>Line charge</Table.Th><Table.Th w={40} /></Table.Tr></Table.Thead>
        <Table.Tbody>
          {LINES.map((line, at) => (
            <Table.Tr key={line.code + at}>
              <Table.Td c="dimmed">{at + 1}</Table.Td>
              <Table.Td><DateInput size="xs" {...day(line.dos)} /></Table.Td><Table.Td><TextInput size="xs" defaultValue={line.code} /></Table.Td>
              <Table.Td><TagsInput size="xs" defaultValue={line.mods} maxTags={4} /></Table.Td><Table.Td><TextInput size="xs" defaultValue={line.dx} /></Table.Td>
              <Table.Td><NumberInput size="xs" defaultValue={line.units} hideControls /></Table.Td><Table.Td><NumberInput size="xs" defaultValue={line.fee} prefix="$" decimalScale={2} fixedDecimalScale hideControls /></Table.Td>
              <Table.Td><Text size="sm">${(line.units * line.fee).toFixed(2)}</Text></Table.Td><Table.Td><ActionIcon variant="subtle" color="red" aria-label="Remove line">×</ActionIcon></Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot><Table.Tr><Table.Td colSpan={6}><Button variant="light" size="xs">Add service</Button></Table.Td><Table.Td>Total</Table.Td><Table.Td><b>${LINES.reduce((sum, line) => sum + line.units * line.fee, 0).toFixed(2)}</b></Table.Td><Table.Td /></Table.Tr></Table.Tfoot>
      </Table>
    </Paper>
  );
}

createRoot(document.getElementById('root')).render(
  <MantineProvider theme={createTheme({ primaryColor: 'teal' })}>
    <Container size="xl" py="md">
      <Group justify="space-between" mb="md"><Group><Title order={3}>Loomis</Title><Anchor size="sm">Patients</Anchor><Anchor size="sm">Claims</Anchor><Anchor size="sm">ERA inbox</Anchor></Group><Text size="sm" c="dimmed">Claim 7731 · created 11/23/2026 by T. Brandvold</Text></Group>
      <form>
        <Stack gap="md">
          <Part title="Subscriber">
            <C span={4}><Select label="Insurance company" searchable data={['Prairie State Health Cooperative', 'Medicaid of Nebraska']} defaultValue="Prairie State Health Cooperative" /></C><C><TextInput label="Subscriber number" defaultValue="PSH-7719-0042" /></C><C><TextInput label="Group no." defaultValue="UNL-2200" /></C><C span={2}><TextInput label="Electronic payer ID" defaultValue="47099" /></C>
            <C span={4}><TextInput label="Subscriber name" description="Last, First" defaultValue="Kwiatkowski, Janelle" /></C><C span={5}><Switches label="Patient is the subscriber's" value="Child" data={['Self', 'Spouse', 'Child', 'Other']} /></C>
          </Part>
          <Part title="Patient">
            <C span={4}><TextInput label="Patient name" description="Last, First MI" defaultValue="Kwiatkowski, Bram T" /></C><C><DateInput label="Birth date" description="MM/DD/YYYY" {...day('2015-01-22')} /></C><C><Switches label="Sex" value="M" data={[{ value: 'M', label: 'Male' }, { value: 'F', label: 'Female' }]} /></C><C span={2}><TextInput label="Chart / account" description="Our number" defaultValue="LM-5508" /></C>
            <C span={4}><TextInput label="Street" defaultValue="3308 Goldenrod Ct" /></C><C><TextInput label="City" defaultValue="Kearney" /></C><C span={1}><TextInput label="State" defaultValue="NE" /></C><C span={2}><TextInput label="Zip" defaultValue="68845" /></C><C span={2}><TextInput label="Home phone" defaultValue="308-555-0172" /></C>
          </Part>
          <Part title="Condition and order">
            <C span={2}><Switch label="Work related" mt="lg" /></C><C span={2}><Switch label="Auto accident" mt="lg" /></C><C span={2}><Switch label="Other accident" mt="lg" /></C><C><DateInput label="Date of current condition" placeholder="MM/DD/YYYY" valueFormat="MM/DD/YYYY" /></C>
            <C><TextInput label="PA number" defaultValue="PSC-26-114490" /></C><C span={4}><TextInput label="Prescriber" defaultValue="Amundson, Leif" /></C><C><TextInput label="Prescriber NPI" defaultValue="2999976345" /></C>
            <C span={5}><TagsInput label="ICD-10 codes" description="In order; lines point to them by letter" defaultValue={['G80.0', 'R13.10', 'Z43.1']} /></C>
            <C span={12}><Textarea label="Remarks to payer" autosize defaultValue="" /></C>
          </Part>
          <Lines />
          <Part title="Billing">
            <C span={4}><TextInput label="Billing entity" defaultValue="Platte Valley Pediatric DME" /></C><C><TextInput label="NPI" defaultValue="2999976329" /></C><C span={2}><TextInput label="EIN" defaultValue="47-0886612" /></C><C span={3}><Switches label="Assignment accepted" value="Yes" data={['Yes', 'No']} /></C>
            <C span={4}><TextInput label="Facility" description="If other than home" defaultValue="" /></C><C><TextInput label="Facility NPI" description="Box 32a" defaultValue="" /></C><C span={2}><NumberInput label="Paid so far" description="By patient" prefix="$" decimalScale={2} fixedDecimalScale hideControls defaultValue={40} /></C><C span={3}><DateInput label="Date signed" description="Box 31" {...day('2026-11-23')} /></C>
          </Part>
          <Divider />
          <Group justify="flex-end"><Button variant="default">Print CMS-1500</Button><Button variant="default">Save</Button><Button>Send to clearinghouse</Button></Group>
        </Stack>
      </form>
    </Container>
  </MantineProvider>,
);
