import '@mantine/core/styles.css';
import { Alert, Anchor, Badge, Box, Button, Checkbox, Container, Group, MantineProvider, Paper, SimpleGrid, Stepper, Table, Text, Title } from '@mantine/core';
import { createRoot } from 'react-dom/client';

const Pair = ({ label, children }) => <div><Text size="xs" c="dimmed">{label}</Text><Text size="sm" fw={500}>{children || '—'}</Text></div>;
const Part = ({ title, cols = 4, children }) => <Paper withBorder p="md" mb="md"><Group justify="space-between" mb="xs"><Title order={5}>{title}</Title><Anchor href="#edit" size="sm">Edit</Anchor></Group><SimpleGrid cols={cols} spacing="sm">{children}</SimpleGrid></Paper>;

const LINES = [
  ['10/19/2026', '10/19/2026', '12 - Home', 'B4035', 'KX', 'A, B', '30', '$412.50', ''],
  ['10/19/2026', '11/17/2026', '12 - Home', 'B4150', 'KX', 'A, B', '558', '$1,004.40', '1.5 kcal/mL formula, 1,860 kcal per day'],
  ['10/19/2026', '10/19/2026', '12 - Home', 'E0776', 'RR KH BA', 'B', '1', '$24.75', ''],
];

const Summary = () => (
  <>
    <Part title="Patient and coverage">
      <Pair label="Patient">Delphine Okafor-Reyes</Pair><Pair label="Date of birth">Mar 3, 2009</Pair><Pair label="Gender">Female</Pair><Pair label="Patient account no.">SW-100482</Pair>
      <Pair label="Payer">Harbor Trust Medicaid Managed Care</Pair><Pair label="Payer ID">HTM09</Pair><Pair label="Recipient ID">09118844720</Pair><Pair label="Relationship to subscriber">Self</Pair>
      <Pair label="Group number" /><Pair label="Other insurance">No</Pair>
    </Part>
    <Part title="Providers">
      <Pair label="Billing provider">Estuary Enteral & Infusion</Pair><Pair label="Billing NPI">2999731708</Pair><Pair label="Tax ID">27-6630415</Pair><Pair label="Taxonomy">332BP3500X</Pair>
      <Pair label="Ordering provider">Montclair, Bertrand</Pair><Pair label="Ordering provider NPI">2999731773</Pair>
    </Part>
    <Part title="Claim details">
      <Pair label="Claim type">Original claim (1)</Pair><Pair label="Prior authorization number">HT-PA-6620198</Pair><Pair label="Referral number" /><Pair label="Accept assignment">Yes</Pair>
      <Pair label="Related to employment">No</Pair><Pair label="Related to auto accident">No</Pair><Pair label="Related to other accident">No</Pair><Pair label="Amount paid by patient">$0.00</Pair>
    </Part>
    <Part title="Diagnosis codes" cols={1}>
      {[['A', 'R13.12', 'Dysphagia, oropharyngeal phase'], ['B', 'Z93.1', 'Gastrostomy status']].map(([letter, code, words]) => <Text key={code} size="sm"><b>{letter}.</b> {code} {words}</Text>)}
    </Part>
    <Paper withBorder p="md" mb="md">
      <Group justify="space-between"><Title order={5}>Service lines</Title><Anchor href="#edit" size="sm">Edit</Anchor></Group>
      <Table fz="sm">
        <Table.Thead><Table.Tr>{['Line', 'From', 'To', 'Place of service', 'HCPCS', 'Modifiers', 'Diagnosis', 'Units', 'Charges', 'Note'].map((one) => <Table.Th key={one}>{one}</Table.Th>)}</Table.Tr></Table.Thead>
        <Table.Tbody>{LINES.map((cells, at) => <Table.Tr key={cells[3]}><Table.Td>{at + 1}</Table.Td>{cells.map((cell, no) => <Table.Td key={`${cells[3]}${String(no)}`}>{cell}</Table.Td>)}</Table.Tr>)}</Table.Tbody>
        <Table.Tfoot><Table.Tr><Table.Th colSpan={8} ta="right">Total charges</Table.Th><Table.Th>$1,441.65</Table.Th><Table.Th /></Table.Tr></Table.Tfoot>
      </Table>
    </Paper>
    <Checkbox mb="md" label="I certify that the information above is true, accurate and complete." />
    <Group justify="flex-end"><Button variant="default">Back</Button><Button variant="default">Print</Button><Button disabled>Submit claim</Button></Group>
  </>
);

createRoot(document.getElementById('root')).render(
  <MantineProvider>
    <Box bg="indigo.9" c="white" px="lg" py="sm"><Group><Text fw={700}>Stillwell Gateway</Text>{['Home', 'Members', 'Claims', 'Authorizations', 'Payments'].map((one) => <Text key={one} size="sm">{one}</Text>)}<Badge ml="auto" color="gray">Training off</Badge></Group></Box>
    <Container size="lg" py="md">
      <Title order={3} mb="md">Review professional claim</Title>
      <Stepper active={3} size="xs" mb="md">{['Member', 'Claim details', 'Service lines', 'Review'].map((one) => <Stepper.Step key={one} label={one} />)}</Stepper>
      <Alert mb="md" color="yellow" title="Not submitted yet">Check the claim below. Claims submitted after 6:00 PM ET on 11/25/2026 are processed the next business day.</Alert>
      <Summary />
    </Container>
  </MantineProvider>,
);
