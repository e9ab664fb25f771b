import comboBox from '@uswds/uswds/js/usa-combo-box';
import datePicker from '@uswds/uswds/js/usa-date-picker';
import { useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { Choice, Combo, MemorableDate, PickDate, Text, YesNo } from './parts.jsx';

const STEPS = ['Claim type', 'Member and claim', 'Diagnosis', 'Service lines', 'Review and submit'];

function Step() {
  const form = useRef(null);
  useEffect(() => { datePicker.on(form.current); comboBox.on(form.current); }, []);
  return (
    <form className="grid-container" ref={form} onSubmit={(event) => event.preventDefault()}>
      <div className="usa-step-indicator"><ol className="usa-step-indicator__segments">{STEPS.map((name, at) => <li key={name} className={`usa-step-indicator__segment ${at < 1 ? 'usa-step-indicator__segment--complete' : at === 1 ? 'usa-step-indicator__segment--current' : ''}`}>{name}</li>)}</ol></div>
      <h1>Professional claim</h1>
      <div className="usa-alert">We save this claim when you choose Continue. Drafts are kept for 30 days.</div>
      <div className="usa-summary-box"><dl><dt>Billing provider</dt><dd>Limberlost Home Equipment</dd><dt>Billing NPI</dt><dd>2999972609</dd><dt>Taxonomy</dt><dd>332B00000X</dd><dt>Submitter</dt><dd>r.quackenbush</dd></dl></div>
      <fieldset className="usa-fieldset">
        <legend className="usa-legend--large">Member</legend>
        <div className="two">
          <Text label="Member RID" hint="12 digits, on the front of the card" value="100448190377" />
          <Text label="Patient control number" hint="Your own number for this claim" value="LHE/2611/0093" />
          <Text label="Last name" value="Szymborski" /><Text label="First name" value="Halina" />
          <MemorableDate legend="Date of birth" hint="For example: April 28 1986" month="09" day="7" year="1968" />
          <Choice label="Sex" choices={[['F', 'Female'], ['M', 'Male'], ['U', 'Unknown']]} value="F" />
        </div>
      </fieldset>
      <fieldset className="usa-fieldset">
        <legend className="usa-legend--large">Claim</legend>
        <div className="two">
          <Choice label="Claim frequency" choices={[['1', '1 – Original'], ['7', '7 – Replacement of prior claim'], ['8', '8 – Void of prior claim']]} value="7" />
          <Text label="Claim ICN to replace or void" value="2026281004417" />
          <Text label="Prior authorization number" value="" /><Text label="Referral number" hint="Only when the member has a primary medical provider" value="" />
          <PickDate label="Onset of current illness" value="2026-09-18" /><PickDate label="Last seen date" value="" />
          <YesNo legend="Is the condition related to the patient's employment?" value="No" /><YesNo legend="Is the condition related to an auto accident?" value="Yes" />
          <Combo label="Accident state" choices={['IL', 'IN', 'KY', 'OH'].map((code) => [code, code])} value="IN" />
          <PickDate label="Accident date" value="2026-09-17" />
          <YesNo legend="Does the provider accept assignment?" value="Yes" /><YesNo legend="Does the member have other insurance?" value="No" />
        </div>
        <Text label="Claim note" hint="Up to 80 characters" value="Auto carrier denied 11/04, letter attached" area />
      </fieldset>
      <fieldset className="usa-fieldset">
        <legend className="usa-legend--large">Ordering provider</legend>
        <div className="two"><Text label="NPI" value="2999972708" /><Text label="Name" hint="Filled in from the NPI" value="Birdsong, Aurelio" /></div>
      </fieldset>
      <p><button type="button" className="usa-button usa-button--outline">Back</button><button type="submit" className="usa-button">Continue to diagnosis</button></p>
    </form>
  );
}

createRoot(document.getElementById('root')).render(
  <>
    <div className="usa-banner">An official website of the State of Wabash</div>
    <header className="usa-header"><b>Wabash Medicaid Provider Portal</b><nav><a href="#a">Eligibility</a><a href="#a">Claims</a><a href="#a">Prior authorization</a><a href="#a">Maintenance</a></nav></header>
    <Step />
    <footer>Family and Social Services · Provider assistance 800-555-0117</footer>
  </>,
);
