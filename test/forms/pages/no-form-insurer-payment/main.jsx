import { AppBar, Box, Button, Chip, createTheme, CssBaseline, InputAdornment, MenuItem, Paper, Stack, Table, TableBody, TableCell, TableFooter, TableHead, TableRow, TextField, ThemeProvider, Toolbar, Typography } from '@mui/material';
import { DateField, LocalizationProvider } from '@mui/x-date-pickers';
import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import dayjs from 'dayjs';
import { createRoot } from 'react-dom/client';

const money = { slotProps: { input: { startAdornment: <InputAdornment position="start">$</InputAdornment> } } };
const ROWS = [
  ['10/20/2026', 'E2402', 'RR KX KH', '1,214.00', '988.10', '0.00', '197.62', '790.48', 'CO-45', '225.90'],
  ['10/20/2026', 'A6550', 'NU', '391.35', '352.50', '0.00', '70.50', '282.00', 'CO-45', '38.85'],
  ['10/20/2026', 'A7000', 'NU', '92.40', '0.00', '0.00', '0.00', '0.00', 'CO-16', '92.40'],
  ['10/27/2026', 'E0184', 'NU KX', '204.18', '171.40', '25.00', '29.28', '117.12', 'CO-45', '32.78'],
];
const F = ({ label, value, width = 170, ...rest }) => <TextField label={label} defaultValue={value} size="small" sx={{ width }} {...rest} />;
const Cell = ({ value, width = 80 }) => <TableCell align="right"><TextField variant="standard" defaultValue={value} sx={{ width }} /></TableCell>;

createRoot(document.getElementById('root')).render(
  <ThemeProvider theme={createTheme({ palette: { primary: { main: '#5b21b6' } } })}>
    <CssBaseline />
    <LocalizationProvider dateAdapter={AdapterDayjs}>
      <AppBar position="static"><Toolbar variant="dense"><Typography sx={{ flex: 1 }}>Verity Ledger</Typography><Button color="inherit">Worklist</Button><Button color="inherit">Claims</Button><Button color="inherit">Payments</Button></Toolbar></AppBar>
      <Box sx={{ p: 3 }}>
        <Typography variant="h6" sx={{ mb: 2 }}>Post insurance payment <Chip size="small" label="Batch 1125-04" /></Typography>
        <Paper variant="outlined" sx={{ p: 2, mb: 2 }}>
          <Stack direction="row" spacing={2} useFlexGap sx={{ flexWrap: 'wrap' }}>
            <F label="Payer" value="Sandhills Advantage" width={240} /><F label="Check / EFT number" value="EFT0099481726" /><DateField label="Check date" size="small" defaultValue={dayjs('2026-11-20')} /><DateField label="Deposit date" size="small" defaultValue={dayjs('2026-11-23')} /><F label="Check amount" value="8,204.11" {...money} /><F label="Unapplied" value="7,014.51" {...money} />
            <TextField select label="Method" size="small" defaultValue="EFT" sx={{ width: 120 }}>{['EFT', 'Check', 'Card'].map((one) => <MenuItem key={one} value={one}>{one}</MenuItem>)}</TextField>
          </Stack>
        </Paper>
        <Paper variant="outlined" sx={{ p: 2 }}>
          <Stack direction="row" spacing={4} sx={{ mb: 1 }}>{[['Patient', 'Yarrington, Cleophus'], ['Account', 'VL-90227'], ['Member ID', 'SA9940021766'], ['Payer control no.', '2026324SA00711'], ['Claim status', '1 Processed as primary']].map(([name, value]) => <div key={name}><Typography variant="caption" color="text.secondary">{name}</Typography><Typography variant="body2">{value}</Typography></div>)}</Stack>
          <Table size="small">
            <TableHead><TableRow>{['DOS', 'HCPCS', 'Mod', 'Billed', 'Allowed', 'Deductible', 'Coinsurance', 'Paid', 'Adj reason', 'Adj amount'].map((name) => <TableCell key={name} align={['DOS', 'HCPCS', 'Mod'].includes(name) ? 'left' : 'right'}>{name}</TableCell>)}</TableRow></TableHead>
            <TableBody>{ROWS.map(([dos, code, mods, billed, ...rest]) => <TableRow key={code}><TableCell>{dos}</TableCell><TableCell>{code}</TableCell><TableCell>{mods}</TableCell><TableCell align="right">{billed}</TableCell>{rest.map((value, at) => <Cell key={at} value={value} />)}</TableRow>)}</TableBody>
            <TableFooter><TableRow><TableCell colSpan={3}>Totals</TableCell>{['1,901.93', '1,512.00', '25.00', '297.40', '1,189.60', '', '389.93'].map((value, at) => <TableCell key={at} align="right">{value}</TableCell>)}</TableRow></TableFooter>
          </Table>
          <Stack direction="row" spacing={1} sx={{ mt: 2, justifyContent: 'flex-end' }}><Button>Skip claim</Button><Button variant="outlined">Transfer balance to patient</Button><Button variant="contained">Post</Button></Stack>
        </Paper>
      </Box>
    </LocalizationProvider>
  </ThemeProvider>,
);
