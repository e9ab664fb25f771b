import { Badge, Box, Button, Card, Checkbox, ChakraProvider, createListCollection, DataList, defaultSystem, Field, Fieldset, Flex, Heading, HStack, Input, InputGroup, NumberInput, Portal, Select, Steps, TagsInput, Text } from '@chakra-ui/react';
import { createRoot } from 'react-dom/client';

const PLACES = createListCollection({ items: [['11', 'Office'], ['12', 'Home'], ['14', 'Group home'], ['32', 'Nursing facility']].map(([value, name]) => ({ value, label: `${value} - ${name}` })) });
const STEPS = ['Member', 'Providers', 'Diagnoses', 'Service lines', 'Attachments', 'Review'];
const LINES = [
  { from: '10/14/2026', to: '10/14/2026', place: '12', code: 'E0630', mods: ['NU'], points: 'AC', charge: '1,084.00', units: '1', auth: 'PGH-55120-A', name: 'Hydraulic patient lift with sling' },
  { from: '10/14/2026', to: '11/13/2026', place: '12', code: 'E0260', mods: ['RR', 'KH'], points: 'AB', charge: '156.75', units: '1', auth: 'PGH-55120-B', name: '' },
  { from: '10/14/2026', to: '11/13/2026', place: '12', code: 'E0185', mods: ['RR'], points: 'B', charge: '38.20', units: '1', auth: '', name: '' },
  { from: '10/14/2026', to: '10/14/2026', place: '12', code: 'T4524', mods: [], points: 'A', charge: '172.80', units: '192', auth: '', name: '' },
];

const Place = ({ value }) => (
  <Select.Root collection={PLACES} size="sm" defaultValue={[value]}>
    <Select.HiddenSelect />
    <Select.Label>Place of service</Select.Label>
    <Select.Control><Select.Trigger><Select.ValueText placeholder="Select" /></Select.Trigger><Select.IndicatorGroup><Select.Indicator /></Select.IndicatorGroup></Select.Control>
    <Portal><Select.Positioner><Select.Content>{PLACES.items.map((item) => <Select.Item item={item} key={item.value}>{item.label}</Select.Item>)}</Select.Content></Select.Positioner></Portal>
  </Select.Root>
);
const T = ({ label, value, w = '120px', required, ...rest }) => <Field.Root w={w} required={required}><Field.Label>{label}<Field.RequiredIndicator /></Field.Label><Input size="sm" defaultValue={value} {...rest} /></Field.Root>;

const Line = ({ one, at }) => (
  <Card.Root size="sm" mb="3" variant="outline">
    <Card.Body>
      <Flex justify="space-between" mb="2"><Heading size="sm">Service line {at + 1}</Heading><HStack><Button size="xs" variant="ghost">Duplicate</Button><Button size="xs" variant="ghost" colorPalette="red">Delete</Button></HStack></Flex>
      <Flex gap="3" wrap="wrap">
        <T label="From date" value={one.from} required />
        <T label="To date" value={one.to} required />
        <Box w="170px"><Place value={one.place} /></Box>
        <T label="Procedure code" value={one.code} w="130px" required />
        <Box w="220px"><TagsInput.Root size="sm" defaultValue={one.mods} max={4}><TagsInput.Label>Modifiers</TagsInput.Label><TagsInput.Control><TagsInput.Items /><TagsInput.Input placeholder="Add" /></TagsInput.Control></TagsInput.Root></Box>
        <Field.Root w="130px" required><Field.Label>Charge amount<Field.RequiredIndicator /></Field.Label><InputGroup startElement="$"><Input size="sm" defaultValue={one.charge} inputMode="decimal" /></InputGroup></Field.Root>
        <NumberInput.Root size="sm" w="100px" defaultValue={one.units} min={0}><NumberInput.Label>Units</NumberInput.Label><NumberInput.Control /><NumberInput.Input /></NumberInput.Root>
        <Fieldset.Root w="200px"><Fieldset.Legend fontSize="sm">Diagnosis pointers</Fieldset.Legend><HStack mt="2">{['A', 'B', 'C'].map((letter) => <Checkbox.Root size="sm" key={letter} defaultChecked={one.points.includes(letter)}><Checkbox.HiddenInput /><Checkbox.Control /><Checkbox.Label>{letter}</Checkbox.Label></Checkbox.Root>)}</HStack></Fieldset.Root>
        <T label="Line authorization number" value={one.auth} w="210px" />
        <T label="Line note" value={one.name} w="330px" maxLength={80} />
      </Flex>
    </Card.Body>
  </Card.Root>
);

createRoot(document.getElementById('root')).render(
  <ChakraProvider value={defaultSystem}>
    <Flex bg="teal.800" color="white" px="6" py="3" gap="6"><Text fontWeight="bold">Pecan Grove Health</Text>{['Dashboard', 'Eligibility', 'Authorizations', 'Claims', 'Payments', 'Support'].map((word) => <Text key={word} fontSize="sm">{word}</Text>)}</Flex>
    <Box maxW="1280px" mx="auto" p="6">
      <HStack mb="4"><Heading size="lg">New professional claim</Heading><Badge>Draft saved 2:41 PM</Badge></HStack>
      <Steps.Root defaultStep={3} count={6} size="sm" mb="5"><Steps.List>{STEPS.map((title, index) => <Steps.Item key={title} index={index}><Steps.Indicator /><Steps.Title>{title}</Steps.Title><Steps.Separator /></Steps.Item>)}</Steps.List></Steps.Root>
      <Card.Root size="sm" mb="4" bg="gray.50"><Card.Body><DataList.Root orientation="horizontal" size="sm" display="grid" gridTemplateColumns="repeat(3, 1fr)">{[['Member', 'Anselmo Quintanilla'], ['Member ID', 'PGH700419338'], ['Diagnoses', 'A: G80.0, B: Z74.01, C: M62.81']].map(([label, words]) => <DataList.Item key={label}><DataList.ItemLabel>{label}</DataList.ItemLabel><DataList.ItemValue>{words}</DataList.ItemValue></DataList.Item>)}</DataList.Root></Card.Body></Card.Root>
      <Text fontSize="sm" color="gray.600" mb="3">Add up to 50 lines. For monthly rentals enter the first and the last day of the rental month and 1 unit.</Text>
      {LINES.map((one, at) => <Line key={one.code} one={one} at={at} />)}
      <Flex justify="space-between"><Button size="sm" variant="outline">+ Add service line</Button><Text>Total claim charge: <b>$1,451.75</b></Text></Flex>
      <HStack mt="6" justify="space-between"><Button variant="outline">Back</Button><Button colorPalette="teal">Continue</Button></HStack>
    </Box>
  </ChakraProvider>,
);
