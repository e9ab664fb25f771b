import { Accordion, AccordionDetails, AccordionSummary, Alert, AppBar, Autocomplete, Box, Button, Checkbox, Container, CssBaseline, FormControl, FormControlLabel, FormLabel, Grid, InputAdornment, InputLabel, MenuItem, Paper, Radio, RadioGroup, Select, Step, StepLabel, Stepper, TextField, Toolbar, Typography } from '@mui/material';
import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import { DatePicker } from '@mui/x-date-pickers/DatePicker';
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider';
import dayjs from 'dayjs';
import { useId, useState } from 'react';
import { createRoot } from 'react-dom/client';

const CODES = ['L89.154 - Pressure ulcer of sacral region, stage 4', 'G82.20 - Paraplegia, unspecified', 'E43 - Unspecified severe protein-calorie malnutrition', 'I50.22 - Chronic systolic (congestive) heart failure'];
const PLACES = [['11', 'Office'], ['12', 'Home'], ['13', 'Assisted Living Facility'], ['31', 'Skilled Nursing Facility']];
const LINES = [
  { from: '2026-10-19', to: '2026-11-18', place: '12', code: 'E2402', modifiers: ['RR', 'KI', 'KX', ''], pointers: ['1'], charge: '1,412.00', units: '1', auth: 'BH-A2610-7734', note: 'Wound 6.2 x 4.8 x 2.1 cm on 10/16/2026' },
  { from: '2026-10-19', to: '2026-11-18', place: '12', code: 'A6550', modifiers: ['KX', '', '', ''], pointers: ['1'], charge: '365.25', units: '15', auth: 'BH-A2610-7734', note: '' },
  { from: '2026-10-19', to: '2026-11-18', place: '12', code: 'A7000', modifiers: ['KX', '', '', ''], pointers: ['1'], charge: '98.50', units: '10', auth: '', note: '' },
  { from: '2026-10-22', to: '2026-10-22', place: '12', code: 'E0277', modifiers: ['RR', 'KH', 'KX', ''], pointers: ['1', '2', '3'], charge: '688.00', units: '1', auth: 'BH-A2610-8102', note: '' },
];

function Text({ label, value = '', start, ...rest }) {
  const [text, setText] = useState(value);
  return <TextField size="small" fullWidth label={label} value={text} onChange={(event) => setText(event.target.value)} slotProps={start ? { input: { startAdornment: <InputAdornment position="start">{start}</InputAdornment> } } : {}} {...rest} />;
}

function Pick({ label, value, options, multiple }) {
  const id = useId();
  const [chosen, setChosen] = useState(value);
  return (
    <FormControl size="small" fullWidth>
      <InputLabel id={id}>{label}</InputLabel>
      <Select labelId={id} label={label} multiple={multiple} value={chosen} onChange={(event) => setChosen(event.target.value)} renderValue={multiple ? (all) => all.join(', ') : undefined}>
        {options.map(([code, words]) => <MenuItem key={code} value={code}>{words}</MenuItem>)}
      </Select>
    </FormControl>
  );
}

function Day({ label, value }) {
  const [day, setDay] = useState(value ? dayjs(value) : null);
  return <DatePicker label={label} value={day} onChange={setDay} slotProps={{ textField: { size: 'small', fullWidth: true } }} />;
}

function Diagnosis({ label, value = null }) {
  const [code, setCode] = useState(value);
  return <Autocomplete size="small" options={CODES} value={code} onChange={(_, next) => setCode(next)} renderInput={(params) => <TextField {...params} label={label} />} />;
}

