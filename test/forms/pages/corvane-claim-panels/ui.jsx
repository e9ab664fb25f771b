import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Radio, RadioGroup, Select, SelectValue, Text, TextField } from 'react-aria-components';

export const Box = ({ label, value = '', help, wide, ...rest }) => (
  <TextField defaultValue={value} className={`react-aria-TextField${wide ? ' wide' : ''}`} {...rest}>
    <Label>{label}</Label><Input />{help && <Text slot="description" className="help">{help}</Text>}
  </TextField>
);

const List = ({ options }) => <Popover><ListBox>{options.map((one) => <ListBoxItem key={one} id={one}>{one}</ListBoxItem>)}</ListBox></Popover>;

export const Combo = ({ label, value, options, wide, ...rest }) => (
  <ComboBox defaultSelectedKey={value ?? null} defaultInputValue={value ?? ''} className={`react-aria-ComboBox${wide ? ' wide' : ''}`} {...rest}>
    <Label>{label}</Label><div className="box"><Input placeholder="Type to search" /><Button>▾</Button></div><List options={options} />
  </ComboBox>
);

export const Choose = ({ label, value, options, ...rest }) => (
  <Select defaultSelectedKey={value ?? null} placeholder="Select one" {...rest}>
    <Label>{label}</Label><Button><SelectValue /><span aria-hidden="true">▾</span></Button><List options={options} />
  </Select>
);

export const Either = ({ label, value, options = ['Yes', 'No'] }) => (
  <RadioGroup defaultValue={value}><Label>{label}</Label><div>{options.map((one) => <Radio key={one} value={one}>{one}</Radio>)}</div></RadioGroup>
);
