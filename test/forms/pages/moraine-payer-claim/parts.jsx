import { Autocomplete, FormControl, FormControlLabel, FormLabel, Grid, InputAdornment, MenuItem, Radio, RadioGroup, TextField } from '@mui/material';
import { DatePicker } from '@mui/x-date-pickers/DatePicker';
import dayjs from 'dayjs';
import { useState } from 'react';

export function Text({ size = 4, label, value = '', dollars, ...rest }) {
  const [text, setText] = useState(value);
  const slotProps = dollars ? { input: { startAdornment: <InputAdornment position="start">$</InputAdornment> } } : {};
  return <Grid size={size}><TextField fullWidth size="small" label={label} value={text} onChange={(event) => setText(event.target.value)} slotProps={slotProps} {...rest} /></Grid>;
}

export function Day({ size = 4, label, value }) {
  const [day, setDay] = useState(value ? dayjs(value) : null);
  return <Grid size={size}><DatePicker label={label} value={day} onChange={setDay} slotProps={{ textField: { size: 'small', fullWidth: true } }} /></Grid>;
}

export function Choice({ size = 4, label, value = '', options }) {
  const [chosen, setChosen] = useState(value);
  return (
    <Grid size={size}>
      <TextField select fullWidth size="small" label={label} value={chosen} onChange={(event) => setChosen(event.target.value)}>
        {options.map(([code, words]) => <MenuItem key={code} value={code}>{words}</MenuItem>)}
      </TextField>
    </Grid>
  );
}

export function LookUp({ size = 6, label, options, value = null, helperText }) {
  const [chosen, setChosen] = useState(value);
  return (
    <Grid size={size}>
      <Autocomplete size="small" options={options} value={chosen} onChange={(_, next) => setChosen(next)} getOptionLabel={({ code, words }) => `${code} - ${words}`} isOptionEqualToValue={(one, other) => one.code === other.code}
        renderInput={(params) => <TextField {...params} label={label} helperText={helperText} />} />
    </Grid>
  );
}

export function Several({ size = 4, label, options, value }) {
  const [chosen, setChosen] = useState(value);
  return <Grid size={size}><Autocomplete multiple size="small" options={options} value={chosen} onChange={(_, next) => setChosen(next)} renderInput={(params) => <TextField {...params} label={label} />} /></Grid>;
}

export function YesNo({ size = 3, label, value }) {
  const [chosen, setChosen] = useState(value);
  return (
    <Grid size={size}>
      <FormControl>
        <FormLabel>{label}</FormLabel>
        <RadioGroup row value={chosen} onChange={(event) => setChosen(event.target.value)}>
          <FormControlLabel value="Y" control={<Radio size="small" />} label="Yes" /><FormControlLabel value="N" control={<Radio size="small" />} label="No" />
        </RadioGroup>
      </FormControl>
    </Grid>
  );
}
