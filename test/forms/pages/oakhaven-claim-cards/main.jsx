import { AppBar, Autocomplete, Box, Button, Card, CardContent, CardHeader, Chip, CssBaseline, FormControlLabel, InputAdornment, MenuItem, Stack, Switch, TextField, ThemeProvider, Toolbar, Typography, createTheme } from '@mui/material';
import { createRoot } from 'react-dom/client';
import { CODES, DX, LINES, MODS, PATIENT } from './data.js';

const cell = (size) => ({ gridColumn: `span ${size}` });
const T = ({ size = 3, value = '', ...rest }) => <TextField size="small" variant="filled" defaultValue={value} sx={cell(size)} {...rest} />;
const Pick = ({ size = 3, value = '', options, ...rest }) => <TextField select size="small" variant="filled" defaultValue={value} sx={cell(size)} {...rest}>{options.map((one) => <MenuItem key={one} value={one}>{one}</MenuItem>)}</TextField>;
const Find = ({ size = 3, value = null, options, label, ...rest }) => <Autocomplete size="small" sx={cell(size)} options={options} defaultValue={value} getOptionLabel={(one) => one.label ?? one} isOptionEqualToValue={(a, b) => (a.label ?? a) === (b.label ?? b)} renderInput={(params) => <TextField {...params} variant="filled" label={label} />} {...rest} />;
const Grid = ({ children }) => <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(12, 1fr)', gap: 1.5 }}>{children}</Box>;
const Part = ({ title, extra, children }) => <Card variant="outlined" sx={{ mb: 2 }}><CardHeader title={title} action={extra} slotProps={{ title: { variant: 'subtitle1', fontWeight: 700 } }} sx={{ pb: 0 }} /><CardContent><Grid>{children}</Grid></CardContent></Card>;
const dollar = { input: { startAdornment: <InputAdornment position="start">$</InputAdornment> } };

const Service = ({ line, at }) => (
  <Part title={`Item ${at + 1}`} extra={<><Button size="small">Copy</Button><Button size="small">Del</Button></>}>
    <T label="DOS from" size={2} value={line.from} /><T label="DOS to" size={2} value={line.to} />
    <Find label="Item (HCPCS)" size={5} options={CODES} value={CODES.find((one) => one.label.startsWith(line.code))} />
    <Pick label="POS" size={3} value={line.pos} options={['12 Home', '13 Assisted Living Facility', '31 Skilled Nursing Facility', '32 Nursing Facility']} />
    <Autocomplete multiple size="small" sx={cell(4)} options={MODS} defaultValue={line.mods} renderInput={(params) => <TextField {...params} variant="filled" label="Modifiers" placeholder={line.mods.length < 4 ? 'Add' : ''} />} />
    <Autocomplete multiple size="small" sx={cell(4)} options={DX.map((one) => one.code)} defaultValue={line.dx} renderInput={(params) => <TextField {...params} variant="filled" label="Linked diagnoses" />} />
    <T label="Units" size={2} type="number" value={line.units} /><T label="Charge" size={2} value={line.charge} slotProps={dollar} />
    <T label="Line note (NTE)" size={8} value={line.note} /><T label="Line control #" size={4} value={line.control} />
  </Part>
);

function Claim() {
  const p = PATIENT;
  return (
    <form>
      <Part title="Patient" extra={<Button size="small">Open chart</Button>}>
        <Find label="Patient" size={5} options={[p.name, 'Zeller, Augusta']} value={p.name} /><T label="DOB" size={2} value={p.dob} /><Pick label="Sex" size={2} value="Male" options={['Female', 'Male', 'Unknown']} /><T label="Phone" size={3} value={p.phone} />
        <T label="Street" size={5} value={p.street} /><T label="City" size={3} value={p.city} /><T label="State" size={2} value={p.state} /><T label="ZIP code" size={2} value={p.zip} />
      </Part>
      <Part title="Insurance">
        <Find label="Primary payer" size={4} options={['Medicare DME MAC Jurisdiction B', 'Cedar Fork Supplement']} value="Medicare DME MAC Jurisdiction B" /><T label="Policy / MBI" size={3} value={p.mbi} /><Pick label="Patient relationship" size={2} value="Self" options={['Self', 'Spouse', 'Child', 'Other']} /><Pick label="Claim filing indicator" size={3} value="MB - Medicare Part B" options={['MB - Medicare Part B', 'MC - Medicaid', 'CI - Commercial']} />
        <T label="Secondary payer" size={4} value="Cedar Fork Supplement" /><T label="Secondary policy #" size={3} value="CFS-209118" />
      </Part>
      <Part title="Claim">
        <T label="Account #" value="OH-3318-2" /><Pick label="Frequency" value="1 - Original" options={['1 - Original', '7 - Replacement', '8 - Void']} /><T label="Original claim # (DCN)" /><T label="UTN / prior auth #" value="" />
        <Find label="Ordering practitioner" size={4} options={['Vantongeren, Ilse NP']} value="Vantongeren, Ilse NP" /><T label="Practitioner NPI" size={3} value="2999731633" />
        <FormControlLabel sx={cell(3)} control={<Switch defaultChecked />} label="Accept assignment" /><Pick label="Signature on file" size={2} value="Yes" options={['Yes', 'No']} />
      </Part>
      <Part title="Diagnoses" extra={<Button size="small">Add</Button>}>
        {DX.map((one, at) => <Box key={one.code} sx={{ ...cell(6), display: 'flex', gap: 1, alignItems: 'center' }}><Chip size="small" label={at + 1} /><Autocomplete size="small" fullWidth options={DX} defaultValue={one} getOptionLabel={(dx) => `${dx.code}  ${dx.words}`} renderInput={(params) => <TextField {...params} variant="filled" hiddenLabel />} /></Box>)}
      </Part>
      {LINES.map((line, at) => <Service key={line.code} line={line} at={at} />)}
      <Button variant="outlined" fullWidth>Add item</Button>
    </form>
  );
}

createRoot(document.getElementById('root')).render(
  <ThemeProvider theme={createTheme({ palette: { primary: { main: '#33691e' } } })}>
    <CssBaseline />
    <AppBar position="static"><Toolbar variant="dense"><Typography sx={{ mr: 4, fontWeight: 700 }}>Oakhaven</Typography>{['Orders', 'Inventory', 'Claims', 'A/R', 'Settings'].map((one) => <Button key={one} color="inherit">{one}</Button>)}</Toolbar></AppBar>
    <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 260px', gap: 2, p: 2, maxWidth: 1340, mx: 'auto' }}>
      <div><Typography variant="h6" sx={{ mb: 1 }}>Claim 3318-2 <Chip size="small" label="Ready to scrub" color="success" /></Typography><Claim /></div>
      <Card variant="outlined" sx={{ alignSelf: 'start', position: 'sticky', top: 8 }}><CardHeader title="Summary" slotProps={{ title: { variant: 'subtitle1' } }} /><CardContent><Stack spacing={1}><Typography variant="body2">Items: 3</Typography><Typography variant="body2">Total charges: $1,047.13</Typography><Typography variant="body2">Expected allowed: $618.40</Typography><Typography variant="body2">Patient paid: $0.00</Typography><Typography variant="body2">Order received: 10/27/2026</Typography><Button variant="contained">Scrub claim</Button><Button>Save</Button></Stack></CardContent></Card>
    </Box>
  </ThemeProvider>,
);
