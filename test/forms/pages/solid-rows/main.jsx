import { createSignal, For, Show } from 'solid-js';
import { createStore } from 'solid-js/store';
import { render } from 'solid-js/web';
import { claim as draft, dx as codes, lines as rows } from './claim.js';

const PLACES = { 11: 'Office', 12: 'Home', 31: 'Skilled nursing', 32: 'Nursing facility' };
const FILING = { HM: 'HMO', MB: 'Medicare Part B', MC: 'Medicaid', CI: 'Commercial insurance' };

/** Control first, caption after it: the style sheet turns them round. */
const Box = (props) => <div><input value={props.value} onInput={(event) => props.set(event.currentTarget.value)} type={props.type ?? 'text'} /><b>{props.name}</b></div>;
const Pick = (props) => (
  <div>
    <select onChange={(event) => props.set(event.currentTarget.value)}><For each={props.of}>{([code, words]) => <option value={code} selected={code === props.value}>{words}</option>}</For></select>
    <b>{props.name}</b>
  </div>
);

function Line(props) {
  const set = (key) => (event) => props.change(key, event.currentTarget.value);
  return (
    <dl class="loop">
      <div class="n">LX {props.number}</div>
      <dt>Service date</dt><dd><input type="date" value={props.line.from} onInput={set('from')} /> – <input type="date" value={props.line.to} onInput={set('to')} /></dd>
      <dt>Place of service</dt><dd><select onChange={set('pos')}><For each={Object.entries(PLACES)}>{([code, words]) => <option value={code} selected={code === props.line.pos}>{`${code} ${words}`}</option>}</For></select></dd>
      <dt>Procedure (HC)</dt><dd><input value={props.line.hc} onInput={set('hc')} size="7" /></dd>
      <dt>Modifiers</dt><dd><input value={props.line.mods} onInput={set('mods')} size="12" placeholder="m1:m2:m3:m4" /></dd>
      <dt>Diagnosis pointers</dt><dd><input value={props.line.ptr} onInput={set('ptr')} size="8" placeholder="1:2:3:4" /></dd>
      <dt>Line charge</dt><dd><input value={props.line.amt} onInput={set('amt')} size="9" /></dd>
      <dt>Units</dt><dd><input value={props.line.qty} onInput={set('qty')} size="5" /> <select onChange={set('basis')}><option value="UN">UN unit</option><option value="MJ">MJ minutes</option></select></dd>
      <dt>Line control no.</dt><dd><input value={props.line.lx6r} onInput={set('lx6r')} size="14" /></dd>
      <dt>Prior auth (line)</dt><dd><input value={props.line.g1} onInput={set('g1')} size="14" /></dd>
      <dt>Line note</dt><dd><input value={props.line.nte} onInput={set('nte')} size="30" /></dd>
    </dl>
  );
}

function App() {
  const [claim, setClaim] = createStore({ ...draft });
  const [dx, setDx] = createStore([...codes]);
  const [lines, setLines] = createStore(rows.map((row) => ({ ...row })));
  const [open, setOpen] = createSignal(true);
  const bind = (key) => ({ get value() { return claim[key]; }, set: (value) => setClaim(key, value) });
  const total = () => lines.reduce((sum, { amt }) => sum + Number(amt || 0), 0).toFixed(2);
  return (
    <div class="shell">
      <aside><h2>Keel</h2><input placeholder="batch, claim no." /><ul><li>Inbox (14)</li><li>Rejected</li><li>Fix claim</li><li>Acknowledged</li></ul></aside>
      <main>
        <h1>Fix claim KC-7201-B</h1>
        <div class="msg">277CA: A7 · the payer wants its own claim number on replacements. <a href="#raw">see raw 837</a></div>
        <h3>Subscriber and payer</h3>
        <div class="kv">
          <Box name="Payer name" {...bind('payer')} /><Box name="Payer ID" {...bind('payerId')} /><Pick name="Responsibility" of={[['P', 'Primary'], ['S', 'Secondary'], ['T', 'Tertiary']]} {...bind('sbr')} /><Pick name="Claim filing code" of={Object.entries(FILING)} {...bind('filing')} />
          <Box name="Member ID" {...bind('member')} /><Box name="Last name" {...bind('last')} /><Box name="First name" {...bind('first')} /><Box name="Birth date" type="date" {...bind('dob')} />
          <Pick name="Gender" of={[['F', 'Female'], ['M', 'Male']]} {...bind('sex')} /><Pick name="Relationship" of={[['18', 'Self'], ['01', 'Spouse']]} {...bind('rel')} /><Box name="Group" {...bind('group')} />
        </div>
        <h3>Claim <button type="button" onClick={() => setOpen(!open())}>{open() ? 'less' : 'more'}</button></h3>
        <div class="kv">
          <Box name="Patient control number" {...bind('clm01')} /><Pick name="Frequency" of={[['1', '1 original'], ['7', '7 replacement'], ['8', '8 void']]} {...bind('freq')} /><Box name="Payer claim control number (REF F8)" {...bind('f8')} /><Box name="Prior authorization (REF G1)" {...bind('g1')} />
          <Show when={open()}><Box name="Referral number (REF 9F)" {...bind('f9')} /><Box name="CLIA (REF X4)" {...bind('x4')} /><Pick name="Assignment code" of={[['A', 'Assigned'], ['C', 'Not assigned']]} {...bind('assign')} /><Box name="Note (NTE ADD)" {...bind('notes')} /></Show>
          <For each={dx}>{(code, at) => <Box name={`HI ${at() + 1} ${at() ? 'other' : 'principal'} diagnosis`} value={code} set={(value) => setDx(at(), value)} />}</For>
          <Box name="Patient paid (AMT F5)" {...bind('amtF5')} /><Box name="Primary payer paid (AMT D)" {...bind('amtD')} />
        </div>
        <h3>Providers</h3>
        <div class="kv">
          <Box name="Billing provider" {...bind('billing')} /><Box name="Billing NPI" {...bind('billingNpi')} /><Box name="Employer ID" {...bind('tin')} /><Box name="Taxonomy (PRV)" {...bind('prv')} />
          <Box name="Ordering provider (DK)" {...bind('dk')} /><Box name="Ordering NPI" {...bind('dkNpi')} /><Box name="Supervising NPI (DQ)" {...bind('dq')} />
        </div>
        <h3>Service lines</h3>
        <For each={lines}>{(line, at) => <Line line={line} number={at() + 1} change={(key, value) => setLines(at(), key, value)} />}</For>
        <div class="btns">Claim total (CLM02) <b>{total()}</b> &nbsp; <button type="button">Revalidate</button> <button type="button">Release</button></div>
      </main>
    </div>
  );
}

render(() => <App />, document.getElementById('keel'));
