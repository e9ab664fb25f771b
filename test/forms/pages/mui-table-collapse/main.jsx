import { AppBar, Autocomplete, Box, Button, Checkbox, Chip, Collapse, createTheme, CssBaseline, FormControl, FormControlLabel, FormLabel, IconButton, InputAdornment, MenuItem, Paper, Radio, RadioGroup, Stack, Table, TableBody, TableCell, TableFooter, TableHead, TableRow, TextField, ThemeProvider, Toolbar, Typography } from '@mui/material';
import { DateField, LocalizationProvider } from '@mui/x-date-pickers';
import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import dayjs from 'dayjs';
import { Fragment, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { DX, LINES, MODS } from './data.js';

const T = ({ label, value = '', size = 3, ...rest }) => <TextField label={label} defaultValue={value} size="small" sx={{ gridColumn: `span ${size}` }} {...rest} />;
const Pick = ({ label, value, options, size = 3 }) => <TextField select label={label} defaultValue={value} size="small" sx={{ gridColumn: `span ${size}` }}>{options.map(([key, words]) => <MenuItem key={key} value={key}>{words}</MenuItem>)}</TextField>;
const D = ({ label, value, size = 2 }) => <DateField label={label} defaultValue={value ? dayjs(value) : null} size="small" sx={{ gridColumn: `span ${size}` }} />;
const Block = ({ title, children }) => <Paper variant="outlined" sx={{ p: 2, mb: 2 }}><Typography variant="subtitle1" sx={{ mb: 1.5, fontWeight: 600 }}>{title}</Typography><Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(12, 1fr)', gap: 1.5 }}>{children}</Box></Paper>;

/** A row of the table, and what else the line has in a row that folds out below it. */
function Line({ line, at, start }) {
  const [open, setOpen] = useState(start);
  return (
    <Fragment>
      <TableRow>
        <TableCell padding="checkbox"><IconButton size="small" aria-label="expand row" onClick={() => setOpen(!open)}>{open ? '▾' : '▸'}</IconButton></TableCell>
        <TableCell>{at + 1}</TableCell>
        <TableCell><DateField variant="standard" size="small" defaultValue={dayjs(line.from)} sx={{ width: 105 }} /></TableCell>
        <TableCell><DateField variant="standard" size="small" defaultValue={dayjs(line.to)} sx={{ width: 105 }} /></TableCell>
        <TableCell><TextField select variant="standard" defaultValue={line.pos} sx={{ width: 60 }}>{['11', '12', '31', '32'].map((one) => <MenuItem key={one} value={one}>{one}</MenuItem>)}</TextField></TableCell>
        <TableCell><TextField variant="standard" defaultValue={line.code} sx={{ width: 75 }} /></TableCell>
        <TableCell><Autocomplete multiple freeSolo size="small" options={MODS} defaultValue={line.mods} sx={{ width: 230 }} renderInput={(params) => <TextField {...params} variant="standard" />} /></TableCell>
        <TableCell><TextField variant="standard" defaultValue={line.ptr} sx={{ width: 45 }} /></TableCell>
        <TableCell align="right"><TextField variant="standard" defaultValue={line.charge} sx={{ width: 95 }} slotProps={{ input: { startAdornment: <InputAdornment position="start">$</InputAdornment> } }} /></TableCell>
        <TableCell align="right"><TextField variant="standard" type="number" defaultValue={line.units} sx={{ width: 60 }} /></TableCell>
        <TableCell padding="checkbox"><Checkbox size="small" defaultChecked={line.emg} /></TableCell>
        <TableCell><TextField variant="standard" defaultValue={line.npi} sx={{ width: 110 }} /></TableCell>
      </TableRow>
      <TableRow>
        <TableCell colSpan={12} sx={{ py: 0, bgcolor: '#fafafa' }}>
          <Collapse in={open} unmountOnExit timeout={0}>
            <Stack direction="row" spacing={2} sx={{ py: 1.5, pl: 6 }}><T label="Line auth number" value={line.auth} /><T label="NDC" value={line.ndc} /><TextField label="Line note" defaultValue={line.note} size="small" sx={{ width: 420 }} /></Stack>
          </Collapse>
        </TableCell>
      </TableRow>
    </Fragment>
  );
}

function Claim() {
  return (
    <form>
      <Block title="Insurance">
        <Autocomplete size="small" sx={{ gridColumn: 'span 4' }} options={['Sandhills Advantage (HMO D-SNP)', 'Sandhills Commercial']} defaultValue="Sandhills Advantage (HMO D-SNP)" renderInput={(params) => <TextField {...params} label="Payer" />} />
        <T label="Payer ID" value="SHA77" size={2} /><T label="Insured's ID number" value="SA9940021766" /><T label="Policy group / FECA number" value="" />
        <FormControl sx={{ gridColumn: 'span 5' }}><FormLabel>Patient relationship to insured</FormLabel><RadioGroup row defaultValue="Self">{['Self', 'Spouse', 'Child', 'Other'].map((one) => <FormControlLabel key={one} value={one} control={<Radio size="small" />} label={one} />)}</RadioGroup></FormControl>
        <FormControl sx={{ gridColumn: 'span 4' }}><FormLabel>Another health benefit plan?</FormLabel><RadioGroup row defaultValue="No">{['Yes', 'No'].map((one) => <FormControlLabel key={one} value={one} control={<Radio size="small" />} label={one} />)}</RadioGroup></FormControl>
      </Block>
      <Block title="Patient">
        <T label="Last name" value="Yarrington" /><T label="First name" value="Cleophus" /><T label="M.I." value="" size={1} /><D label="Birth date" value="1946-04-09" /><Pick label="Sex" value="M" size={2} options={[['F', 'Female'], ['M', 'Male']]} />
        <T label="Street address" value="902 Longleaf Trace" size={4} /><T label="City" value="Southern Pines" /><T label="State" value="NC" size={1} /><T label="ZIP" value="28387" size={2} /><T label="Telephone" value="910-555-0117" size={2} />
      </Block>
      <Block title="Claim">
        <T label="Patient account number" value="VL-90227" /><Pick label="Resubmission code" value="1" options={[['1', '1 – Original'], ['7', '7 – Replacement'], ['8', '8 – Void']]} /><T label="Original reference number" value="" /><T label="Prior authorization number" value="" />
        <D label="Date of current illness" value="" size={3} /><D label="Hospitalized from" value="2026-09-28" size={3} /><D label="Hospitalized to" value="2026-10-17" size={3} /><Pick label="Accept assignment" value="Y" options={[['Y', 'Yes'], ['N', 'No']]} />
        <T label="Ordering provider" value="Delacroix, Simone" size={4} /><T label="Ordering NPI" value="2999976261" /><T label="Service facility" value="Longleaf Rehabilitation Center" size={5} /><T label="Facility NPI" value="2999976303" />
        <Autocomplete multiple size="small" sx={{ gridColumn: 'span 9' }} options={DX} defaultValue={DX} renderValue={(values, props) => values.map((code, at) => { const { key, ...rest } = props({ index: at }); return <Chip key={key} size="small" label={`${'ABCDEFGHIJKL'[at]} · ${code}`} {...rest} />; })} renderInput={(params) => <TextField {...params} label="Diagnoses" />} />
      </Block>
      <Paper variant="outlined" sx={{ mb: 2 }}>
        <Table size="small">
          <TableHead><TableRow><TableCell /><TableCell>#</TableCell><TableCell>From</TableCell><TableCell>To</TableCell><TableCell>POS</TableCell><TableCell>HCPCS</TableCell><TableCell>Modifiers</TableCell><TableCell>Dx Ptr</TableCell><TableCell align="right">Charges</TableCell><TableCell align="right">Units</TableCell><TableCell>EMG</TableCell><TableCell>Rendering NPI</TableCell></TableRow></TableHead>
          <TableBody>{LINES.map((line, at) => <Line key={line.id} line={line} at={at} start={at === 1} />)}</TableBody>
          <TableFooter><TableRow><TableCell colSpan={8} align="right">Total charges</TableCell><TableCell align="right">$1,901.93</TableCell><TableCell colSpan={3}><Button size="small">Add line</Button></TableCell></TableRow></TableFooter>
        </Table>
      </Paper>
      <Block title="Billing provider">
        <T label="Name" value="Pinehurst Wound & Home Care" size={4} /><T label="NPI" value="2999976287" /><T label="Taxonomy" value="332B00000X" size={2} /><T label="Federal tax ID" value="56-2207719" /><T label="Amount paid" value="0.00" size={2} />
      </Block>
      <Stack direction="row" spacing={1} sx={{ justifyContent: 'flex-end' }}><Button>Discard</Button><Button variant="outlined">Save</Button><Button variant="contained">Release claim</Button></Stack>
    </form>
  );
}

createRoot(document.getElementById('root')).render(
  <ThemeProvider theme={createTheme({ palette: { primary: { main: '#5b21b6' } } })}>
    <CssBaseline />
    <LocalizationProvider dateAdapter={AdapterDayjs}>
      <AppBar position="static"><Toolbar variant="dense"><Typography sx={{ flex: 1 }}>Verity Ledger</Typography><Button color="inherit">Worklist</Button><Button color="inherit">Claims</Button><Button color="inherit">Payments</Button></Toolbar></AppBar>
      <Box sx={{ p: 3, maxWidth: 1400, mx: 'auto' }}><Typography variant="h6" sx={{ mb: 2 }}>Claim editor <Chip size="small" label="Held: 1 edit" color="warning" /></Typography><Claim /></Box>
    </LocalizationProvider>
  </ThemeProvider>,
);
