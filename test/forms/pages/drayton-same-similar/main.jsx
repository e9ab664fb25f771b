import { Badge, Box, Button, Card, ChakraProvider, DataList, defaultSystem, Field, Flex, Heading, HStack, Input, NativeSelect, SimpleGrid, Table, Text } from '@chakra-ui/react';
import { createRoot } from 'react-dom/client';

const T = ({ label, value = '', ...rest }) => <Field.Root><Field.Label>{label}</Field.Label><Input size="sm" defaultValue={value} {...rest} /></Field.Root>;
const HISTORY = [
  ['E0601', 'RR KX', '03/14/2024', '04/13/2025', '13', 'Northbank Respiratory', 'Capped, patient owned'],
  ['A7030', 'NU KX', '08/02/2026', '08/02/2026', '1', 'Northbank Respiratory', 'Next eligible 11/02/2026'],
  ['A7035', 'NU KX', '08/02/2026', '08/02/2026', '1', 'Northbank Respiratory', 'Next eligible 02/02/2027'],
  ['E0562', 'NU KX', '03/14/2024', '03/14/2024', '1', 'Northbank Respiratory', 'Reasonable useful lifetime to 03/2029'],
];

createRoot(document.getElementById('root')).render(
  <ChakraProvider value={defaultSystem}>
    <Flex bg="blue.900" color="white" px="6" py="3" gap="6"><Text fontWeight="bold">Drayton DME Portal</Text>{['Eligibility', 'Same or Similar', 'Claim Status', 'Prior Authorization', 'Appeals'].map((one) => <Text key={one} fontSize="sm">{one}</Text>)}</Flex>
    <Box maxW="1160px" mx="auto" p="6">
      <Heading size="lg" mb="4">Same or Similar Equipment</Heading>
      <Card.Root size="sm" mb="4"><Card.Header><Heading size="sm">Inquiry</Heading></Card.Header><Card.Body>
        <SimpleGrid columns={4} gap="4">
          <T label="Beneficiary Last Name" value="Haverstock" /><T label="First Name" value="Lionel" /><T label="MBI" value="2FH7UP3RW41" /><T label="Date of Birth" value="07/08/1952" />
          <T label="Supplier NPI" value="2999731989" /><T label="HCPCS" value="A7030" /><T label="From Date" value="11/20/2023" /><T label="To Date" value="11/20/2026" />
          <Field.Root><Field.Label>Search type</Field.Label><NativeSelect.Root size="sm"><NativeSelect.Field defaultValue="s"><option value="e">Exact HCPCS</option><option value="s">Same or similar group</option></NativeSelect.Field><NativeSelect.Indicator /></NativeSelect.Root></Field.Root>
        </SimpleGrid>
        <HStack mt="4" justify="flex-end"><Button size="sm" variant="outline">Clear</Button><Button size="sm">Search</Button></HStack>
      </Card.Body></Card.Root>
      <Card.Root size="sm"><Card.Header><HStack><Heading size="sm">Results</Heading><Badge>4 items</Badge></HStack></Card.Header><Card.Body>
        <DataList.Root orientation="horizontal" size="sm" mb="4">{[['Part B status', 'Active since 07/01/2017'], ['Medicare Advantage', 'None'], ['MSP', 'Medicare primary'], ['Deductible remaining', '$0.00']].map(([label, words]) => <DataList.Item key={label}><DataList.ItemLabel>{label}</DataList.ItemLabel><DataList.ItemValue>{words}</DataList.ItemValue></DataList.Item>)}</DataList.Root>
        <Table.Root size="sm" variant="outline"><Table.Header><Table.Row>{['HCPCS', 'Modifiers', 'Initial Date', 'Last Date of Service', 'Units / Months Paid', 'Supplier', 'Remark'].map((one) => <Table.ColumnHeader key={one}>{one}</Table.ColumnHeader>)}</Table.Row></Table.Header>
          <Table.Body>{HISTORY.map((row) => <Table.Row key={row[0]}>{row.map((cell) => <Table.Cell key={cell}>{cell}</Table.Cell>)}</Table.Row>)}</Table.Body></Table.Root>
      </Card.Body></Card.Root>
    </Box>
  </ChakraProvider>,
);
