import { type FieldKind, fieldDefinition } from '../claim/fields.ts';
import { type Caption, captionWords, learn } from './words.ts';

/** Whose name, address or number it is. Those we do not read are told apart all the same. */
export type Owner =
  | 'patient'
  | 'insured'
  | 'otherInsured'
  | 'ordering'
  | 'rendering'
  | 'billing'
  | 'facility'
  | 'payer'
  | 'nobody';

/** Where a concept may stand: once on the claim, or in a service line. */
export type Scope = 'claim' | 'line' | 'both';

export interface Phrase {
  readonly words: readonly string[];
  /** 1 for a caption that leaves no doubt, less for words that other fields share. */
  readonly weight: number;
}

/** What a caption may mean: a field of the claim, or something else that must not be taken for one. */
export interface Concept {
  /** Generic field path (`lines[i].charge`), or empty for a lookalike. */
  readonly path: string;
  /** The path, or what the lookalike is. */
  readonly name: string;
  readonly scope: Scope;
  readonly kind: FieldKind;
  readonly items: readonly string[];
  readonly phrases: readonly Phrase[];
  /** Words that speak against it. */
  readonly not: ReadonlySet<string>;
  readonly owner?: Owner;
  /** The kind of form that shows such a field, where that is not a professional claim. */
  readonly foreign?: string;
}

/** `?` behind a phrase: shared with other fields. `~`: hardly more than a hint; needs its neighbours. */
const SHARED = 0.78;
const HINT = 0.55;

function phrases(list: string): Phrase[] {
  return list.split(',').map((entry) => {
    const text = entry.trim();
    const weight = text.endsWith('?') ? SHARED : text.endsWith('~') ? HINT : 1;
    return { words: captionWords(text.replace(/[?~]$/, '')).words, weight };
  });
}

const concepts: Concept[] = [];

function field(path: string, items: string, list: string, not = '', owner?: Owner): void {
  concepts.push({
    path,
    name: path,
    scope: path.startsWith('lines[') ? 'line' : 'claim',
    kind: fieldDefinition(path)?.kind ?? 'text',
    items: items.split(' ').filter(Boolean),
    phrases: phrases(list),
    not: new Set(not.split(' ').filter(Boolean)),
    ...(owner ? { owner } : {}),
  });
}

function lookalike(name: string, list: string, items = '', foreign?: string): void {
  concepts.push({
    path: '',
    name,
    scope: 'both',
    kind: 'text',
    items: items.split(' ').filter(Boolean),
    phrases: phrases(list),
    not: new Set(),
    ...(foreign ? { foreign } : {}),
  });
}

const AUTHORIZATION =
  'prior auth number, prior auth, auth number, prior approval number, prior approval, prior auth id, pa number, ' +
  'tar number, tar control number, auth?, approval number?, pa?, service auth number, treatment auth number?, auth code?';
const NOT_AUTHORIZATION =
  'referral signature date benefit release type exception file from to status required referring billing';

