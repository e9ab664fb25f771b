import { Accordion, AccordionDetails, AccordionSummary, Alert, AppBar, Box, Button, Card, CardContent, CardHeader, FormControl, FormControlLabel, FormHelperText, FormLabel, InputAdornment, InputLabel, Link, MenuItem, Radio, RadioGroup, Select, Step, StepLabel, Stepper, TextField, Toolbar, Typography } from '@mui/material';
import { createRoot } from 'react-dom/client';
import { CLAIM, LINES } from './claim.js';

const Text = ({ label, value, w = 3, hint, required, ...rest }) => <TextField variant="outlined" size="small" label={label} required={required} defaultValue={value} helperText={hint} sx={{ gridColumn: `span ${w}` }} {...rest} />;

/** MUI's select: the choice is text, the value stands in a hidden input. */
function Choice({ id, label, value, options, w = 3 }) {
  return (
    <FormControl size="small" sx={{ gridColumn: `span ${w}` }}>
      <InputLabel id={`${id}-label`}>{label}</InputLabel>
      <Select labelId={`${id}-label`} id={id} label={label} defaultValue={value}>
        {options.map(([key, words]) => <MenuItem key={key} value={key}>{words}</MenuItem>)}
      </Select>
    </FormControl>
  );
}

function YesNo({ label, value, w = 3 }) {
  return (
    <FormControl sx={{ gridColumn: `span ${w}` }}>
      <FormLabel sx={{ fontSize: 13 }}>{label}</FormLabel>
      <RadioGroup row defaultValue={value}>{['Yes', 'No'].map((one) => <FormControlLabel key={one} value={one} label={one} control={<Radio size="small" />} />)}</RadioGroup>
    </FormControl>
  );
}

const Grid = ({ children }) => <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(12, 1fr)', columnGap: 2, rowGap: 2 }}>{children}</Box>;
const Section = ({ title, sub, children }) => <Card variant="outlined" sx={{ mb: 2 }}><CardHeader title={title} subheader={sub} slotProps={{ title: { variant: 'h6' } }} /><CardContent><Grid>{children}</Grid></CardContent></Card>;
const POINTERS = [['', '–'], ['1', '1'], ['2', '2'], ['3', '3'], ['4', '4']];

function ServiceLine({ line, at }) {
  const key = (name) => `line-${at}-${name}`;
  return (
    <Card variant="outlined" sx={{ mb: 1.5, gridColumn: 'span 12' }}>
      <CardHeader title={`Service line ${at + 1}`} slotProps={{ title: { variant: 'subtitle2' } }} action={<Button size="small" color="error">Remove</Button>} sx={{ pb: 0 }} />
      <CardContent><Grid>
        <Text label="Service date from" required value={line.from} w={2} />
        <Text label="Service date to" required value={line.to} w={2} />
        <Choice id={key('pos')} label="Place of service" value={line.pos} w={3} options={[['11', '11 - Office'], ['12', '12 - Home'], ['31', '31 - Skilled Nursing Facility'], ['32', '32 - Nursing Facility']]} />
        <Text label="Procedure code" required value={line.code} w={2} slotProps={{ input: { endAdornment: <InputAdornment position="end">⌕</InputAdornment> } }} />
        <Text label="Units" required value={line.units} w={1} type="number" />
        <Text label="Charge amount" required value={line.charge} w={2} slotProps={{ input: { startAdornment: <InputAdornment position="start">$</InputAdornment> } }} />
        {line.mods.map((mod, one) => <Text key={`m${one}`} label={`Modifier ${one + 1}`} value={mod} w={1} slotProps={{ htmlInput: { maxLength: 2 } }} />)}
        {line.ptr.map((to, one) => <Choice key={`p${one}`} id={key(`ptr${one}`)} label={`Dx ptr ${one + 1}`} value={to} w={1} options={POINTERS} />)}
        <Text label="Rendering provider NPI" value={line.npi} w={4} hint="Only if different from the billing provider" />
        <Text label="Line note" value={line.note} w={12} hint={`${line.note.length} / 80`} />
      </Grid></CardContent>
    </Card>
  );
}

