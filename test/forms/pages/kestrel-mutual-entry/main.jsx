import { Box, Button, Card, ChakraProvider, Checkbox, createListCollection, defaultSystem, Field, Flex, Grid, Heading, HStack, Input, Link, NativeSelect, RadioGroup, Select, Table, Text, Textarea } from '@chakra-ui/react';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { DIAGNOSES, FREQUENCIES, LINES, PLACES, RELATIONSHIPS, ROLES, STATES } from './data.js';

function Entry({ label, value = '', required, help, span = 3, ...rest }) {
  return (
    <Field.Root required={required} gridColumn={`span ${span}`}>
      <Field.Label>{label}<Field.RequiredIndicator /></Field.Label>
      <Input size="sm" defaultValue={value} {...rest} />
      {help && <Field.HelperText>{help}</Field.HelperText>}
    </Field.Root>
  );
}

function Native({ label, value, options, span = 3 }) {
  return (
    <Field.Root gridColumn={`span ${span}`}>
      <Field.Label>{label}</Field.Label>
      <NativeSelect.Root size="sm">
        <NativeSelect.Field defaultValue={value}>{options.map(([code, words]) => <option key={code} value={code}>{words}</option>)}</NativeSelect.Field>
        <NativeSelect.Indicator />
      </NativeSelect.Root>
    </Field.Root>
  );
}

function Choice({ label, value, options, span = 3 }) {
  return (
    <Box gridColumn={`span ${span}`}>
      <RadioGroup.Root defaultValue={value} size="sm">
        <RadioGroup.Label>{label}</RadioGroup.Label>
        <HStack gap="5" mt="2">
          {options.map((words) => <RadioGroup.Item key={words} value={words}><RadioGroup.ItemHiddenInput /><RadioGroup.ItemIndicator /><RadioGroup.ItemText>{words}</RadioGroup.ItemText></RadioGroup.Item>)}
        </HStack>
      </RadioGroup.Root>
    </Box>
  );
}

const relationships = createListCollection({ items: RELATIONSHIPS.map((words) => ({ label: words, value: words })) });
const Relationship = () => (
  <Select.Root collection={relationships} size="sm" defaultValue={['Spouse']} gridColumn="span 3">
    <Select.HiddenSelect />
    <Select.Label>Patient relationship to subscriber</Select.Label>
    <Select.Control><Select.Trigger><Select.ValueText placeholder="Select" /></Select.Trigger><Select.IndicatorGroup><Select.Indicator /></Select.IndicatorGroup></Select.Control>
    <Select.Positioner><Select.Content>{relationships.items.map((item) => <Select.Item item={item} key={item.value}>{item.label}<Select.ItemIndicator /></Select.Item>)}</Select.Content></Select.Positioner>
  </Select.Root>
);

const Tick = ({ children, on }) => <Checkbox.Root size="sm" defaultChecked={on}><Checkbox.HiddenInput /><Checkbox.Control /><Checkbox.Label>{children}</Checkbox.Label></Checkbox.Root>;

const Section = ({ title, more, children }) => (
  <Card.Root size="sm" mb="4"><Card.Header><Flex justify="space-between"><Heading size="md">{title}</Heading>{more}</Flex></Card.Header><Card.Body>{children}</Card.Body></Card.Root>
);
const Twelve = ({ children }) => <Grid templateColumns="repeat(12, 1fr)" gap="4">{children}</Grid>;

const Small = (props) => <Input size="xs" px="1.5" {...props} />;
const HEADINGS = ['#', 'From', 'To', 'POS', 'Procedure', 'Modifiers', 'Dx pointer', 'Charges ($)', 'Units', 'Rendering NPI', ''];

