import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import { ActionIcon, AppShell, Autocomplete, Badge, Button, Checkbox, Container, createTheme, Fieldset, Group, MantineProvider, MultiSelect, NumberInput, Select, SimpleGrid, Stepper, Text, TextInput, Title } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { ITEMS, LINES, MODIFIERS, PLACES, POINTERS } from './data.js';

const money = (value) => `$${value.toLocaleString('en-US', { minimumFractionDigits: 2 })}`;

function Line({ line, number }) {
  const [billed, setBilled] = useState(line.billed);
  return (
    <Fieldset legend={`Service line ${number}`} mb="md">
      <SimpleGrid cols={5} spacing="sm">
        <DateInput label="Start of service" valueFormat="MMM D, YYYY" defaultValue={line.start} clearable />
        <DateInput label="End of service" valueFormat="MMM D, YYYY" defaultValue={line.end} clearable />
        <Select label="Place of service" data={PLACES} defaultValue={line.place} searchable />
        <Autocomplete label="Service or supply code" data={ITEMS} defaultValue={line.code} withAsterisk />
        <MultiSelect label="Modifiers" data={MODIFIERS} defaultValue={line.modifiers} maxValues={4} searchable description="Pricing modifier first" />
        <MultiSelect label="Diagnosis" data={POINTERS} defaultValue={line.pointers} description="Most important first" />
        <NumberInput label="Number of units" defaultValue={line.units} min={1} />
        <NumberInput label="Billed amount" value={billed} onChange={setBilled} prefix="$" decimalScale={2} fixedDecimalScale thousandSeparator="," hideControls />
        <TextInput label="Authorization for this line" defaultValue={line.auth} />
        <TextInput label="Line remark" defaultValue={line.note} />
        <Checkbox mt="lg" label="EPSDT service" defaultChecked={line.epsdt} />
        <TextInput label="CLIA number" description="Laboratories" />
      </SimpleGrid>
    </Fieldset>
  );
}

const FACTS = [['Member', 'Zaragoza, Ines M'], ['Member ID', 'NL-55-208841'], ['Date of birth', '12/19/1990'], ['Patient account', 'OST-4417'], ['Billing provider', 'Clearwater Ostomy Supply'], ['Billing NPI', '2999961958'], ['Diagnoses', '1 K94.23 · 2 Z93.3 · 3 L24.B3']];

function ServiceLines() {
  const [lines, setLines] = useState(LINES);
  return (
    <>
      <SimpleGrid cols={4} my="md" p="sm" bg="gray.1">
        {FACTS.map(([name, value]) => <div key={name}><Text size="xs" c="dimmed">{name}</Text><Text size="sm" fw={500}>{value}</Text></div>)}
      </SimpleGrid>
      {lines.map((line, at) => <Line key={at} line={line} number={at + 1} />)}
      <Group justify="space-between">
        <Button variant="default" onClick={() => setLines([...lines, {}])}>Add a line</Button>
        <Text>Total billed on this claim <b>{money(lines.reduce((sum, { billed }) => sum + (billed || 0), 0))}</b></Text>
      </Group>
    </>
  );
}

/** The library only renders the step that is shown: the other steps have boxes, but not now. */
function Claim() {
  const [step, setStep] = useState(2);
  return (
    <>
      <Stepper active={step} onStepClick={setStep} size="sm">
        <Stepper.Step label="Member"><TextInput label="Member ID" /></Stepper.Step>
        <Stepper.Step label="Claim and diagnoses"><TextInput label="Authorization" /></Stepper.Step>
        <Stepper.Step label="Service lines"><ServiceLines /></Stepper.Step>
        <Stepper.Step label="Attachments">Nothing to attach</Stepper.Step>
        <Stepper.Step label="Review">Review</Stepper.Step>
      </Stepper>
      <Group justify="flex-end" mt="lg"><Button variant="subtle" onClick={() => setStep(step - 1)}>Back</Button><Button onClick={() => setStep(step + 1)}>Next: attachments</Button></Group>
    </>
  );
}

createRoot(document.getElementById('root')).render(
  <MantineProvider theme={createTheme({ primaryColor: 'indigo' })}>
    <AppShell header={{ height: 56 }} padding="md">
      <AppShell.Header px="md"><Group h="100%" justify="space-between"><Group><Title order={4}>Northline Health Plan</Title><Badge variant="light">Providers</Badge></Group><Group><TextInput placeholder="Find a member or claim" /><ActionIcon variant="default" aria-label="Help">?</ActionIcon></Group></Group></AppShell.Header>
      <AppShell.Main><Container size="xl"><Title order={2} mb="md">New professional claim</Title><Claim /></Container></AppShell.Main>
    </AppShell>
  </MantineProvider>,
);
