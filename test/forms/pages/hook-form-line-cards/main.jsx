import './page.css';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Controller, FormProvider, useFieldArray, useForm, useFormContext } from 'react-hook-form';
import { CLAIM, CODES, PLACES, REPORTS } from './data.js';

function Field({ name, label, type = 'text', options, hint, size = 3, ...rest }) {
  const { register, formState } = useFormContext();
  const error = formState.errors[name];
  return (
    <div className={`fld s${size}`}>
      <label htmlFor={name}>{label}</label>
      {options ? <select id={name} {...register(name)}><option value="">Select…</option>{options.map(([value, words]) => <option key={value} value={value}>{words}</option>)}</select> : <input id={name} type={type} {...register(name)} {...rest} />}
      {hint && <small id={`${name}-hint`}>{hint}</small>}
      {error && <em>{error.message}</em>}
    </div>
  );
}

/** Type-ahead: the box shows code and words of what was chosen. */
function CodeBox({ name, label }) {
  const [open, setOpen] = useState(false);
  return (
    <Controller name={name} render={({ field }) => (
      <div className="fld s4 ahead">
        <label htmlFor={name}>{label}</label>
        <input id={name} role="combobox" aria-expanded={open} aria-controls={`${name}-list`} autoComplete="off" value={field.value} onChange={field.onChange} onFocus={() => setOpen(true)} onBlur={() => setOpen(false)} />
        <ul id={`${name}-list`} role="listbox" hidden={!open}>{CODES.map((code) => <li key={code} role="option" onMouseDown={() => field.onChange(code)}>{code}</li>)}</ul>
      </div>
    )} />
  );
}

function Pointers({ name }) {
  return (
    <Controller name={name} render={({ field }) => (
      <div className="fld s2">
        <span className="lbl">Diagnosis pointer</span>
        <div className="tokens">{field.value.map((letter) => <span key={letter} className="token">{letter}<button type="button" aria-label={`Remove ${letter}`} onClick={() => field.onChange(field.value.filter((one) => one !== letter))}>×</button></span>)}<button type="button" className="plus">+</button></div>
      </div>
    )} />
  );
}

function LineCard({ at, remove }) {
  const at0 = `serviceLines.${at}`;
  return (
    <article className="card line">
      <header><h4>Service line {at + 1}</h4><span><button type="button" className="lnk">Duplicate</button><button type="button" className="lnk" onClick={remove}>Remove</button></span></header>
      <div className="grid">
        <Field name={`${at0}.fromDate`} label="From date" type="date" size={2} /><Field name={`${at0}.toDate`} label="To date" type="date" size={2} /><Field name={`${at0}.placeOfService`} label="Place of service" options={PLACES} size={4} /><CodeBox name={`${at0}.procedure`} label="Procedure code" />
        <fieldset className="fld s4 mods"><legend>Modifiers</legend>{[0, 1, 2, 3].map((place) => <ModBox key={place} name={`${at0}.modifiers.${place}`} label={`Modifier ${place + 1}`} />)}</fieldset>
        <Pointers name={`${at0}.pointers`} />
        <Field name={`${at0}.charge`} label="Charge amount ($)" size={2} /><Field name={`${at0}.quantity`} label="Quantity" size={1} /><Field name={`${at0}.measure`} label="Unit of measure" options={[['UN', 'Unit'], ['MJ', 'Minutes']]} size={3} />
        <Field name={`${at0}.authorization`} label="Line authorization" size={3} /><Field name={`${at0}.description`} label="Line note" size={6} hint="Required for codes that are not otherwise classified" /><div className="fld s3 end"><button type="button" className="btn">Drug details (NDC)…</button></div>
      </div>
    </article>
  );
}

function ModBox({ name, label }) {
  const { register } = useFormContext();
  return <input aria-label={label} maxLength={2} {...register(name)} />;
}

const Fact = ({ name, children }) => <div><dt>{name}</dt><dd>{children}</dd></div>;