field(
  'payer.name',
  '',
  'payer name, payer, insurance company, insurance company name, primary insurance, primary payer, insurance name, payer insurance company, insurance plan payer, insurance?',
  'id type number phone address city state zip second secondary tertiary paid other code policy group plan type amount claim control responsibility sequence order address',
);
field(
  'payer.id',
  '',
  'payer id, payer number, insurance company id, insurance company code, insurance code?, electronic payer id, insurance id number~, insurance payer id',
  'name other secondary claim member insured',
);
field(
  'payer.order',
  '',
  'payer responsibility, responsibility sequence, payer order, payer sequence, coverage order, insurance order, payer responsibility sequence, responsibility code?',
  'name',
);
field(
  'insuranceType',
  '1',
  'insurance type, type coverage, claim filing indicator, claim filing code, coverage type, insurance type code, insurance~, program type?, type insurance, payer type?',
  'name id number company second other group plan paid',
);
field(
  'insured.id',
  '1a',
  'insured id, member id, subscriber id, recipient id, client id, medicaid id, medicare id, beneficiary id, enrollee id, client number, member number, insured number, subscriber number, recipient number, beneficiary number, medicaid number, medicare number, insurance id, health insurance claim number?, patient id?, policy number?, member~, medicare beneficiary id, member medicaid id, primary patient id, participant id, medicare claim number?, card number~',
  'group other secondary provider payer name npi tax employer date last first birthdate',
);
field('patient.lastName', '', 'last name, family name', 'first', 'patient');
field('patient.firstName', '', 'first name', 'last', 'patient');
field(
  'patient.name',
  '2',
  'patient name, name, patient?, last first name, last name first name, name last first, beneficiary?, member?, client?, recipient?',
  'id number account plan group company program phone address birthdate sex city state zip relationship signature control condition paid amount date type status reference',
  'patient',
);
field('patient.birthDate', '3', 'birthdate', '', 'patient');
field('patient.sex', '3', 'sex', '', 'patient');
field(
  'patient.address',
  '5',
  'address, street, street address, address line, address street, mailing address?',
  '2 email city state zip web',
  'patient',
);
field('patient.city', '', 'city, town, city town, address city', 'state zip', 'patient');
field(
  'patient.state',
  '',
  'state, address state, state province',
  'accident place city zip license auto',
  'patient',
);
field('patient.zip', '', 'zip, zip code, address zip', 'city state', 'patient');
field('patient.phone', '', 'phone, phone number, home phone, phone include area code', 'fax', 'patient');
field(
  'patient.relationship',
  '6',
  'patient relationship insured, relationship insured, relationship subscriber, patient relationship, relationship, relationship patient, relationship policy holder',
  'contact other emergency',
);
field(
  'insured.name',
  '4',
  'name, insured?, subscriber?',
  'id number plan group employer program company school birthdate sex phone address policy relationship signature',
  'insured',
);
field(
  'insured.groupNumber',
  '11',
  'group number, policy group, policy group feca number, feca number, group policy number, group id, group?, policy group number, insured group number',
  'name other plan practice npi',
);
field(
  'insured.planName',
  '11c',
  'plan name, insurance plan name, plan program name, program name, insurance plan, insurance plan program name, health plan name',
  'id number other benefit group',
);
field(
  'otherCoverage',
  '11d',
  'another health benefit plan, other health benefit plan, other coverage, another health plan, other health plan, other insurance?, include other insurance, other health insurance, additional coverage?, secondary coverage?, other insurance coverage, health benefit plan',
  'name id number paid amount type',
);
field(
  'condition.employment',
  '10a',
  'employment, employment related, condition related employment, work related, related employment, employment current previous',
  'auto name school employer status',
);
field(
  'condition.autoAccident',
  '10b',
  'auto accident, automobile accident, motor vehicle accident, related auto accident, condition related auto accident',
  'state place date employment other',
);
field(
  'condition.otherAccident',
  '10c',
  'other accident, related other accident, condition related other accident, accident other, other accident related, condition other~',
  'state auto employment date',
);
field(
  'condition.accidentState',
  '',
  'accident state, auto accident state, auto state, place state, accident place state, state accident, accident location state',
  'date',
);
field(
  'claimCodes',
  '10d',
  'claim code, claim code designated nucc, nucc claim code, condition code nucc',
  'type frequency status filing indicator',
);
field(
  'illnessDate',
  '14',
  'date current illness, current illness, onset date, date current, date current condition, illness date, illness injury date, accident illness date, date injury, lmp?, injury date?, onset current illness, date first symptom, date current illness injury pregnancy, symptom date, date accident?, accident date?, onset',
  'similar other initial treatment seen state qualifier type',
);
field(
  'orderingProvider.qualifier',
  '17',
  'provider qualifier, qualifier, provider type qualifier, provider role, provider role qualifier',
  'date id number npi unit icd diagnosis',
  'ordering',
);
field(
  'orderingProvider.name',
  '17',
  'name, provider name, provider, provider other source, name provider other source, provider last name, last name, provider full name',
  'id npi number qualifier code taxonomy first middle phone address city zip state',
  'ordering',
);
field(
  'orderingProvider.npi',
  '17b',
  'npi, provider npi, npi number, provider npi number, provider id?, id~, provider number?, individual npi',
  'name taxonomy qualifier upin other 17a',
  'ordering',
);
field(
  'hospitalization.from',
  '18',
  'hospitalization from, hospitalization date from, admission date, from date hospitalization, hospitalization admission date, admission from, admission',
  'discharge type hour source diagnosis to',
);
field(
  'hospitalization.to',
  '18',
  'hospitalization to, hospitalization date to, discharge date, to date hospitalization, hospitalization discharge date, discharge',
  'admission status hour from',
);
field(
  'additionalInfo',
  '19',
  'additional claim information, claim note, reserved local use, billing note, claim note text, additional information?, header note, claim information?, note~, additional claim information nucc, local use, claim level note, note payer?',
  'line item type code patient reference date provider number diagnosis',
);
field(
  'icdIndicator',
  '',
  'icd indicator, diagnosis type, diagnosis code type, icd version, icd type, diagnosis code version, code type?, diagnosis code qualifier, icd code version, icd code set, diagnosis version, code set?, diagnosis code set, version~, icd revision',
  'unit',
);
field(
  'diagnoses[i]',
  '21',
  'diagnosis code, diagnosis, icd code, icd, icd diagnosis, icd diagnosis code, principal diagnosis code, principal diagnosis, other diagnosis code, other diagnosis, primary diagnosis, secondary diagnosis, diagnosis code primary, diagnosis code secondary, additional diagnosis, diagnosis nature illness injury',
  'pointer description type indicator date version qualifier admitting poa search related drg reference justify set external name group present link count',
);
field(
  'resubmission.code',
  '22',
  'resubmission code, claim frequency code, frequency code, claim frequency, frequency type, resubmission type code, medicaid resubmission code, resubmission reason code, frequency, claim frequency type, claim frequency type code, resubmission, void replacement, claim submission reason, submission reason code, claim submission code?, medicaid resubmission, claim type code~, claim adjustment type?',
  'original reference number rental filing',
);
field(
  'resubmission.originalRef',
  '',
  'original reference number, original reference, original claim, original claim number, payer claim control number, claim control number, control number void, original control number, original claim control number, reference number?, claim number void, payer claim number, claim control number void, claim control number void replacement, claim original reference, original claim reference number, medicaid original reference, original claim id',
  'patient attachment line account referring other member',
);
field('priorAuthNumber', '23', AUTHORIZATION, NOT_AUTHORIZATION);
field(
  'billing.taxId',
  '25',
  'federal tax id, tax id, federal tax id number, tax id number, tax number, employer id number?, tax identification, fein, tax id ssn, billing tax id',
  'patient type rendering ordering name other',
);
field(
  'patientAccount',
  '26',
  'patient account number, patient account, account number, patient control number, patient number, patient account id, account?, control number?, account id?, client account number, patient reference number?, provider claim reference?, claim patient account number, provider patient account number',
  'attachment line payer original bank billing name type status claim',
);
field(
  'acceptAssignment',
  '27',
  'accept assignment, provider accept assignment, assignment plan participation, accept assignment code, medicare assignment, assignment code?, assignment?, assignment participation, assignment participation code, accept signature~, provider assignment?, assignment accept',
  'benefit date name',
);
field(
  'totalCharge',
  '28',
  'total charge, total charge amount, total amount, total billed amount, total claim charge, claim total, claim total charge, total?, claim charge?, claim amount?, total claim amount, total billed, total submitted charge, claim charge amount, total line charge?, charge total',
  'paid balance unit page record row due patient item count allowed diagnosis lab',
);
field(
  'amountPaid',
  '29',
  'amount paid, patient amount paid, patient paid, patient paid amount, patient pay amount, patient pay, paid?, total amount paid?, paid amount?, patient responsibility paid?',
  'primary other medicare payer insurance allowed due balance date second cob',
);
field(
  'primaryPaid',
  '',
  'primary payer paid amount, primary paid amount, primary payer amount paid, other payer paid, other payer amount paid, other insurance paid amount, other insurance amount paid, medicare paid amount, primary insurance paid, primary insurance amount paid, payer paid amount?, payer amount paid?, cob paid amount, primary paid',
  'date patient',
);
field(
  'facility.name',
  '32',
  'name, location, facility?, facility name, service location?, facility information, service facility location, service facility location information, service facility?',
  'npi number address city state zip phone type id code taxonomy',
  'facility',
);
field(
  'facility.npi',
  '32a',
  'npi, npi number, id?, facility id?, provider number~',
  'name taxonomy other type',
  'facility',
);
field(
  'billing.name',
  '33',
  'name, provider name, provider, provider information, provider information phone, provider group name?, supplier name, supplier?, organization name, last name organization name, provider organization name, group name?',
  'npi address city state zip first id code taxonomy specialty tax middle signature assignment',
  'billing',
);
field(
  'billing.npi',
  '33a',
  'npi, npi number, provider npi, provider id?, provider number?, group npi, supplier npi, id~',
  'name taxonomy other tax',
  'billing',
);
field(
  'billing.taxonomy',
  '33b',
  'taxonomy, taxonomy code, provider taxonomy, specialty taxonomy, specialty code taxonomy, provider taxonomy code, specialty code',
  'name npi',
  'billing',
);
field(
  'otherInsured.name',
  '9',
  'name, insured?',
  'id number group policy plan program employer birthdate sex date school',
  'otherInsured',
);
field(
  'otherInsured.groupNumber',
  '9a',
  'policy group number, group number, policy number, policy?, policy group',
  'name plan',
  'otherInsured',
);
field(
  'otherInsured.planName',
  '9d',
  'plan name, insurance plan name, plan program name, program name, insurance plan',
  'number policy group',
  'otherInsured',
);
field(
  'patient.signatureOnFile',
  '12',
  'patient signature, signature file, patient signature file, patient signature source, patient authorized signature, patient authorized person signature, patient signature source code',
  'date provider insured supplier billing rendering',
);
field(
  'patient.deathDate',
  '',
  'date death, death date, deceased date, patient death date, patient date death',
);
field(
  'signatureDate',
  '31',
  'date signature, signature date, provider signature date, provider date signature, supplier signature date, physician supplier signature date',
  'patient insured',
);
field(
  'attachments[i].type',
  '',
  'report type code, attachment type, attachment report type, report type, attachment report type code, attachment type code, report code?',
  'transmission',
);
field(
  'attachments[i].transmission',
  '',
  'transmission code, report transmission code, attachment transmission code, attachment transmission, transmission method, transmission type, attachment transmission method, report transmission, attachment delivery method, delivery method~',
);
field(
  'attachments[i].controlNumber',
  '',
  'attachment control number, attachment control, report control number, attachment number, attachment control id',
);

