import 'rsuite/dist/rsuite-no-reset.min.css';
import React, { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Button, DatePicker, Input, InputGroup, NumberInput, Radio, RadioGroup, SelectPicker, Tag, TagPicker } from 'rsuite';

const day = (s) => { const [m, d, y] = s.split('/').map(Number); return new Date(y, m - 1, d); };
const list = (xs) => xs.map((x) => ({ value: x, label: x }));
const Q = ({ big, help, children }) => (
  <div className="q"><div className="big">{big}</div>{children}{help && <div className="help">{help}</div>}</div>
);
const places = ['12 Home', '13 Assisted living facility', '31 Skilled nursing facility', '11 Office'];

function Item({ n, code, mods, from, to, place, dx, count, price, note }) {
  const [v, set] = useState(code);
  return (
    <section>
      <div className="eq"><span>Item {n}</span><Button size="sm" appearance="link">Remove</Button></div>
      <Q big="HCPCS code"><Input size="lg" value={v} onChange={set} /></Q>
      <Q big="Modifiers" help="Up to four, in the order they go on the claim"><TagPicker size="lg" block data={list(['RR', 'NU', 'KH', 'KI', 'KX', 'GA', 'LT', 'RT'])} defaultValue={mods} /></Q>
      <Q big="First day"><DatePicker size="lg" block oneTap format="MM/dd/yyyy" defaultValue={day(from)} /></Q>
      <Q big="Last day" help="Same as first day for purchases"><DatePicker size="lg" block oneTap format="MM/dd/yyyy" defaultValue={day(to)} /></Q>
      <Q big="Place of service"><SelectPicker size="lg" block searchable={false} data={list(places)} defaultValue={place} /></Q>
      <Q big="Diagnosis pointers"><TagPicker size="lg" block data={list(['A', 'B', 'C'])} defaultValue={dx} /></Q>
      <Q big="Units"><NumberInput size="lg" min={1} defaultValue={count} /></Q>
      <Q big="Charge for this item" help="All units together"><InputGroup size="lg"><InputGroup.Addon>$</InputGroup.Addon><Input defaultValue={price} inputMode="decimal" /></InputGroup></Q>
      <Q big="Note to payer (optional)"><Input as="textarea" rows={2} defaultValue={note} /></Q>
    </section>
  );
}

createRoot(document.getElementById('root')).render(
  <div className="phone">
    <div className="head">PocketClaim</div>
    <div className="step">Step 3 of 4: Items<div className="dots"><span className="on" /><span className="on" /><span className="on" /><span /></div></div>
    <div className="done"><span>Patient: Winifred Achterberg</span><a href="#p">Change</a></div>
    <div className="done"><span>Diagnoses: A <Tag>M17.11</Tag> B <Tag>R26.2</Tag></span><a href="#d">Change</a></div>
    <Q big="Is there a prior authorization?"><RadioGroup inline name="haspa" defaultValue="y"><Radio value="y">Yes</Radio><Radio value="n">No</Radio></RadioGroup></Q>
    <Q big="Prior authorization number" help="From the approval letter"><Input size="lg" defaultValue="OCH-30021-A" /></Q>
    <Item n={1} code="E0143" mods={['NU', 'KX']} from="11/16/2026" to="11/16/2026" place="12 Home" dx={['A', 'B']} count={1} price="92.60" note="" />
    <Item n={2} code="L1833" mods={['KX', 'RT']} from="11/16/2026" to="11/16/2026" place="12 Home" dx={['A']} count={1} price="648.00" note="Fitted at delivery" />
    <div className="eq"><span>Total charges</span><b>$740.60</b></div>
    <div className="q"><Button block size="lg">+ Another item</Button></div>
    <div className="foot"><Button size="lg">Back</Button><Button block size="lg" appearance="primary">Next: Review</Button></div>
  </div>,
);
