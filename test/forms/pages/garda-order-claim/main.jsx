import { AppBar, Autocomplete, Box, Button, Card, CardContent, CardHeader, Chip, CssBaseline, FormControl, FormControlLabel, FormLabel, Grid, InputBase, MenuItem, Radio, RadioGroup, Select, Tab, Table, TableBody, TableCell, TableHead, TableRow, Tabs, TextField, Toolbar, Typography } from '@mui/material';
import { createRoot } from 'react-dom/client';
import { ITEMS, PAYERS, PLACES, PRESCRIBERS } from './data.js';

const Field = ({ size = 3, label, value = '', ...more }) => <Grid size={size}><TextField fullWidth size="small" label={label} defaultValue={value} {...more} /></Grid>;

function Pick({ size = 3, label, value, options }) {
  return (
    <Grid size={size}>
      <TextField select fullWidth size="small" label={label} defaultValue={value}>
        {options.map((one) => <MenuItem key={one} value={one}>{one}</MenuItem>)}
      </TextField>
    </Grid>
  );
}

function Answer({ label, value, size = 4 }) {
  return (
    <Grid size={size}>
      <FormControl>
        <FormLabel sx={{ fontSize: 13 }}>{label}</FormLabel>
        <RadioGroup row defaultValue={value}>
          <FormControlLabel value="yes" control={<Radio size="small" />} label="Yes" />
          <FormControlLabel value="no" control={<Radio size="small" />} label="No" />
        </RadioGroup>
      </FormControl>
    </Grid>
  );
}

const Panel = ({ title, action, children }) => (
  <Card variant="outlined" sx={{ mb: 2 }}>
    <CardHeader title={title} action={action} slotProps={{ title: { variant: 'subtitle1', fontWeight: 600 } }} sx={{ pb: 0 }} />
    <CardContent><Grid container spacing={2}>{children}</Grid></CardContent>
  </Card>
);

const Fact = ({ name, children }) => <Box sx={{ mb: 1 }}><Typography variant="caption" color="text.secondary" component="div">{name}</Typography><Typography variant="body2">{children}</Typography></Box>;

const cell = { px: 0.75, py: 0.5 };
const Box1 = ({ value, width, align }) => <InputBase defaultValue={value} sx={{ width, fontSize: 13, border: '1px solid #c9ced6', borderRadius: 1, px: 0.75 }} inputProps={{ style: { textAlign: align } }} />;

function Row({ item, number }) {
  return (
    <TableRow>
      <TableCell sx={cell}>{number}</TableCell>
      <TableCell sx={cell}><Box1 value={item.from} width={92} /></TableCell>
      <TableCell sx={cell}><Box1 value={item.to} width={92} /></TableCell>
      <TableCell sx={cell}><Select variant="standard" defaultValue={item.place} sx={{ fontSize: 13 }}>{PLACES.map((one) => <MenuItem key={one} value={one}>{one}</MenuItem>)}</Select></TableCell>
      <TableCell sx={cell}><Box1 value={item.code} width={64} /></TableCell>
      <TableCell sx={{ ...cell, fontSize: 12, maxWidth: 150 }}>{item.item}</TableCell>
      <TableCell sx={cell}><Box sx={{ display: 'flex', gap: 0.5 }}>{item.modifiers.map((one, at) => <Box1 key={at} value={one} width={36} />)}</Box></TableCell>
      <TableCell sx={cell}><Box1 value={item.pointers} width={46} /></TableCell>
      <TableCell sx={cell}><Box1 value={item.quantity} width={44} align="right" /></TableCell>
      <TableCell sx={cell}><Box1 value={item.billed} width={72} align="right" /></TableCell>
      <TableCell sx={{ ...cell, fontSize: 13, textAlign: 'right' }}>{item.allowed}</TableCell>
      <TableCell sx={cell}><Box1 value={item.auth} width={100} /></TableCell>
    </TableRow>
  );
}

