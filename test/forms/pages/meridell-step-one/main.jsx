import { Badge, Box, Button, Card, ChakraProvider, Checkbox, defaultSystem, Field, Flex, Heading, HStack, Input, Link, NativeSelect, RadioGroup, SimpleGrid, Stack, Steps, Switch, Text, Textarea } from '@chakra-ui/react';
import { createRoot } from 'react-dom/client';

const T = ({ label, value, help, required, ...rest }) => (
  <Field.Root required={required}>
    <Field.Label>{label}<Field.RequiredIndicator /></Field.Label>
    <Input size="sm" defaultValue={value} {...rest} />
    {help && <Field.HelperText>{help}</Field.HelperText>}
  </Field.Root>
);
const S = ({ label, value = '', options, required }) => (
  <Field.Root required={required}>
    <Field.Label>{label}<Field.RequiredIndicator /></Field.Label>
    <NativeSelect.Root size="sm"><NativeSelect.Field defaultValue={value}><option value="">-- Select --</option>{options.map(([key, words]) => <option key={key} value={key}>{words}</option>)}</NativeSelect.Field><NativeSelect.Indicator /></NativeSelect.Root>
  </Field.Root>
);
const R = ({ label, value }) => (
  <RadioGroup.Root defaultValue={value} size="sm">
    <RadioGroup.Label fontSize="sm" fontWeight="medium">{label}</RadioGroup.Label>
    <HStack gap="5" mt="1">{[['Y', 'Yes'], ['N', 'No']].map(([key, words]) => <RadioGroup.Item key={key} value={key}><RadioGroup.ItemHiddenInput /><RadioGroup.ItemIndicator /><RadioGroup.ItemText>{words}</RadioGroup.ItemText></RadioGroup.Item>)}</HStack>
  </RadioGroup.Root>
);
const C = ({ label, checked }) => <Checkbox.Root size="sm" defaultChecked={checked}><Checkbox.HiddenInput /><Checkbox.Control /><Checkbox.Label>{label}</Checkbox.Label></Checkbox.Root>;
const Part = ({ title, children }) => <Card.Root size="sm" mb="4"><Card.Header pb="0"><Heading size="md">{title}</Heading></Card.Header><Card.Body><SimpleGrid columns={4} gap="4" alignItems="start">{children}</SimpleGrid></Card.Body></Card.Root>;
const Fact = ({ label, children }) => <Stack gap="0"><Text fontSize="xs" color="fg.muted">{label}</Text><Text fontSize="sm">{children}</Text></Stack>;

function Header() {
  return (
    <form>
      <Part title="Billing Provider"><Fact label="Provider Name">Coppermine Mobility & Medical</Fact><Fact label="Billing NPI">2999731351</Fact><Fact label="Taxonomy">332B00000X</Fact><Fact label="Medicaid Provider ID">10044873</Fact></Part>
      <Part title="Member Information">
        <T label="Member ID" value="A40077315-02" required /><T label="Last Name" value="Belmonte" required /><T label="First Name" value="Graciela" required /><T label="Middle Initial" value="" />
        <T label="Birth Date" value="06/14/2012" required help="MM/DD/YYYY" /><S label="Gender" value="F" options={[['F', 'Female'], ['M', 'Male'], ['U', 'Unknown']]} /><T label="Patient Account Number" value="CMM-7719" required /><Box pt="6"><Link href="#search" fontSize="sm">Member search</Link></Box>
      </Part>
      <Part title="Claim Information">
        <S label="Claim Submission Reason" value="7" required options={[['1', '1 - Original'], ['7', '7 - Replacement'], ['8', '8 - Void']]} /><T label="TCN Being Replaced/Voided" value="26280004471190" /><T label="Prior Authorization Number" value="0926711384" /><T label="Referral Number" value="" />
        <T label="Onset of Current Illness Date" value="" placeholder="MM/DD/YYYY" /><T label="Admission Date" value="" placeholder="MM/DD/YYYY" /><T label="Discharge Date" value="" placeholder="MM/DD/YYYY" /><S label="Place of Service" value="" options={[['11', '11 - Office'], ['12', '12 - Home'], ['31', '31 - Skilled Nursing Facility']]} />
        <R label="Provider Accepts Assignment?" value="Y" /><R label="Benefits Assignment?" value="Y" /><S label="Release of Information" value="Y" options={[['Y', 'Signed statement on file'], ['I', 'Informed consent']]} /><S label="Special Program" options={[['02', 'Physically Handicapped Children'], ['05', 'Disability']]} />
        <Stack gap="1"><Text fontSize="sm" fontWeight="medium">Is the condition related to</Text><C label="Employment" /><C label="Auto accident" /><C label="Other accident" /></Stack>
        <S label="Accident State" options={[['AZ', 'AZ'], ['NM', 'NM'], ['NV', 'NV']]} />
        <Field.Root gridColumn="span 2"><Field.Label>Claim Note</Field.Label><Textarea size="sm" rows={2} defaultValue="Corrected claim: K0 accessory line added" /><Field.HelperText>40 of 80 characters</Field.HelperText></Field.Root>
      </Part>
      <Part title="Ordering / Referring Provider">
        <S label="Provider Role" value="DK" options={[['DN', 'Referring'], ['DK', 'Ordering'], ['DQ', 'Supervising']]} /><T label="NPI" value="2999731427" /><T label="Last Name" value="Wetherby" /><T label="First Name" value="Asa" />
      </Part>
      <Part title="Diagnosis">
        <S label="Code Type" value="0" options={[['0', 'ICD-10-CM'], ['9', 'ICD-9-CM']]} />
        {['G80.0', 'M62.81', '', '', '', '', ''].map((code, at) => <T key={`dx${at + 1}`} label={at ? `Diagnosis ${at + 1}` : 'Primary Diagnosis'} value={code} />)}
      </Part>
      <Card.Root size="sm" mb="4"><Card.Body><HStack justify="space-between"><Text>Does the member have other insurance?</Text><Switch.Root><Switch.HiddenInput /><Switch.Label>No</Switch.Label><Switch.Control /></Switch.Root></HStack></Card.Body></Card.Root>
      <HStack justify="flex-end"><Button variant="ghost">Cancel</Button><Button variant="outline">Save for later</Button><Button>Next: Service Lines</Button></HStack>
    </form>
  );
}

createRoot(document.getElementById('root')).render(
  <ChakraProvider value={defaultSystem}>
    <Flex bg="teal.800" color="white" px="6" py="3" gap="6" align="center"><Heading size="md">Meridell Provider Portal</Heading>{['Home', 'Eligibility', 'Claims', 'Prior Authorization', 'Files', 'Messages'].map((one) => <Link key={one} href={`#${one}`} color="white" fontSize="sm">{one}</Link>)}<Badge ml="auto">10044873</Badge></Flex>
    <Box maxW="1200px" mx="auto" p="6">
      <Heading size="xl" mb="4">Create Professional Claim</Heading>
      <Steps.Root defaultStep={0} count={3} size="sm" mb="6"><Steps.List>{['Claim Header', 'Service Lines', 'Review & Submit'].map((title, at) => <Steps.Item key={title} index={at} title={title}><Steps.Indicator /><Steps.Title>{title}</Steps.Title><Steps.Separator /></Steps.Item>)}</Steps.List></Steps.Root>
      <Text fontSize="xs" color="fg.muted" mb="3">Fields marked with an asterisk are required. Timely filing for Medicaid fee-for-service is 180 days from the date of service.</Text>
      <Header />
    </Box>
  </ChakraProvider>,
);
