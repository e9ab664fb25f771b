import { AppBar, Autocomplete, Box, Button, Checkbox, Container, CssBaseline, FormControlLabel, Grid, InputBase, Paper, Table, TableBody, TableCell, TableContainer, TableFooter, TableHead, TableRow, TextField, Toolbar, Typography } from '@mui/material';
import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import { DatePicker } from '@mui/x-date-pickers/DatePicker';
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider';
import dayjs from 'dayjs';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { CODES, ITEMS, LINES, MODIFIERS, PAYERS, PLACES, TOTAL } from './data.js';
import { CellPointers, CellSelect, CellText, Choice, Field, LookUp, YesNo } from './parts.jsx';

const Cell = ({ size, children }) => <Grid size={size}>{children}</Grid>;

function Section({ title, children }) {
  return (
    <Paper variant="outlined" sx={{ p: 2.5, mb: 2.5 }}>
      <Typography variant="h6" sx={{ mb: 2 }}>{title}</Typography>
      <Grid container spacing={2}>{children}</Grid>
    </Paper>
  );
}

function Day({ label, value = null, standard }) {
  const [day, setDay] = useState(value);
  return <DatePicker label={label} value={day} onChange={setDay} slotProps={{ textField: { size: 'small', fullWidth: true, ...(standard ? { variant: 'standard', sx: { width: 128 } } : {}) } }} />;
}

function LineRow({ line, number }) {
  const [modifiers, setModifiers] = useState(line.modifiers);
  const [item, setItem] = useState(line.item);
  return (
    <TableRow>
      <TableCell>{number}</TableCell>
      <TableCell><Day value={line.from} standard /></TableCell>
      <TableCell><Day value={line.to} standard /></TableCell>
      <TableCell><CellSelect value={line.place} options={PLACES} /></TableCell>
      <TableCell>
        <Autocomplete size="small" sx={{ width: 190 }} options={ITEMS} value={item} onChange={(_, next) => setItem(next)} getOptionLabel={({ code, words }) => `${code} – ${words}`} renderInput={(params) => <TextField {...params} variant="standard" />} />
      </TableCell>
      <TableCell>
        <Autocomplete multiple size="small" sx={{ width: 190 }} options={MODIFIERS} value={modifiers} onChange={(_, next) => setModifiers(next)} renderInput={(params) => <TextField {...params} variant="standard" placeholder={modifiers.length ? '' : 'none'} />} />
      </TableCell>
      <TableCell><CellPointers value={line.pointers} /></TableCell>
      <TableCell><CellText value={line.units} type="number" sx={{ width: 48 }} /></TableCell>
      <TableCell><CellText value={line.price} sx={{ width: 70 }} /></TableCell>
      <TableCell><CellText value={line.charge} sx={{ width: 76 }} /></TableCell>
      <TableCell><CellText value={line.npi} sx={{ width: 104 }} /></TableCell>
    </TableRow>
  );
}