field(
  'lines[i].dateFrom',
  '24a 24A',
  'date service from, from date service, from date, date service, service date, service date from, service from date, service from, date from, first day service, first date service, date~, from~, detail date service, service~, line date service, date service range',
  'to birthdate order auth onset certification therapy admission shipped written prescription signature paid added updated last place receive due received mod type',
);
field(
  'lines[i].dateTo',
  '',
  'date service to, to date service, to date, service date to, service to date, service to, date to, last day service, last date service, to~',
  'from birthdate auth admission place relate',
);
field(
  'lines[i].placeOfService',
  '24b 24B',
  'place service, place service code, service place, service place code, place?, facility type code?, service location code?, location service?',
  'date name address',
);
field('lines[i].emergency', '24c 24C', 'emergency, emergency indicator, emergency service', 'contact phone');
field(
  'lines[i].procedureCode',
  '24d 24D',
  'procedure code, cpt hcpcs, hcpcs code, hcpcs, cpt, cpt code, cpt hcpcs code, procedure, procedure cpt hcpcs, hcpcs cpt, hcpcs procedure code, procedure service supply, service procedure code, service code?, service procedure, procedure service code, item code?, equipment code?, product code?, code~, procedure item service supply, service item code?, service~, billing code?, supply code?',
  'pointer modifier diagnosis description type icd revenue zip drug ndc reason place unit search date qualifier ref reference transmission report adjustment filing clia emergency note name from to charge quantity group epsdt option auth status category remark',
);
field(
  'lines[i].modifiers[j]',
  '',
  'modifier, m 1, m 2, m 3, m 4, procedure modifier, procedure code modifier, modifier code, cpt modifier, hcpcs modifier, cpt hcpcs modifier, service modifier, pricing modifier',
  'date user description',
);
field(
  'lines[i].diagnosisPointers',
  '24e 24E',
  'diagnosis pointer, pointer, diagnosis code pointer, diagnosis reference, diagnosis reference code, justify, icd pointer, diagnosis?, diagnosis code?, related diagnosis, diagnosis link, icd reference, diagnosis related, linked diagnosis, diagnosis pointer reference, icd~, diagnosis relationship?',
  'description type indicator version date qualifier',
);
field(
  'lines[i].charge',
  '24f 24F',
  'charge, charge amount, amount, billed amount, amount billed, line item charge, line charge, submitted charge, line item charge amount, service charge, total charge?, extended price?, extended amount?, extended charge, line total?, price~, fee~, billed?, total~, line amount, billed charge, item charge, usual charge, charge usd, charge dollar, charge extended',
  'unit allowed paid balance rental purchase lab due patient deductible type ndc drug other adjustment copay sale tax reason responsibility',
);
field(
  'lines[i].units',
  '24g 24G',
  'day unit, unit, quantity, service unit count, unit service, service unit, number unit, unit count, unit quantity, unit day, service unit quantity, unit billed, quantity unit, quantity billed, service quantity, count~, unit number',
  'price type measure ndc drug qualifier code indicator basis dispensed charge description amount rental supply measurement national',
);
field(
  'lines[i].epsdt',
  '24h 24H',
  'epsdt, epsdt family plan, family plan, epsdt chap, family planning, epsdt indicator, epsdt family planning, epsdt code, epsdt chap code',
  'referral',
);
field(
  'lines[i].renderingNpi',
  '24j 24J',
  'npi, provider npi, provider id, provider, provider number?, npi number, id?, provider id number',
  'name taxonomy qualifier',
  'rendering',
);
field(
  'lines[i].description',
  '',
  'note, line note, description, line item note, procedure description, service description, product description, supplemental information, item description, line description, line note text, shaded, additional information?, line comment',
  'type code qualifier diagnosis reference modifier icd',
);
field(
  'lines[i].ndc',
  '',
  'ndc, ndc code, ndc number, drug code, national drug code, national drug code ndc, drug ndc',
  'unit quantity qualifier price measure description name',
);
field(
  'lines[i].ndcQuantity',
  '',
  'ndc quantity, drug quantity, ndc unit quantity, ndc unit count, national drug unit count, drug unit count, ndc drug quantity',
);
field(
  'lines[i].ndcUnit',
  '',
  'ndc unit measure, ndc unit, drug unit, ndc measure, ndc uom, drug unit measure, ndc unit code, ndc unit measurement',
  'quantity price count',
);
field('lines[i].priorAuthNumber', '', AUTHORIZATION, NOT_AUTHORIZATION);
field(
  'lines[i].orderingProvider.name',
  '',
  'name, provider name, provider, last name',
  'id npi number qualifier first middle',
  'ordering',
);
field(
  'lines[i].orderingProvider.npi',
  '',
  'npi, provider npi, provider id?, npi number, id~',
  'name qualifier',
  'ordering',
);
field(
  'lines[i].dmeService.lengthOfNeed',
  '',
  'length need, length medical necessity, month need, month needed, length need month, length necessity',
);
field(
  'lines[i].dmeService.rentalPrice',
  '',
  'rental price, dme rental price, rental amount, dme rental amount, rental charge',
  'indicator unit frequency',
);
field(
  'lines[i].dmeService.purchasePrice',
  '',
  'purchase price, dme purchase price, purchase amount, purchase charge',
  'indicator',
);
field(
  'lines[i].dmeService.rentalUnit',
  '',
  'rental unit price indicator, rental unit, rental frequency, rental unit indicator, rental price indicator, dme rental frequency, rental billing frequency, frequency code rental',
);
field(
  'lines[i].unitType',
  '',
  'unit type, unit type code, type unit, unit qualifier, unit basis measurement, unit basis, unit code, unit measurement code, unit basis measurement code, unit measure?, unit measurement, uom, unit~',
  'ndc drug count price',
);
field(
  'lines[i].controlNumber',
  '',
  'line item control number, line control number, line item control, line control, line reference number, control number~, line item ctl number',
  'attachment patient payer original',
);
field(
  'lines[i].lastCertificationDate',
  '',
  'last certification date, certification date, last certified date, certification revision date',
);
field('lines[i].beginTherapyDate', '', 'from therapy date, therapy date, therapy from date, therapy from');