function App() {
  return (
    <>
      <CssBaseline />
      <AppBar position="static" sx={{ bgcolor: '#17324d' }}>
        <Toolbar variant="dense" sx={{ gap: 3 }}>
          <Typography sx={{ fontWeight: 700 }}>Garda HomeCare</Typography>
          {['Intake', 'Orders', 'Billing', 'Inventory', 'Reports'].map((one) => <Button key={one} color="inherit" size="small">{one}</Button>)}
          <Box sx={{ flex: 1 }} />
          <InputBase placeholder="Search patients, orders, serial #" sx={{ bgcolor: '#ffffff22', color: '#fff', px: 1.5, borderRadius: 1, width: 260, fontSize: 14 }} />
        </Toolbar>
      </AppBar>
      <Box sx={{ p: 2, maxWidth: 1340, mx: 'auto' }}>
        <Box sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
          <Typography variant="h6">Order 418822</Typography><Chip size="small" label="Delivered 11/03/2026" color="success" /><Chip size="small" label="Claim not created" variant="outlined" />
        </Box>
        <Tabs value={2} sx={{ mb: 2 }}>{['Order', 'Delivery', 'Create claim', 'Documents (4)', 'Notes'].map((one) => <Tab key={one} label={one} />)}</Tabs>
        <Grid container spacing={2}>
          <Grid size={2.5}>
            <Card variant="outlined"><CardContent>
              <Typography variant="subtitle1" sx={{ fontWeight: 600, mb: 1 }}>Patient</Typography>
              <Fact name="Name">Bascombe, Lorraine</Fact>
              <Fact name="DOB">04/22/1949</Fact>
              <Fact name="Sex">Female</Fact>
              <Fact name="Account #">GHC-30877</Fact>
              <Fact name="Home phone">(517) 555-0139</Fact>
              <Fact name="Balance">$41.18</Fact>
              <Fact name="Branch">Lansing</Fact>
            </CardContent></Card>
          </Grid>
          <Grid size={9.5}>
            <Panel title="Insurance">
              <Pick size={4} label="Bill to" value={PAYERS[0]} options={PAYERS} />
              <Field size={2} label="Policy / Member ID" value="RAH70048831" />
              <Field size={2} label="Group #" value="H4471-002" />
              <Pick size={2} label="Pat. relationship" value="Self" options={['Self', 'Spouse', 'Child', 'Other']} />
              <Pick size={2} label="Coverage order" value="Primary" options={['Primary', 'Secondary', 'Tertiary']} />
              <Field label="Coverage %" size={2} value="80" />
              <Field label="Deductible met" size={2} value="Yes" />
            </Panel>
            <Panel title="Claim details">
              <Grid size={4}><Autocomplete size="small" options={PRESCRIBERS} defaultValue={PRESCRIBERS[0]} renderInput={(params) => <TextField {...params} label="Ordering physician" />} /></Grid>
              <Field size={2} label="Physician NPI" value="2999862552" />
              <Field size={3} label="Prior auth #" value="RA-5520871" />
              <Pick size={3} label="Claim frequency" value="1 - Original" options={['1 - Original', '7 - Replacement', '8 - Void']} />
              <Field size={3} label="Payer claim control # (ICN)" />
              <Field size={3} label="CMN / DIF form #" />
              <Field size={6} label="Claim note (NTE)" value="O2 SAT 86 RA AT REST 10/28/26" />
              <Answer label="Accept assignment" value="yes" />
              <Answer label="Related to employment" value="no" />
              <Answer label="Related to auto accident" value="no" />
            </Panel>
            <Panel title="Diagnosis (ICD-10)">
              <Field size={2} label="Dx A" value="J96.11" /><Field size={2} label="Dx B" value="J44.9" /><Field size={2} label="Dx C" /><Field size={2} label="Dx D" />
            </Panel>
            <Card variant="outlined" sx={{ mb: 2 }}>
              <CardHeader title="Billable items" action={<Button size="small">+ Add item</Button>} slotProps={{ title: { variant: 'subtitle1', fontWeight: 600 } }} />
              <Box sx={{ overflowX: 'auto' }}>
                <Table size="small">
                  <TableHead><TableRow>{['#', 'DOS from', 'DOS thru', 'POS', 'HCPCS', 'Item', 'Modifiers', 'Dx ptr', 'Qty', 'Billed', 'Allowed', 'Item auth #'].map((one) => <TableCell key={one} sx={{ ...cell, fontSize: 12 }}>{one}</TableCell>)}</TableRow></TableHead>
                  <TableBody>{ITEMS.map((item, at) => <Row key={item.code} item={item} number={at + 1} />)}</TableBody>
                </Table>
              </Box>
              <Box sx={{ display: 'flex', justifyContent: 'flex-end', gap: 4, p: 2 }}><Typography variant="body2">Total allowed $210.89</Typography><Typography variant="body2" sx={{ fontWeight: 700 }}>Total billed $260.65</Typography></Box>
            </Card>
            <Panel title="Supplier">
              <Field size={4} label="Billing provider" value="Garda Valley Home Oxygen LLC" />
              <Field size={3} label="Billing NPI" value="2999118484" />
              <Field size={2} label="EIN" value="38-5501927" />
              <Field size={3} label="Taxonomy" value="332BX2000X" />
            </Panel>
            <Box sx={{ display: 'flex', gap: 2, justifyContent: 'flex-end' }}><Button>Hold</Button><Button variant="outlined">Run edits</Button><Button variant="contained">Create claim</Button></Box>
          </Grid>
        </Grid>
      </Box>
    </>
  );
}

createRoot(document.getElementById('root')).render(<App />);
