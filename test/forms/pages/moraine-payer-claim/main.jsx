import { AppBar, Box, Button, Container, CssBaseline, Grid, Paper, Stack, Toolbar, Typography } from '@mui/material';
import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider';
import { createRoot } from 'react-dom/client';
import { CODES, DIAGNOSES, LINES, MODIFIERS, PLACES } from './data.js';
import { Choice, Day, LookUp, Several, Text, YesNo } from './parts.jsx';

function Section({ title, children }) {
  return (
    <Paper variant="outlined" sx={{ p: 2.5, mb: 2 }}>
      <Typography variant="h6" sx={{ mb: 2 }}>{title}</Typography>
      <Grid container spacing={2}>{children}</Grid>
    </Paper>
  );
}

const Fact = ({ name, children }) => <Grid size={3}><Typography variant="caption" color="text.secondary">{name}</Typography><Typography>{children}</Typography></Grid>;

function Line({ line, number }) {
  return (
    <Section title={`Service line ${number}`}>
      <Day size={3} label="Start date" value={line.from} />
      <Day size={3} label="End date" value={line.to} />
      <Choice size={6} label="Place of service" value={line.place} options={PLACES.map(([code, words]) => [code, `${code} - ${words}`])} />
      <LookUp size={8} label="Procedure code" options={CODES} value={CODES.find(({ code }) => code === line.code)} />
      <Several size={4} label="Modifiers" options={MODIFIERS} value={line.modifiers} />
      <Several size={4} label="Diagnosis pointers" options={['A', 'B', 'C', 'D']} value={line.pointers} />
      <Text size={2} label="Quantity" value={line.units} type="number" />
      <Text size={2} label="Charge amount" value={line.charge} dollars />
      <Text size={4} label="Authorization number" value={line.auth} />
    </Section>
  );
}

function Page() {
  return (
    <LocalizationProvider dateAdapter={AdapterDayjs}>
      <CssBaseline />
      <AppBar position="static" sx={{ bgcolor: '#1d5b79' }}><Toolbar><Typography variant="h6" sx={{ flexGrow: 1 }}>Bluestem Mutual Provider Hub</Typography><Button color="inherit">Eligibility</Button><Button color="inherit">Claims</Button><Button color="inherit">Authorizations</Button><Button color="inherit">Remits</Button></Toolbar></AppBar>
      <Container maxWidth="md" sx={{ py: 3 }}>
        <Typography variant="h5" component="h1" sx={{ mb: 2 }}>Create professional claim</Typography>
        <Section title="Member">
          <Fact name="Member name">Beatrix Holloman</Fact><Fact name="Member ID">BSM 4471 90263</Fact><Fact name="Date of birth">01/15/1966</Fact><Fact name="Gender">Female</Fact>
          <Fact name="Plan name">Bluestem Select HMO</Fact><Fact name="Group number">A20-7715</Fact><Fact name="Relationship">Self</Fact><Fact name="Coverage effective">01/01/2026</Fact>
        </Section>
        <Section title="Providers">
          <Text size={6} label="Billing provider" value="Flint Hills Respiratory Care" /><Text size={3} label="Billing NPI" value="2999734454" /><Text size={3} label="Tax ID" value="48-2207719" />
          <Text size={6} label="Ordering provider name" value="Winslow, Everett" /><Text size={3} label="Ordering provider NPI" value="2999734686" />
        </Section>
        <Section title="Claim information">
          <Text label="Patient account number" value="FHR-8821-K" />
          <Choice label="Claim frequency" value="1" options={[['1', '1 - Original'], ['7', '7 - Replacement'], ['8', '8 - Void']]} />
          <Text label="Original claim number" />
          <YesNo label="Accept assignment" value="Y" /><YesNo label="Other insurance" value="N" /><YesNo label="Auto accident" value="N" /><YesNo label="Work related" value="N" />
          <Day label="Onset of current illness" />
          <Text label="Referral number" />
          <Text label="Amount paid by patient" value="40.00" dollars />
          <Text size={12} label="Claim notes" multiline minRows={2} />
        </Section>
        <Section title="Diagnosis codes">
          <LookUp label="Diagnosis A (principal)" options={DIAGNOSES} value={DIAGNOSES[0]} /><LookUp label="Diagnosis B" options={DIAGNOSES} value={DIAGNOSES[1]} />
          <LookUp label="Diagnosis C" options={DIAGNOSES} /><LookUp label="Diagnosis D" options={DIAGNOSES} />
        </Section>
        {LINES.map((line, at) => <Line key={line.code} line={line} number={at + 1} />)}
        <Stack direction="row" sx={{ justifyContent: 'space-between', mb: 2 }}><Button variant="outlined">Add service line</Button><Typography variant="h6">Total charge: $474.95</Typography></Stack>
        <Box sx={{ textAlign: 'right' }}><Button>Cancel</Button> <Button>Save draft</Button> <Button variant="contained">Review claim</Button></Box>
      </Container>
    </LocalizationProvider>
  );
}

createRoot(document.querySelector('#root')).render(<Page />);
