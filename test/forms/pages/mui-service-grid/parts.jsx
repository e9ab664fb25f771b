import { Autocomplete, Checkbox, FormControl, FormControlLabel, FormLabel, InputAdornment, InputLabel, ListItemText, MenuItem, Radio, RadioGroup, Select, TextField } from '@mui/material';
import { useState } from 'react';

export function Field({ label, value = '', helper, dollars, ...rest }) {
  const [text, setText] = useState(value);
  const slotProps = dollars ? { input: { startAdornment: <InputAdornment position="start">$</InputAdornment> } } : {};
  return <TextField label={label} value={text} onChange={(event) => setText(event.target.value)} helperText={helper} size="small" fullWidth slotProps={slotProps} {...rest} />;
}

/** Select with its label, as the library's guide pairs them. */
export function Choice({ id, label, value = '', options }) {
  const [chosen, setChosen] = useState(value);
  return (
    <FormControl size="small" fullWidth>
      <InputLabel id={`${id}-label`}>{label}</InputLabel>
      <Select labelId={`${id}-label`} id={id} value={chosen} label={label} onChange={(event) => setChosen(event.target.value)}>
        {options.map(([code, words]) => <MenuItem key={code} value={code}>{words}</MenuItem>)}
      </Select>
    </FormControl>
  );
}

export function LookUp({ label, options, value = null, text, ...rest }) {
  const [chosen, setChosen] = useState(value);
  return (
    <Autocomplete size="small" options={options} value={chosen} onChange={(_, next) => setChosen(next)} getOptionLabel={text} isOptionEqualToValue={(one, other) => text(one) === text(other)}
      renderInput={(params) => <TextField {...params} label={label} {...rest} />} />
  );
}

export function YesNo({ label, value = '' }) {
  const [chosen, setChosen] = useState(value);
  return (
    <FormControl>
      <FormLabel sx={{ fontSize: 13 }}>{label}</FormLabel>
      <RadioGroup row value={chosen} onChange={(event) => setChosen(event.target.value)}>
        <FormControlLabel value="yes" control={<Radio size="small" />} label="Yes" />
        <FormControlLabel value="no" control={<Radio size="small" />} label="No" />
      </RadioGroup>
    </FormControl>
  );
}

/** In a table cell: no label, the column heading is all there is. */
export function CellText({ value, ...rest }) {
  const [text, setText] = useState(value);
  return <TextField variant="standard" size="small" value={text} onChange={(event) => setText(event.target.value)} {...rest} />;
}

export function CellSelect({ value, options }) {
  const [chosen, setChosen] = useState(value);
  return (
    <Select variant="standard" displayEmpty value={chosen} onChange={(event) => setChosen(event.target.value)} sx={{ width: 90 }} renderValue={(code) => options.find(([one]) => one === code)?.slice(0, 2).join(' ') ?? <em>Pick</em>}>
      {options.map(([code, words]) => <MenuItem key={code} value={code}>{code} {words}</MenuItem>)}
    </Select>
  );
}

export function CellPointers({ value }) {
  const [chosen, setChosen] = useState(value);
  return (
    <Select multiple variant="standard" value={chosen} onChange={(event) => setChosen(event.target.value)} renderValue={(all) => all.join(', ')} sx={{ width: 64 }}>
      {['A', 'B', 'C', 'D'].map((letter) => <MenuItem key={letter} value={letter}><Checkbox checked={chosen.includes(letter)} /><ListItemText primary={letter} /></MenuItem>)}
    </Select>
  );
}
