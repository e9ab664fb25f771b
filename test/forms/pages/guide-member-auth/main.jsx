import { Alert, AppBar, Autocomplete, Box, Button, Card, CardContent, Chip, FormControl, InputLabel, List, ListItemButton, MenuItem, Select, TextField, Toolbar, Typography } from '@mui/material';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { claim, codes, diagnoses, member, places } from './claim.js';

const row = { display: 'flex', gap: 2, mt: 2, alignItems: 'flex-start' };

function Fact({ name, children }) {
  return (
    <Box sx={{ minWidth: 140 }}>
      <Typography variant="caption" color="text.secondary" component="div">{name}</Typography>
      <Typography variant="body2">{children}</Typography>
    </Box>
  );
}

function Service({ line, number, onChange, onRemove }) {
  const set = (name) => (event) => onChange({ ...line, [name]: event.target.value });
  return (
    <Box sx={{ borderTop: '1px solid #ddd', pt: 1, mt: 2 }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between' }}>
        <Typography variant="subtitle2">Service {number}</Typography>
        <Button size="small" onClick={onRemove}>Remove</Button>
      </Box>
      <Box sx={row}>
        <Autocomplete sx={{ width: 170 }} size="small" options={codes} value={line.code} onChange={(_, code) => onChange({ ...line, code })} renderInput={(params) => <TextField {...params} label="CPT / HCPCS" required />} />
        <TextField sx={{ width: 120 }} size="small" label="Modifier 1" value={line.mod1} onChange={set('mod1')} />
        <TextField sx={{ width: 120 }} size="small" label="Modifier 2" value={line.mod2} onChange={set('mod2')} />
        <Autocomplete multiple sx={{ width: 330 }} size="small" options={diagnoses} value={line.icd} onChange={(_, icd) => onChange({ ...line, icd })} renderInput={(params) => <TextField {...params} label="ICD-10" placeholder="Add code" />} />
        <TextField sx={{ width: 90 }} size="small" label="Units" type="number" value={line.units} onChange={set('units')} required />
        <TextField sx={{ width: 130 }} size="small" label="Charge ($)" value={line.charge} onChange={set('charge')} required />
      </Box>
    </Box>
  );
}

function NewClaim() {
  const [form, setForm] = useState(claim);
  const set = (name) => (event) => setForm({ ...form, [name]: event.target.value });
  const setLine = (index, line) => setForm({ ...form, lines: form.lines.map((old, i) => (i === index ? line : old)) });
  const total = form.lines.reduce((sum, line) => sum + Number(line.charge), 0);
  return (
    <Box sx={{ flex: 1, p: 3, maxWidth: 1120 }}>
      <Typography variant="h5">New Claim</Typography>
      <Card sx={{ mt: 2 }}>
        <CardContent>
          <Typography variant="h6">Member</Typography>
          <TextField fullWidth size="small" sx={{ mt: 1 }} label="Member search" placeholder="Name, member ID or date of birth" />
          <Box sx={row}>
            <Fact name="Member">{member.name}</Fact>
            <Fact name="Member ID">{member.id}</Fact>
            <Fact name="DOB">{member.dob}</Fact>
            <Fact name="Gender">{member.gender}</Fact>
            <Fact name="Health Plan">{member.plan}</Fact>
            <Fact name="PCP">{member.pcp}</Fact>
            <Chip size="small" color="success" label="Eligible" />
          </Box>
        </CardContent>
      </Card>
      <Card sx={{ mt: 2 }}>
        <CardContent>
          <Typography variant="h6">Claim Details</Typography>
          <Box sx={row}>
            <TextField size="small" label="Date of Service" value={form.dos} onChange={set('dos')} required helperText="MM/DD/YYYY" />
            <FormControl size="small" sx={{ width: 220 }}>
              <InputLabel id="pos-label">Place of Service</InputLabel>
              <Select labelId="pos-label" label="Place of Service" value={form.pos} onChange={set('pos')}>
                {places.map(([code, name]) => <MenuItem key={code} value={code}>{`${code} - ${name}`}</MenuItem>)}
              </Select>
            </FormControl>
            <TextField size="small" label="Auth Number" value={form.auth} onChange={set('auth')} helperText="Matches authorization on file, valid 10/15/2026 - 01/13/2027" />
            <TextField size="small" label="Patient Account #" value={form.account} onChange={set('account')} />
          </Box>
          <Box sx={row}>
            <TextField sx={{ width: 320 }} size="small" label="Billing Provider" value={form.bill} onChange={set('bill')} />
            <TextField size="small" label="Billing NPI" value={form.billNpi} onChange={set('billNpi')} />
            <TextField size="small" label="Tax ID" value={form.tax} onChange={set('tax')} />
          </Box>
          <Box sx={row}>
            <TextField sx={{ width: 320 }} size="small" label="Referring Provider" value={form.ref} onChange={set('ref')} />
            <TextField size="small" label="Referring NPI" value={form.refNpi} onChange={set('refNpi')} />
          </Box>
        </CardContent>
      </Card>
      <Card sx={{ mt: 2 }}>
        <CardContent>
          <Typography variant="h6">Services</Typography>
          {form.lines.map((line, i) => <Service key={line.key} line={line} number={i + 1} onChange={(next) => setLine(i, next)} onRemove={() => setForm({ ...form, lines: form.lines.filter((other) => other !== line) })} />)}
          <Box sx={{ ...row, justifyContent: 'space-between' }}>
            <Button variant="outlined">Add service</Button>
            <Typography>Total charges: <b>${total.toFixed(2)}</b></Typography>
          </Box>
        </CardContent>
      </Card>
      <Alert severity="info" sx={{ mt: 2 }}>Claims must be received within 90 days of the date of service.</Alert>
      <Box sx={{ ...row, justifyContent: 'flex-end' }}>
        <Button>Cancel</Button>
        <Button variant="outlined">Save draft</Button>
        <Button variant="contained">Submit claim</Button>
      </Box>
    </Box>
  );
}

createRoot(document.querySelector('#root')).render(
  <Box sx={{ fontFamily: 'Roboto, Arial, sans-serif' }}>
    <AppBar position="static"><Toolbar><Typography variant="h6">Vireo Provider Portal</Typography></Toolbar></AppBar>
    <Box sx={{ display: 'flex' }}>
      <List component="nav" sx={{ width: 190 }}>
        {['Dashboard', 'Eligibility', 'Authorizations', 'Claims', 'Payments', 'Reports', 'Messages'].map((item) => <ListItemButton key={item} selected={item === 'Claims'}>{item}</ListItemButton>)}
      </List>
      <NewClaim />
    </Box>
  </Box>,
);