function Claim() {
  return (
    <Box component="form" noValidate>
      <Section title="Coverage">
        <Cell size={4}><LookUp label="Primary Payer" options={PAYERS} value={PAYERS[0]} text={({ id, name }) => `${name} (${id})`} /></Cell>
        <Cell size={3}><Choice id="plan-type" label="Insurance Type" value="MB" options={[['MB', 'Medicare Part B'], ['MC', 'Medicaid'], ['CI', 'Commercial'], ['CH', 'Tricare']]} /></Cell>
        <Cell size={3}><Field label="Medicare Beneficiary ID (MBI)" value="6GV1UD9TR44" required /></Cell>
        <Cell size={2}><Field label="Group No." /></Cell>
        <Cell size={3}><YesNo label="Any other health plan?" value="no" /></Cell>
        <Cell size={3}><Choice id="rel" label="Patient is … to subscriber" value="18" options={[['18', 'Self'], ['01', 'Spouse'], ['19', 'Child']]} /></Cell>
      </Section>
      <Section title="Patient">
        <Cell size={3}><Field label="Last" value="Iyer-Whitcomb" required /></Cell>
        <Cell size={3}><Field label="First" value="Savitri" required /></Cell>
        <Cell size={1}><Field label="MI" value="J" /></Cell>
        <Cell size={3}><Day label="DOB" value={dayjs('1946-06-09')} /></Cell>
        <Cell size={2}><Choice id="sex" label="Sex" value="F" options={[['F', 'Female'], ['M', 'Male'], ['U', 'Unknown']]} /></Cell>
        <Cell size={5}><Field label="Street" value="1180 Cottonwood Loop" /></Cell>
        <Cell size={3}><Field label="City" value="Emporia" /></Cell>
        <Cell size={1}><Field label="State" value="KS" /></Cell>
        <Cell size={3}><Field label="ZIP" value="66801" /></Cell>
        <Cell size={3}><Field label="Account #" value="TG-1004417" /></Cell>
      </Section>
      <Section title="Claim details">
        <Cell size={3}><Field label="Ordering Provider" value="Brannigan, Cormac MD" /></Cell>
        <Cell size={2}><Field label="Ordering NPI" value="2999950852" /></Cell>
        <Cell size={3}><Field label="Supervising Provider" /></Cell>
        <Cell size={2}><Field label="Supervising NPI" /></Cell>
        <Cell size={2}><Field label="CLIA #" /></Cell>
        <Cell size={3}><Field label="Prior Auth / UTN" value="C260918RT00341" helper="14 characters when assigned by Medicare" /></Cell>
        <Cell size={3}><Field label="Referral #" /></Cell>
        <Cell size={3}><Choice id="freq" label="Claim frequency" value="1" options={[['1', 'Original'], ['7', 'Replacement'], ['8', 'Void']]} /></Cell>
        <Cell size={3}><Field label="Original claim no." /></Cell>
        <Cell size={3}><Day label="Admitted" /></Cell>
        <Cell size={3}><Day label="Discharged" /></Cell>
        <Cell size={6}><FormControlLabel control={<Checkbox defaultChecked />} label="Accept assignment" /><FormControlLabel control={<Checkbox />} label="Employment related" /><FormControlLabel control={<Checkbox />} label="Auto accident" /></Cell>
        {['A', 'B', 'C', 'D'].map((letter, at) => (
          <Cell key={letter} size={3}><LookUp label={`Diagnosis ${letter}`} options={CODES} value={[CODES[0], CODES[1]][at] ?? null} text={({ code, words }) => `${code} ${words}`} /></Cell>
        ))}
        <Cell size={12}><Field label="Claim note" multiline minRows={2} value="Saturation 86 % at rest on room air, tested 10/22/2026" /></Cell>
      </Section>
      <Paper variant="outlined" sx={{ mb: 2.5 }}>
        <Typography variant="h6" sx={{ p: 2.5, pb: 1 }}>Services</Typography>
        <TableContainer>
          <Table size="small" sx={{ '& td, & th': { px: 0.75 } }}>
            <TableHead>
              <TableRow>{['#', 'DOS from', 'DOS through', 'POS', 'HCPCS', 'Mods', 'Dx ptr', 'Qty', 'Unit $', 'Billed $', 'Rendering NPI'].map((title) => <TableCell key={title}>{title}</TableCell>)}</TableRow>
            </TableHead>
            <TableBody>{LINES.map((line, at) => <LineRow key={at} line={line} number={at + 1} />)}</TableBody>
            <TableFooter>
              <TableRow>
                <TableCell colSpan={9} align="right">Total billed</TableCell>
                <TableCell colSpan={2}>{TOTAL}</TableCell>
              </TableRow>
            </TableFooter>
          </Table>
        </TableContainer>
        <Button sx={{ m: 1.5 }}>Add row</Button>
      </Paper>
      <Section title="Supplier">
        <Cell size={4}><Field label="Billing provider" value="Flint Hills Oxygen, Inc." /></Cell>
        <Cell size={2}><Field label="NPI" value="2999951223" /></Cell>
        <Cell size={2}><Field label="Taxonomy" value="332BX2000X" /></Cell>
        <Cell size={2}><Field label="Tax ID" value="48-2205519" /></Cell>
        <Cell size={2}><Field label="Paid by patient" value="0.00" dollars /></Cell>
      </Section>
      <Box sx={{ textAlign: 'right', mb: 4 }}><Button>Save</Button> <Button variant="contained">Scrub &amp; submit</Button></Box>
    </Box>
  );
}

createRoot(document.getElementById('root')).render(
  <LocalizationProvider dateAdapter={AdapterDayjs}>
    <CssBaseline />
    <AppBar position="static" color="success">
      <Toolbar variant="dense">
        <Typography sx={{ flexGrow: 1 }}>Tallgrass Billing</Typography>
        <InputBase placeholder="Find patient, claim, NPI" inputProps={{ 'aria-label': 'search' }} sx={{ bgcolor: '#ffffff33', px: 1.5, borderRadius: 1, color: '#fff' }} />
      </Toolbar>
    </AppBar>
    <Container maxWidth="xl" sx={{ pt: 3 }}>
      <Typography variant="h5" sx={{ mb: 2 }}>New claim</Typography>
      <Claim />
    </Container>
  </LocalizationProvider>,
);
