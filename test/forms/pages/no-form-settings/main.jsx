import { MantineProvider, Button, Checkbox, Fieldset, NumberInput, Select, Stack, Switch, TextInput, Title } from '@mantine/core';
import '@mantine/core/styles.css';
import { createRoot } from 'react-dom/client';

const places = ['11 - Office', '12 - Home', '31 - Skilled nursing facility'];

function Settings() {
  return (
    <MantineProvider>
      <Stack maw={720} p="md">
        <Title order={2}>Settings: defaults for new claims</Title>
        <Fieldset legend="Our organization">
          <TextInput label="Billing provider name" defaultValue="Alder Home Equipment Inc" />
          <TextInput label="Billing provider NPI" defaultValue="2999910179" />
          <TextInput label="Tax ID" defaultValue="93-0041187" />
          <TextInput label="Taxonomy" defaultValue="332B00000X" />
          <TextInput label="Pay-to address" defaultValue="PO Box 88" />
          <TextInput label="Contact e-mail" defaultValue="billing@alder.example" />
        </Fieldset>
        <Fieldset legend="Put into new claims">
          <Select label="Default place of service" data={places} defaultValue="12 - Home" />
          <Select label="Default claim frequency" data={['1 - Original', '7 - Replacement']} defaultValue="1 - Original" />
          <TextInput label="Default modifier for rentals" defaultValue="RR" />
          <TextInput label="Default modifier for purchases" defaultValue="NU" />
          <NumberInput label="Default units" defaultValue={1} />
          <TextInput label="Default diagnosis pointer" defaultValue="A" />
          <Switch label="Accept assignment" defaultChecked />
          <Switch label="Patient signature on file" defaultChecked />
          <Switch label="Copy date of service from to date to" defaultChecked />
          <Switch label="Compute the total charge" defaultChecked />
        </Fieldset>
        <Fieldset legend="Warn me">
          <Checkbox label="when the prior authorization number is missing" defaultChecked />
          <Checkbox label="when a procedure code has no fee" defaultChecked />
          <Checkbox label="when the member ID changed" />
          <NumberInput label="when the charge is above" defaultValue={5000} />
          <NumberInput label="days before timely filing ends" defaultValue={30} />
        </Fieldset>
        <Fieldset legend="Password">
          <TextInput type="password" label="Current password" />
          <TextInput type="password" label="New password" />
        </Fieldset>
        <Button>Save settings</Button>
      </Stack>
    </MantineProvider>
  );
}

createRoot(document.getElementById('root')).render(<Settings />);