lookalike('referral number', 'referral number, referral, referral id, referral auth number, referral date');
lookalike(
  'CLIA number',
  'clia number, clia, clia id, referring clia number, mammography certification number, mammography',
);
lookalike(
  'unit price',
  'unit price, price unit, unit charge, unit cost, charge unit, price each, price per unit, unit fee, unit amount, each',
);
lookalike('type of service', 'type service, tos, service type, service type code');
lookalike('drug price', 'ndc price, ndc unit price, drug price');
lookalike('drug qualifier', 'ndc qualifier, product qualifier, drug qualifier, ndc type');
lookalike(
  'line number',
  'line number, number~, line, row number, service line number, line item, service line',
);
lookalike(
  'other claim number',
  'other claim id, property casualty claim number, claim id, claim number?, batch number, other claim number, pay and chase, claim internal number, document number, encounter number, invoice number',
);
lookalike(
  'provider id of the old kind',
  'other id, id qualifier, upin, provider id qualifier, other id number, other provider id, legacy id, qualifier~, commercial number, license number, state license number, id qual, provider secondary id',
  '17a 32b 33b 24I 24i',
);
lookalike(
  'another date',
  'other date, order date, initial treatment date, initial treatment, last seen date, date last seen, similar illness, similar illness date, date type, date qualifier, first treatment date, last x ray date, acute manifestation date, assumed date, relinquished date, date qualifier other, last menstrual period, estimated birth date, hearing vision prescription date, date~',
  '15',
);
lookalike(
  'unable to work',
  'unable work, disability from date, disability to date, dates patient unable work current occupation from, dates patient unable work to, disability, disability date, unable work from, unable work to, last worked date, return work date, current occupation',
  '16',
);
lookalike(
  'outside lab',
  'outside lab, lab charge, outside lab charge, outside lab used, purchased service, purchased service charge, lab',
  '20',
);
lookalike(
  'balance',
  'balance due, balance, remaining balance, amount due, reserved nucc use, reserved, rsvd nucc use, balance amount, current balance',
  '30 8 9b 9c',
);
lookalike(
  'what the payer decided',
  'allowed amount, allowed, deductible, coinsurance, copay, adjustment reason, adjustment amount, patient responsibility, remittance, carc, non covered charge, group code, reason code, rarc, approved amount, adjustment code, eob, adjudication date, denied amount, paid date, check number, check date, medicare allowed amount, line paid amount?',
);
lookalike(
  'claim status',
  'claim status, status, claim status code, line status, paid status, date received, received date, finalized date, status date, processed date, batch status',
  '',
  'a claim status page',
);
lookalike('second address line', 'address 2, address line 2, line 2, apt, suite, apartment, street 2');
lookalike('middle name or suffix', 'middle name, middle, name suffix, suffix, mi, title, salutation, prefix');
lookalike(
  'e-mail, fax or contact',
  'email, e mail, fax, fax number, contact name, contact, contact phone, contact person, website, extension, ext, county, country, country code, subdivision code, province~',
);
lookalike(
  'signature',
  'insured signature, insured authorized person signature, provider signature, provider signature file, provider signature indicator, supplier signature, signature physician supplier, signature?, signature physician supplier including degree credential, patient signature date',
  '13',
);
lookalike(
  'release or assignment of benefits',
  'release information, release information code, benefit assignment, assignment benefit, benefit assignment indicator, benefit assignment certification, release information indicator, release information date, consent, roi, information release, release',
);
lookalike(
  'patient status',
  'patient status, marital status, student status, employment status, employer name, employer, school name, employer school name, occupation, race, ethnicity, language, age, weight, height',
  '11b',
);
lookalike(
  'diagnosis detail',
  'diagnosis description, diagnosis name, present admission, poa, diagnosis qualifier, admitting diagnosis, external cause code, diagnosis date, present on admission indicator, diagnosis code description, diagnosis sequence, icd description',
);
lookalike(
  'insurance detail',
  'other payer, secondary insurance, secondary payer, tertiary insurance, tertiary payer, other insurance type, cob, insurance address, insurance city, insurance phone, insurance plan type, secondary payer name, other payer name, other payer id, secondary payer id, coordination benefit, effective date, group name, medicare secondary reason, insurance start date, termination date, eligibility date',
);
lookalike(
  'special program',
  'special program, special program code, delay reason, delay reason code, service auth exception code, hospice, hospice indicator, homebound, copay status, special handling, family planning indicator claim, demonstration project, transport, transport certification, ambulance, spinal manipulation, condition indicator, certification condition, accident related, accident hour, time, start time, stop time, from time, to time, minute, anesthesia minute, anesthesia start, anesthesia stop, anesthesia, accident date time, contract type, contract code, investigational device, crossover',
);
lookalike(
  'search',
  'search, find, look up, lookup, filter, quick search, go to, keyword, search claim, search member, search modifier, search by, jump to, sort by, page size, show per page, record per page',
);
lookalike(
  'account and session',
  'user name, username, user id, login id, login, password, email address, remember me, security code, submitter id, submitter name, trading partner, template, template name, batch, batch name, file, upload file, attachment file, browse file, file name, claim type, form type, form version, favorite, show inactive, save as template, operator',
);
lookalike(
  'equipment detail',
  'serial number, lot number, model number, manufacturer, warehouse, bin, inventory, delivery date, tracking number, ship date, ship method, make model, brand, stock number, asset number, delivered by, date delivered',
);
lookalike(
  'medical necessity form',
  'cmn, certificate medical necessity, cmn type, oxygen saturation, test date, arterial blood gas, oxygen flow rate, recertification type, certification type, height inches, weight pound, dif, cmn date, form number, question',
);
lookalike(
  'line detail',
  'line paid, line balance, copay amount, line provider specialty, specialty, line facility, immunization batch, repriced, obstetric, postage claimed, sales tax, prescription number, prescription date, rx number, day supply, refill, refill number, drug name, ndc description, link sequence, line attachment, facility tax, sale tax amount, contract amount, expected, expected amount, write off, adjustment, discount, tax, tax amount, amount allowed, procedure type, code type, procedure qualifier, procedure code qualifier, product service qualifier',
);
lookalike('revenue code', 'revenue code, rev code, rev cd, revenue', '', 'an institutional claim');
lookalike(
  'type of bill',
  'type bill, bill type, facility bill type, type of bill code, admission type, admission source, admission hour, discharge hour, discharge status, occurrence code, occurrence span, value code, value code amount, covered days, non covered day, statement cover period, statement period, statement from, statement to, attending provider, attending physician, operating physician, operating provider, drg, treatment authorization code, hipps',
  '',
  'an institutional claim',
);
lookalike(
  'tooth',
  'tooth number, tooth, tooth surface, surface, oral cavity, oral cavity area, area oral cavity, tooth system, quadrant, orthodontic, missing teeth, cdt, cdt code, ada code, prosthesis, arch',
  '',
  'a dental claim',
);
lookalike(
  'order',
  'order number, ship to, ship to address, shipping method, cart, catalog number, item number, sku, add to cart, purchase order number, po number, on hand, vendor, in stock, ship via, need by date, requested delivery date, order status, order quantity, quantity ordered, shipping address, delivery instruction, order type',
  '',
  'an order form',
);
lookalike(
  'authorization request',
  'requested unit, unit requested, request type, requested from date, requested to date, requesting provider, requested quantity, quantity requested, level service, review type, urgency, clinical note, requested start date, requested end date, servicing provider, requested service, request category, quantity approved, auth type, auth status, approved unit, days supply requested, service type requested, certification action, expedited request, standard or expedited',
  '',
  'an authorization request',
);
lookalike(
  'eligibility',
  'eligibility, eligibility date, coverage status, benefit category, service type eligibility, plan begin date, plan end date, eligibility from date, eligibility to date, benefit type, verify eligibility',
  '',
  'an eligibility check',
);