function Page() {
  const c = CLAIM;
  return (
    <Box sx={{ maxWidth: 1160, mx: 'auto', p: 3 }}>
      <Typography variant="h5" sx={{ mb: 1 }}>Submit a professional claim</Typography>
      <Stepper activeStep={1} sx={{ my: 2 }}>{['Find member', 'Claim details', 'Attachments', 'Submit'].map((one) => <Step key={one}><StepLabel>{one}</StepLabel></Step>)}</Stepper>
      <Alert severity="info" sx={{ mb: 2 }}>Timely filing is 180 days from the date of service. Claims received after 5 p.m. Pacific are dated the next business day.</Alert>
      <Section title="Member information" sub="From eligibility checked on 11/24/2026">
        <Text label="Member ID" required value={c.memberId} /><Text label="Last name" required value={c.last} /><Text label="First name" required value={c.first} /><Text label="Date of birth" required value={c.dob} placeholder="MM/DD/YYYY" />
        <Choice id="member-gender" label="Gender" value={c.gender} w={2} options={[['Female', 'Female'], ['Male', 'Male'], ['Unknown', 'Unknown']]} />
        <Choice id="member-relationship" label="Relationship to subscriber" value={c.relationship} options={['Self', 'Spouse', 'Child', 'Other'].map((one) => [one, one])} />
        <Text label="Group number" value={c.group} /><Text label="Street address" value={c.street} w={4} /><Text label="City" value={c.city} /><Text label="State" value={c.state} w={1} /><Text label="ZIP code" value={c.zip} w={2} />
        <YesNo label="Does the member have other health coverage?" value="No" w={4} />
      </Section>
      <Section title="Billing provider">
        <Text label="Provider or organization name" value={c.billingName} w={5} /><Text label="NPI" required value={c.billingNpi} /><Text label="Tax ID (TIN)" required value={c.taxId} w={2} /><Text label="Taxonomy code" value={c.taxonomy} w={2} />
      </Section>
      <Section title="Ordering provider" sub="Required for durable medical equipment and supplies">
        <Text label="Ordering provider name" value={c.ordering} w={5} /><Text label="Ordering provider NPI" value={c.orderingNpi} />
      </Section>
      <Section title="Claim information">
        <Text label="Patient control number" required value={c.pcn} /><Choice id="claim-frequency" label="Claim frequency" value="1" options={[['1', '1 - Original claim'], ['7', '7 - Replacement of prior claim'], ['8', '8 - Void/cancel of prior claim']]} />
        <Text label="Original claim number" value={c.original} hint="For a replacement or void" /><Text label="Date of onset" value={c.onset} placeholder="MM/DD/YYYY" />
        <Text label="Prior authorization number" value={c.auth} /><Text label="Referral number" value="" />
        <YesNo label="Accept assignment" value="Yes" w={2} /><YesNo label="Patient signature on file" value="Yes" w={2} />
        <FormControl sx={{ gridColumn: 'span 12' }}><FormLabel sx={{ fontSize: 13 }}>Is the condition related to</FormLabel><FormHelperText sx={{ ml: 0 }}>Choose Yes for each that applies</FormHelperText></FormControl>
        <YesNo label="Employment" value="No" /><YesNo label="Auto accident" value="No" /><YesNo label="Other accident" value="No" />
      </Section>
      <Section title="Diagnosis codes" sub="ICD-10-CM, up to 12">
        {c.dx.map((code, at) => <Text key={at} label={at ? `Diagnosis ${at + 1}` : 'Diagnosis 1 (primary)'} value={code} />)}
        <Button size="small" sx={{ gridColumn: 'span 3' }}>+ Add diagnosis</Button>
      </Section>
      <Section title="Service lines" sub="Up to 50 lines">
        {LINES.map((line, at) => <ServiceLine key={line.code} line={line} at={at} />)}
        <Button variant="outlined" sx={{ gridColumn: 'span 3' }}>Add service line</Button>
        <Box sx={{ gridColumn: 'span 9', textAlign: 'right' }}><Typography component="span" color="text.secondary">Total charges&nbsp;&nbsp;</Typography><Typography component="span" variant="h6">$572.25</Typography></Box>
      </Section>
      <Accordion sx={{ mb: 2 }}><AccordionSummary>Frequently asked questions</AccordionSummary><AccordionDetails>What if I made a mistake? Send a replacement claim with frequency 7.</AccordionDetails></Accordion>
      <Box sx={{ display: 'flex', justifyContent: 'space-between' }}><Button>Back</Button><Box><Button sx={{ mr: 1 }}>Save draft</Button><Button variant="contained">Continue</Button></Box></Box>
    </Box>
  );
}

createRoot(document.getElementById('root')).render(
  <>
    <AppBar position="static" sx={{ bgcolor: '#0f4c5c' }}><Toolbar variant="dense"><Typography sx={{ flex: 1 }}>Halfmoon Health · Providers</Typography>{['Eligibility', 'Claims', 'Authorizations', 'Remittances'].map((one) => <Link key={one} href="#" sx={{ color: '#fff', ml: 3 }} underline="none">{one}</Link>)}</Toolbar></AppBar>
    <Page />
  </>,
);
