import { Accordion, AccordionDetails, AccordionSummary, Alert, AppBar, Autocomplete, Box, Breadcrumbs, Button, Checkbox, Container, CssBaseline, FormControl, FormControlLabel, FormHelperText, FormLabel, InputAdornment, InputLabel, Link, NativeSelect, Paper, Radio, RadioGroup, Stack, TextField, ToggleButton, ToggleButtonGroup, Toolbar, Typography } from '@mui/material';
import { DateField, LocalizationProvider } from '@mui/x-date-pickers';
import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import dayjs from 'dayjs';
import { useId, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { CODES, DX, LINES } from './data.js';

const grid = { display: 'grid', gridTemplateColumns: 'repeat(12, 1fr)', gap: 2, alignItems: 'start' };
const span = (size) => ({ gridColumn: `span ${size}` });
const Text = ({ label, value = '', size = 3, ...rest }) => <TextField variant="filled" size="small" label={label} defaultValue={value} sx={span(size)} {...rest} />;
const Day = ({ label, value, size = 2, ...rest }) => <DateField slotProps={{ textField: { variant: 'filled', size: 'small' } }} label={label} defaultValue={value ? dayjs(value) : null} sx={span(size)} {...rest} />;

function Choice({ label, value, options, size = 3 }) {
  const id = useId();
  return (
    <FormControl variant="standard" sx={span(size)}>
      <InputLabel htmlFor={id} shrink>{label}</InputLabel>
      <NativeSelect inputProps={{ id }} defaultValue={value}>{options.map(([key, words]) => <option key={key} value={key}>{words}</option>)}</NativeSelect>
    </FormControl>
  );
}

function Toggles({ label, value, options, size = 3, exclusive = false }) {
  const [chosen, choose] = useState(value);
  const id = useId();
  return (
    <FormControl sx={span(size)}>
      <FormLabel id={id} sx={{ fontSize: 12 }}>{label}</FormLabel>
      <ToggleButtonGroup size="small" aria-labelledby={id} value={chosen} exclusive={exclusive} onChange={(_, next) => choose(next)}>
        {options.map((one) => <ToggleButton key={one} value={one} sx={{ textTransform: 'none' }}>{one}</ToggleButton>)}
      </ToggleButtonGroup>
    </FormControl>
  );
}

const YesNo = ({ label, value, size = 4 }) => (
  <FormControl sx={span(size)}>
    <FormLabel sx={{ fontSize: 13 }}>{label}</FormLabel>
    <RadioGroup row defaultValue={value}>
      <FormControlLabel value="Y" control={<Radio size="small" />} label="Yes" />
      <FormControlLabel value="N" control={<Radio size="small" />} label="No" />
    </RadioGroup>
  </FormControl>
);

const Part = ({ title, children }) => (
  <Paper sx={{ p: 2.5, mb: 2 }} elevation={1}>
    <Typography variant="h6" component="h2" gutterBottom color="#4a2a7b">{title}</Typography>
    <Box sx={grid}>{children}</Box>
  </Paper>
);

const Line = ({ line, at }) => (
  <Accordion defaultExpanded disableGutters>
    <AccordionSummary expandIcon="▾"><Typography sx={{ fontWeight: 600, mr: 3 }}>Service Line {at + 1}</Typography><Typography color="text.secondary">{line.code}</Typography></AccordionSummary>
    <AccordionDetails>
      <Box sx={grid}>
        <Day label="From Date *" value={line.from} /><Day label="To Date *" value={line.to} />
        <Choice label="Place of Service *" value="12" size={3} options={[['11', '11 - Office'], ['12', '12 - Home'], ['31', '31 - Skilled Nursing Facility'], ['99', '99 - Other Place of Service']]} />
        <Autocomplete freeSolo size="small" options={CODES} defaultValue={line.code} sx={span(3)} renderInput={(params) => <TextField {...params} variant="filled" label="Procedure Code *" />} />
        <FormControlLabel sx={span(2)} control={<Checkbox size="small" defaultChecked={line.epsdt} />} label="EPSDT" />
        {line.mods.map((one, index) => <Text key={index} label={`Mod ${index + 1}`} value={one} size={1} />)}
        <Toggles label="Diagnosis Pointers *" value={line.dx} options={['1', '2', '3', '4']} size={3} />
        <Text label="Units *" value={line.units} size={2} type="number" />
        <Text label="Charge Amount *" value={line.charge} size={3} slotProps={{ input: { startAdornment: <InputAdornment position="start">$</InputAdornment> } }} />
        <Text label="Line Note" value={line.note} size={9} />
        <Stack direction="row" sx={{ ...span(3), justifyContent: 'flex-end' }}><Button size="small">Copy line</Button><Button size="small" color="error">Delete</Button></Stack>
      </Box>
    </AccordionDetails>
  </Accordion>
);

function Page() {
  const total = LINES.reduce((sum, { charge }) => sum + Number(charge), 0).toFixed(2);
  return (
    <LocalizationProvider dateAdapter={AdapterDayjs}>
      <CssBaseline />
      <AppBar position="static" sx={{ bgcolor: '#4a2a7b' }}><Toolbar variant="dense"><Typography sx={{ fontWeight: 700, mr: 4 }}>Elbrus Community Health Plan</Typography>{['Home', 'Members', 'Authorizations', 'Claims', 'Payments', 'Resources'].map((one) => <Button key={one} color="inherit" size="small">{one}</Button>)}<Box sx={{ flex: 1 }} /><Typography variant="body2">Little Summit Supply Co · 2999861133</Typography></Toolbar></AppBar>
      <Container maxWidth="lg" sx={{ py: 2 }}>
        <Breadcrumbs sx={{ mb: 1 }}><Link href="#">Claims</Link><Link href="#">Submit a claim</Link><span>Professional (CMS-1500)</span></Breadcrumbs>
        <Typography variant="h5" component="h1" gutterBottom>Professional Claim</Typography>
        <Alert severity="info" sx={{ mb: 2 }}>Claims must be received within 95 days of the date of service. Fields marked * are required.</Alert>
        <Part title="Member">
          <Text label="Medicaid Member ID *" value="718204456" size={3} />
          <Text label="Last Name *" value="Oyelaran-Busch" size={3} /><Text label="First Name *" value="Temi" size={3} /><Text label="MI" size={1} />
          <Day label="Date of Birth *" value="2017-06-21" />
          <Toggles label="Gender" value="Female" options={['Female', 'Male', 'Unknown']} exclusive size={4} />
          <Choice label="Benefit Plan" value="K" size={4} options={[['K', 'Elbrus Kids (Medicaid)'], ['C', 'Elbrus Care (CHIP)'], ['P', 'Elbrus Plus (LTSS)']]} />
          <YesNo label="Does the member have other health insurance?" value="N" />
        </Part>
        <Part title="Billing Provider">
          <Text label="Provider Name" value="Little Summit Supply Co" size={4} disabled /><Text label="NPI" value="2999861133" size={2} disabled /><Text label="Tax ID" value="74-2280616" size={2} disabled /><Text label="Taxonomy Code" value="332B00000X" size={2} disabled /><Text label="Atypical ID" size={2} disabled />
        </Part>
        <Part title="Ordering / Referring Provider">
          <Choice label="Provider Role" value="DK" size={3} options={[['', 'Select'], ['DN', 'DN - Referring Provider'], ['DK', 'DK - Ordering Provider'], ['DQ', 'DQ - Supervising Provider']]} />
          <Text label="NPI *" value="2999862503" size={3} /><Text label="Last Name *" value="Quillfeather" size={3} /><Text label="First Name" value="Rhona" size={3} />
        </Part>
        <Part title="Claim Information">
          <Text label="Patient Account Number *" value="LSS-70418" size={3} />
          <Choice label="Claim Frequency *" value="1" size={3} options={[['1', '1 - Original Claim'], ['7', '7 - Replacement of Prior Claim'], ['8', '8 - Void of Prior Claim']]} />
          <Box sx={span(3)}><Text label="Original Claim Number" fullWidth /><FormHelperText>Required for 7 and 8</FormHelperText></Box>
          <Choice label="Accept Assignment" value="A" size={3} options={[['A', 'A - Assigned'], ['B', 'B - Assigned, lab only'], ['C', 'C - Not assigned']]} />
          <Text label="Prior Authorization Number" value="EK2026-0093847" size={3} /><Text label="Referral Number" size={3} /><Text label="Patient Paid Amount" value="0.00" size={2} /><Text label="Claim Note" size={4} />
        </Part>
        <Part title="Diagnosis (ICD-10-CM)">
          {[0, 1, 2, 3].map((at) => <Autocomplete key={at} freeSolo options={DX} size="small" defaultValue={at < 2 ? DX[at] : null} sx={span(6)} renderInput={(params) => <TextField {...params} variant="filled" label={at ? `Diagnosis Code ${at + 1}` : 'Diagnosis Code 1 (Primary) *'} />} />)}
        </Part>
        <Typography variant="h6" component="h2" color="#4a2a7b" gutterBottom>Service Lines</Typography>
        {LINES.map((line, at) => <Line key={line.code} line={line} at={at} />)}
        <Stack direction="row" sx={{ my: 2, alignItems: 'center' }}><Button variant="outlined">Add service line</Button><Box sx={{ flex: 1 }} /><Typography>Total Billed Amount: <strong>${total}</strong></Typography></Stack>
        <Stack direction="row" spacing={2} sx={{ justifyContent: 'flex-end', mb: 4 }}><Button>Cancel</Button><Button variant="outlined">Save draft</Button><Button variant="contained" sx={{ bgcolor: '#4a2a7b' }}>Continue to attachments</Button></Stack>
      </Container>
    </LocalizationProvider>
  );
}

createRoot(document.getElementById('root')).render(<Page />);