export const CONCEPTS: readonly Concept[] = concepts;

/** Words that say whose field it is. Two-word owners come first. */
const OWNER_WORDS: readonly (readonly [readonly string[], Owner])[] = [
  [['other', 'insured'], 'otherInsured'],
  [['other', 'subscriber'], 'otherInsured'],
  [['other', 'policy'], 'otherInsured'],
  [['other', 'payer'], 'nobody'],
  [['pay', 'to'], 'nobody'],
  [['supervising'], 'nobody'],
  [['attending'], 'nobody'],
  [['operating'], 'nobody'],
  [['assistant'], 'nobody'],
  [['employer'], 'nobody'],
  [['guarantor'], 'nobody'],
  [['responsible'], 'nobody'],
  [['submitter'], 'nobody'],
  [['contact'], 'nobody'],
  [['purchased'], 'nobody'],
  [['ambulance'], 'nobody'],
  [['pickup'], 'nobody'],
  [['dropoff'], 'nobody'],
  [['pcp'], 'ordering'],
  [['ordering'], 'ordering'],
  [['reference', 'provider'], 'ordering'],
  [['referring'], 'ordering'],
  [['rendering'], 'rendering'],
  [['facility'], 'facility'],
  [['service', 'location'], 'facility'],
  [['billing'], 'billing'],
  [['supplier'], 'billing'],
  [['payer'], 'payer'],
  [['insurance', 'company'], 'payer'],
  [['patient'], 'patient'],
  [['beneficiary'], 'patient'],
  [['recipient'], 'patient'],
  [['client'], 'patient'],
  [['member'], 'patient'],
  [['enrollee'], 'patient'],
  [['insured'], 'insured'],
  [['subscriber'], 'insured'],
];

