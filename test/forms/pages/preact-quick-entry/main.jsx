import './page.css';
import { render } from 'preact';
import { useState } from 'preact/hooks';

const CODES = [['E0601', 'Cont airway pressure device'], ['E0562', 'Humidifier heated used w pap'], ['A7030', 'Cpap full face mask'], ['A7035', 'Pos airway press headgear'], ['A7037', 'Pos airway pressure tubing'], ['A7038', 'Pos airway pressure filter']];
const ROWS = [
  { from: '11/12/26', thru: '11/12/26', pos: '12', code: 'E0601', mods: 'RR KH KX', dx: '1', qty: '1', amt: '96.15' },
  { from: '11/12/26', thru: '11/12/26', pos: '12', code: 'E0562', mods: 'NU KX', dx: '1', qty: '1', amt: '284.00' },
  { from: '11/12/26', thru: '11/12/26', pos: '12', code: 'A7030', mods: 'NU KX', dx: '1,2', qty: '1', amt: '162.40' },
  { from: '11/12/26', thru: '11/12/26', pos: '12', code: 'A7035', mods: 'NU KX', dx: '1', qty: '1', amt: '31.25' },
  { from: '11/12/26', thru: '', pos: '12', code: 'A7038', mods: 'NU', dx: '1', qty: '2', amt: '8.90' },
  ...[1, 2, 3].map(() => ({ from: '', thru: '', pos: '', code: '', mods: '', dx: '', qty: '', amt: '' })),
];

/** What was picked is a pill; the box to look something else up appears when it is dropped. */
function Picker({ label, value, about, hint }) {
  const [picked, pick] = useState(value);
  return (
    <div class="picker">
      <span class="cap">{label}</span>
      {picked ? <div class="pill"><span class="pill__text">{picked}</span><button type="button" title="Clear" onClick={() => pick('')}>×</button></div> : <input type="search" class="in" placeholder={hint} autocomplete="off" />}
      {picked && about && <div class="about">{about}</div>}
    </div>
  );
}

function Row({ row, at }) {
  const [open, setOpen] = useState(false);
  return (
    <div class="row" data-row={at}>
      <span class="no">{at + 1}</span>
      <input class="in dt" placeholder="mm/dd/yy" value={row.from} /><input class="in dt" placeholder="mm/dd/yy" value={row.thru} /><input class="in xs" value={row.pos} />
      <div class="ta"><input class="in code" role="combobox" aria-expanded={open} aria-autocomplete="list" autocomplete="off" value={row.code} onFocus={() => setOpen(true)} onBlur={() => setOpen(false)} />{open && <ul role="listbox">{CODES.map(([code, words]) => <li key={code} role="option">{code} {words}</li>)}</ul>}</div>
      <input class="in md" placeholder="up to 4" value={row.mods} /><input class="in xs" placeholder="1,2" value={row.dx} /><input class="in xs" inputmode="decimal" value={row.qty} /><input class="in amt" inputmode="decimal" placeholder="0.00" value={row.amt} />
    </div>
  );
}

function Entry() {
  const [dx, setDx] = useState(['G47.33', 'I50.9']);
  return (
    <form class="entry" onSubmit={(event) => event.preventDefault()}>
      <div class="top3">
        <Picker label="Patient" value="Marchetti, Lucia" about="F · born 06/11/1952 · chart 40218" hint="Name, DOB or chart #" />
        <Picker label="Bill to" value="CGS Medicare DME (Jurisdiction C)" about="Policy 3HK7WM2RV90 · active, checked today" hint="Payer name or ID" />
        <Picker label="Ordered by" value="Okafor, Chidi MD" about="NPI 2999976162 · PECOS enrolled" hint="Name or NPI" />
      </div>
      <div class="top3">
        <div><span class="cap">Dx codes</span><div class="dx">{dx.map((code, at) => <span class="pill" key={code}><i>{at + 1}</i> <span class="pill__text">{code}</span><button type="button" title="Remove" onClick={() => setDx(dx.filter((one) => one !== code))}>×</button></span>)}<input class="in code" placeholder="Add…" /></div></div>
        <label><span class="cap">Auth #</span><input class="in" value="" /></label>
        <label><span class="cap">Box 19 note</span><input class="in wide" value="Sleep study 09/30/2026 AHI 31" /></label>
      </div>
      <div class="rows">
        <div class="row caps"><span class="no">#</span><span class="dt">From</span><span class="dt">Thru</span><span class="xs">POS</span><span class="code">Proc</span><span class="md">Mods</span><span class="xs">Dx</span><span class="xs">Qty</span><span class="amt">Charge</span></div>
        {ROWS.map((row, at) => <Row key={at} row={row} at={at} />)}
      </div>
      <div class="end"><span>5 charges entered</span><span class="sum">Total <b>582.70</b></span><button type="button">Save &amp; new</button><button type="submit" class="go">Save &amp; queue claim</button></div>
    </form>
  );
}

render(
  <>
    <nav><b>Pennywhistle</b><a href="#s">Schedule</a><a href="#c" class="on">Charges</a><a href="#q">Claim queue <sup>14</sup></a><a href="#p">Payments</a><span class="who">Batch 11-25-A · marlene@summitsleep</span></nav>
    <h1>Charge entry</h1>
    <Entry />
    <p class="tip">Tip: press <kbd>Alt</kbd>+<kbd>↓</kbd> in Proc to search by description. Dx is the number of the code above.</p>
  </>,
  document.getElementById('app'),
);