function Claim() {
  const form = useForm({ defaultValues: CLAIM });
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'serviceLines' });
  const total = form.watch('serviceLines').reduce((sum, line) => sum + Number(line.charge || 0), 0);
  return (
    <FormProvider {...form}>
      <form onSubmit={form.handleSubmit(() => {})}>
        <section className="card"><header><h3>Member</h3><button type="button" className="lnk">Choose another member</button></header><dl className="facts"><Fact name="Member name">Haugen, Ingrid</Fact><Fact name="Member ID">CFH 009 441 728</Fact><Fact name="Date of birth">02/27/1958</Fact><Fact name="Gender">Female</Fact><Fact name="Plan">Evergreen Silver HMO</Fact><Fact name="Coverage">01/01/2026 – 12/31/2026 (active)</Fact></dl></section>
        <section className="card"><h3>Billing provider</h3><dl className="facts"><Fact name="Provider">Puget Mobility &amp; Rehab</Fact><Fact name="NPI">2999976188</Fact><Fact name="Tax ID">91-3307715</Fact><Fact name="Taxonomy">332BC3200X</Fact></dl></section>
        <section className="card">
          <h3>Claim information</h3>
          <div className="grid">
            <Field name="patientControlNumber" label="Patient control number" />
            <div className="fld s6"><span className="lbl">Claim type</span><div className="opts">{[['1', 'Original (1)'], ['7', 'Replacement of prior claim (7)'], ['8', 'Void (8)']].map(([value, words]) => <label key={value}><input type="radio" value={value} {...form.register('frequency')} /> {words}</label>)}</div></div>
            <Field name="originalClaim" label="Original claim number" />
            <Field name="priorAuthorization" label="Prior authorization number" /><Field name="referralNumber" label="Referral number" /><Field name="orderingName" label="Ordering provider name" hint="Last, First" /><Field name="orderingNpi" label="Ordering provider NPI" />
            <div className="fld s6"><label className="chk"><input type="checkbox" {...form.register('acceptAssignment')} /> Provider accepts assignment</label></div>
            <div className="fld s6"><label className="chk"><input type="checkbox" {...form.register('otherInsurance')} /> Member has other insurance</label></div>
          </div>
        </section>
        <section className="card">
          <h3>Diagnosis codes</h3>
          <div className="grid">{['A', 'B', 'C', 'D', 'E', 'F'].map((letter, at) => <Field key={letter} name={`diagnoses.${at}`} label={`Diagnosis ${letter}`} size={2} />)}</div>
        </section>
        {fields.map((field, at) => <LineCard key={field.id} at={at} remove={() => remove(at)} />)}
        <button type="button" className="btn" onClick={() => append({ modifiers: [], pointers: [], procedure: '' })}>Add service line</button>
        <section className="card"><h3>Supporting documents</h3><div className="grid"><Field name="attachment.reportType" label="Report type" options={REPORTS} size={4} /><Field name="attachment.transmission" label="Transmission" options={[['EL', 'EL – Electronically only'], ['FX', 'FX – By fax'], ['BM', 'BM – By mail']]} size={4} /><Field name="attachment.controlNumber" label="Attachment control number" size={4} /></div></section>
        <div className="bar"><span>Total charges <output>${total.toFixed(2)}</output></span><button type="button" className="btn">Save as draft</button><button type="submit" className="btn go">Review claim</button></div>
      </form>
    </FormProvider>
  );
}

createRoot(document.getElementById('root')).render(
  <>
    <header className="site"><strong>Cascadia First</strong> Provider Portal <nav><a href="#e">Eligibility</a><a href="#c">Claims</a><a href="#a">Authorizations</a><a href="#m">Messages (1)</a></nav></header>
    <main><h2>Submit a professional claim</h2><p>Fields are required unless marked optional. Paper claims are not accepted after 12/31/2026.</p><Claim /></main>
    <footer>Provider Services 1-800-555-0141 · Privacy · Accessibility · © Cascadia First Health Plan</footer>
  </>,
);