/**
 * Whose field it is, by the words of a caption.
 * @returns every owner that is named; none when the words name nobody
 */
export function ownersIn(words: readonly string[]): readonly Owner[] {
  const owners: Owner[] = [];
  for (const [needed, owner] of OWNER_WORDS) {
    if (needed.every((word) => words.includes(word)) && !owners.includes(owner)) owners.push(owner);
  }
  // "Other insured" names the insured too, and "Patient relationship to insured" is about the patient.
  return owners.includes('otherInsured') ? owners.filter((owner) => owner !== 'insured') : owners;
}

const OWNER_OF_ITEM: Readonly<Record<number, Owner>> = {
  2: 'patient',
  3: 'patient',
  4: 'insured',
  5: 'patient',
  7: 'insured',
  9: 'otherInsured',
  11: 'insured',
  14: 'nobody',
  15: 'nobody',
  16: 'nobody',
  17: 'ordering',
  32: 'facility',
  33: 'billing',
};

/** Whose field it is, by the words of a caption or by its item number on the paper form. */
export function ownersOf({ words, item }: Caption): readonly Owner[] {
  const named = ownersIn(words);
  const byItem = OWNER_OF_ITEM[Number.parseInt(item, 10)];
  return named.length === 0 && byItem ? [byItem] : named;
}

/** Words that only say whose it is. */
export const OWNER_ONLY: ReadonlySet<string> = new Set(
  OWNER_WORDS.flatMap(([words]) => words).filter((word) => word !== 'to'),
);

learn(CONCEPTS.flatMap((concept) => concept.phrases.flatMap((phrase) => [...phrase.words])));