function Lines() {
  const [lines, setLines] = useState(LINES);
  return (
    <>
      <Table.Root size="sm" variant="outline">
        <Table.Header><Table.Row>{HEADINGS.map((words) => <Table.ColumnHeader key={words}>{words}</Table.ColumnHeader>)}</Table.Row></Table.Header>
        <Table.Body>
          {lines.map((line, at) => (
            <Table.Row key={`${line.code}${at}`}>
              <Table.Cell>{at + 1}</Table.Cell>
              <Table.Cell><Small w="24" placeholder="MM/DD/YYYY" defaultValue={line.from} /></Table.Cell>
              <Table.Cell><Small w="24" placeholder="MM/DD/YYYY" defaultValue={line.to} /></Table.Cell>
              <Table.Cell><NativeSelect.Root size="xs" w="16"><NativeSelect.Field defaultValue={line.place}><option value="" />{PLACES.map((place) => <option key={place}>{place}</option>)}</NativeSelect.Field><NativeSelect.Indicator /></NativeSelect.Root></Table.Cell>
              <Table.Cell><Small w="16" maxLength={5} defaultValue={line.code} /></Table.Cell>
              <Table.Cell><HStack gap="1">{line.mods.map((mod, place) => <Small key={place} w="9" maxLength={2} defaultValue={mod} />)}</HStack></Table.Cell>
              <Table.Cell><Small w="16" defaultValue={line.pointers} /></Table.Cell>
              <Table.Cell><Small w="20" textAlign="end" defaultValue={line.charge} /></Table.Cell>
              <Table.Cell><Small w="12" defaultValue={line.units} /></Table.Cell>
              <Table.Cell><Small w="28" defaultValue={line.rendering} /></Table.Cell>
              <Table.Cell><Button size="xs" variant="ghost" aria-label={`Remove line ${at + 1}`} onClick={() => setLines(lines.filter((one) => one !== line))}>✕</Button></Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table.Root>
      <Button size="xs" variant="outline" mt="2">+ Add service line</Button>
    </>
  );
}

createRoot(document.getElementById('root')).render(
  <ChakraProvider value={defaultSystem}>
    <Flex bg="teal.800" color="white" px="8" py="3" gap="6" align="center">
      <Text fontWeight="bold">Kestrel Mutual · Provider Hub</Text>
      {['Home', 'Eligibility & benefits', 'Claims', 'Prior authorization', 'Payments', 'Resources'].map((words) => <Link key={words} href="#" color="teal.100">{words}</Link>)}
      <Text ml="auto">Front Range Sleep &amp; Oxygen</Text>
    </Flex>
    <Box maxW="1240px" mx="auto" p="5" bg="gray.50">
      <Heading size="xl">Enter a professional claim (CMS-1500)</Heading>
      <Text color="gray.600" mb="4">Fields marked * are required. Claims must reach us within 180 days of the date of service.</Text>
      <Section title="Subscriber and patient" more={<Button size="xs" variant="outline">Check eligibility</Button>}>
        <Twelve>
          <Entry label="Subscriber ID" value="KMH882014471" required help="Include the three-letter prefix" /><Entry label="Group number" value="70318-002" /><Entry label="Subscriber last name" value="Whitcombe" /><Entry label="Subscriber first name" value="Darnell" />
          <Relationship /><Entry label="Patient last name" value="Whitcombe" required /><Entry label="Patient first name" value="Aurelia" required /><Entry label="MI" value="J" span={1} maxLength={1} /><Box gridColumn="span 2" />
          <Entry label="Date of birth" value="09/23/1979" required placeholder="MM/DD/YYYY" /><Choice label="Gender" value="Female" options={['Female', 'Male', 'Unknown']} /><Entry label="Street address" value="7715 Bramble Hill Rd" span={6} />
          <Entry label="City" value="Arvada" /><Native label="State" value="CO" options={STATES.map((state) => [state, state])} /><Entry label="ZIP code" value="80004" /><Entry label="Phone" value="" type="tel" />
        </Twelve>
      </Section>
      <Section title="Other coverage and accident information">
        <Twelve>
          <Choice label="Does the patient have other health insurance?" value="No" options={['Yes', 'No']} span={6} />
          <Box gridColumn="span 6"><Text textStyle="sm" fontWeight="medium">Is the patient's condition related to:</Text><HStack gap="5" mt="2"><Tick>Employment</Tick><Tick>Auto accident</Tick><Tick>Other accident</Tick></HStack></Box>
        </Twelve>
      </Section>
      <Section title="Billing provider">
        <Twelve><Entry label="Provider or group name" value="Front Range Sleep & Oxygen" required span={5} /><Entry label="NPI" value="2999661137" required /><Entry label="Tax ID (EIN)" value="84-3300917" required span={2} /><Entry label="Taxonomy" value="332BX2000X" span={2} /></Twelve>
      </Section>
      <Section title="Referring or ordering provider">
        <Twelve><Native label="Provider role" value="DK" options={ROLES} /><Entry label="Last name" value="Sandoval" /><Entry label="First name" value="Marisol" /><Entry label="NPI" value="2999661293" /></Twelve>
      </Section>
      <Section title="Claim details">
        <Twelve>
          <Entry label="Patient account number" value="FRSO-30718" required /><Native label="Claim frequency" value="1" options={FREQUENCIES} /><Entry label="Original claim number" help="Required for replacement or void" /><Entry label="Onset of current illness or symptom" placeholder="MM/DD/YYYY" />
          <Entry label="Prior authorization number" value="PA-26-0991843" /><Entry label="Referral number" /><Choice label="Accept assignment" value="Yes" options={['Yes', 'No']} /><Entry label="Patient paid amount" value="0.00" />
          <Field.Root gridColumn="span 12"><Field.Label>Additional claim information</Field.Label><Textarea size="sm" defaultValue="Setup with mask fitting in the home 11/03/2026" /></Field.Root>
        </Twelve>
      </Section>
      <Section title="Diagnosis codes (ICD-10-CM)" more={<Link href="#">Search ICD-10 codes</Link>}>
        <Grid templateColumns="repeat(8, 1fr)" gap="3">{DIAGNOSES.map((code, at) => <Entry key={'ABCDEFGH'[at]} label={'ABCDEFGH'[at]} value={code} span={1} required={at === 0} />)}</Grid>
      </Section>
      <Section title="Service lines"><Lines /><Flex justify="flex-end" mt="2" gap="2"><Text>Total charges</Text><Text fontWeight="bold">$404.05</Text></Flex></Section>
      <Flex justify="flex-end" gap="3"><Button variant="outline">Save draft</Button><Button colorPalette="teal">Continue to attachments</Button></Flex>
      <Text textStyle="xs" mt="6" color="gray.500">Provider Services 1-800-555-0172 · Payer ID 77KMH for electronic claims · © Kestrel Mutual Health Insurance Company</Text>
    </Box>
  </ChakraProvider>,
);