function Line({ line, at }) {
  return (
    <Paper variant="outlined" sx={{ p: 2, mb: 2 }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', mb: 1.5 }}>
        <Typography variant="subtitle2">Service line {at + 1}</Typography>
        <Box><Button size="small">Duplicate</Button><Button size="small" color="error">Remove</Button></Box>
      </Box>
      <Grid container spacing={1.5}>
        <Grid size={2}><Day label="Service from" value={line.from} /></Grid>
        <Grid size={2}><Day label="Service to" value={line.to} /></Grid>
        <Grid size={2}><Pick label="Place of service" value={line.place} options={PLACES.map(([code, words]) => [code, `${code} - ${words}`])} /></Grid>
        <Grid size={2}><Text label="Procedure code" value={line.code} required /></Grid>
        {line.modifiers.map((one, j) => <Grid key={j} size={1}><Text label={`Mod ${j + 1}`} value={one} /></Grid>)}
        <Grid size={2}><Pick multiple label="Diagnosis pointers" value={line.pointers} options={['1', '2', '3', '4'].map((one) => [one, one])} /></Grid>
        <Grid size={2}><Text label="Charge amount" value={line.charge} start="$" required /></Grid>
        <Grid size={1}><Text label="Units" value={line.units} required /></Grid>
        <Grid size={2}><Text label="Line authorization" value={line.auth} /></Grid>
        <Grid size={5}><Text label="Line note" value={line.note} /></Grid>
      </Grid>
    </Paper>
  );
}

function App() {
  return (
    <LocalizationProvider dateAdapter={AdapterDayjs}>
      <CssBaseline />
      <AppBar position="static" sx={{ bgcolor: '#124559' }}><Toolbar variant="dense"><Typography variant="h6" sx={{ flexGrow: 1 }}>Blue Heron Health Plans</Typography><Button color="inherit">Members</Button><Button color="inherit">Claims</Button><Button color="inherit">Authorizations</Button><Button color="inherit">Resources</Button></Toolbar></AppBar>
      <Container maxWidth="xl" sx={{ py: 2 }}>
        <Typography variant="h5" component="h1" sx={{ mb: 2 }}>New professional claim</Typography>
        <Stepper activeStep={2} sx={{ mb: 2 }}>{['Member', 'Providers', 'Diagnoses and services', 'Review and submit'].map((words) => <Step key={words}><StepLabel>{words}</StepLabel></Step>)}</Stepper>
        <Alert severity="info" icon={false} sx={{ mb: 2 }}><b>TREMBLAY-OSEI, JOSIAH</b> &nbsp; Member ID BHH 3310 77421 02 &nbsp; DOB 07/22/1974 &nbsp; Plan: Heron Choice Plus &nbsp; Effective 01/01/2026</Alert>
        <Paper sx={{ p: 2, mb: 2 }}>
          <Typography variant="h6" sx={{ mb: 1.5 }}>Claim information</Typography>
          <Grid container spacing={1.5}>
            <Grid size={3}><Text label="Patient control number" value="KMR-0091-44" required /></Grid>
            <Grid size={3}><Pick label="Claim frequency" value="1" options={[['1', '1 - Original claim'], ['7', '7 - Replacement of prior claim'], ['8', '8 - Void of prior claim']]} /></Grid>
            <Grid size={3}><Text label="Original claim number" /></Grid>
            <Grid size={3}><Text label="Referral number" /></Grid>
            <Grid size={3}><Day label="Onset of current illness" /></Grid>
            <Grid size={3}><Day label="Admission date" value="2026-09-28" /></Grid>
            <Grid size={3}><Day label="Discharge date" value="2026-10-17" /></Grid>
            <Grid size={3}><Text label="Amount paid by patient" value="0.00" start="$" /></Grid>
            <Grid size={4}><FormControl><FormLabel sx={{ fontSize: 13 }}>Is the condition related to an auto accident?</FormLabel><RadioGroup row defaultValue="n"><FormControlLabel value="y" control={<Radio size="small" />} label="Yes" /><FormControlLabel value="n" control={<Radio size="small" />} label="No" /></RadioGroup></FormControl></Grid>
            <Grid size={4}><FormControl><FormLabel sx={{ fontSize: 13 }}>Is the condition related to employment?</FormLabel><RadioGroup row defaultValue="n"><FormControlLabel value="y" control={<Radio size="small" />} label="Yes" /><FormControlLabel value="n" control={<Radio size="small" />} label="No" /></RadioGroup></FormControl></Grid>
            <Grid size={4} sx={{ alignSelf: 'end' }}><FormControlLabel control={<Checkbox defaultChecked />} label="Provider accepts assignment" /></Grid>
          </Grid>
        </Paper>
        <Paper sx={{ p: 2, mb: 2 }}>
          <Typography variant="h6" sx={{ mb: 1.5 }}>Diagnoses (ICD-10)</Typography>
          <Grid container spacing={1.5}>
            {['1. Principal diagnosis', '2. Diagnosis', '3. Diagnosis', '4. Diagnosis'].map((label, at) => <Grid key={label} size={6}><Diagnosis label={label} value={CODES[at < 3 ? at : -1]} /></Grid>)}
          </Grid>
          <Button size="small" sx={{ mt: 1 }}>Add diagnosis</Button>
        </Paper>
        <Paper sx={{ p: 2, mb: 2 }}>
          <Typography variant="h6" sx={{ mb: 1.5 }}>Service lines</Typography>
          {LINES.map((line, at) => <Line key={at} line={line} at={at} />)}
          <Box sx={{ display: 'flex', justifyContent: 'space-between' }}><Button variant="outlined">Add service line</Button><Typography sx={{ fontWeight: 600 }}>Total charges: $2,563.75</Typography></Box>
        </Paper>
        <Accordion><AccordionSummary>Attachments (0)</AccordionSummary><AccordionDetails>No attachments have been added.</AccordionDetails></Accordion>
        <Box sx={{ mt: 2, display: 'flex', gap: 1 }}><Button variant="outlined">Back</Button><Button>Save for later</Button><Box sx={{ flex: 1 }} /><Button variant="contained">Continue</Button></Box>
      </Container>
    </LocalizationProvider>
  );
}

createRoot(document.getElementById('root')).render(<App />);
