import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../cli/read-vocabulary.ts';
import { fieldNamed, unitOf } from './caption-for-tests.ts';
import { learnVocabulary } from './vocabulary.ts';

learnVocabulary(readVocabulary(join(import.meta.dirname, '../core-pack/vocabulary.yaml')));

/** What state Medicaid portals, clearinghouses, billing products and X12 call a field; see {@link unitOf}. */
const CLAIM: Readonly<Record<string, string>> = {
  'payer.name':
    'Payer/Carrier Name|Carrier|Carrier Name|Insurance Carrier|Insurer|Insurer Name|Primary Carrier|Payor|Payor Name|Bill To Payer|Bill To|Payer / plan|Primary Payer Name|Payer Name < Destination payer|Name < Payer',
  'payer.id':
    'Payer ID Number|Payer ID #|Payor ID|Carrier ID|Carrier Code|Payer Code|EDI Payer #|Identifier < Payer',
  'payer.order':
    '[s]Payer Sequence|[s]Payer Resp. Seq. No.|[s]Coverage Sequence|[s]Insurance Level|[s]COB Order|[s]Order of coverage|[s]Payer Responsibility Code',
  insuranceType:
    '[s]Insurance Program|[s]Type of Insurance|[s]Payer Type|[s]Coverage Type|[s]Claim Filing Ind.|[s]Claim Filing Ind Code|[s]Program Type|[s]Line of business',
  'insured.id':
    'HIC|HIC #|Medicare #|Medicare No.|Medicaid No.|Medicaid #|Medical Assistance ID Number|Cardholder ID|Card Holder ID|Card ID Number|Bene ID|Beneficiary ID Number|Benef. ID|Recip ID|Recipient #|Recipient Medicaid No.|Client Identification Number|CIN|Client Medicaid ID|Member Medicaid ID|Mbr ID|Memb. ID|Subscriber Identifier|Subs ID|Subscr ID|Subscriber No|Subscriber Member ID|Enrollee Number|Participant ID|Participant #|Medi-Cal ID No.|Insured ID #|Ins ID|Ins. ID No.|Policy holder ID|Policyholder ID|Plan member ID|Recipient Identification Number|SSN/Member ID|Beneficiary identifier|Número de Medicare|Identificación del beneficiario|Número de afiliado|ID de miembro|Número de póliza',
  'patient.lastName':
    'Recip Last Name|Recipient Last|Bene Last Name|Beneficiary Last Name|Mbr Last Name|Pt Last Name|Pt. Last|Patient LName|Client Last|Member Surname|Patient Family Name|Last Name < Recipient information|Apellidos del paciente|Apellido(s) < Paciente|Participant Last Name|Enrollee last name|Resident last name',
  'patient.firstName':
    'Recip First Name|Bene First Name|Mbr First Name|Pt First Name|Pt. First|Client First Name|Patient FName|Patient Given Name|Primer nombre < Paciente|Participant First Name|Primer nombre del paciente',
  'patient.name':
    "Pt Name|Customer|Customer Name|Pt. Name|Patient's Full Name|Recip. Name|Recipient's Name|Bene Name|Beneficiary's Name|Client's Name|Participant Name|Nombre del paciente|Nombre del beneficiario",
  'patient.birthDate':
    "Pt DOB|Pt. Birth Date|Patient D.O.B.|Bene DOB|Beneficiary DOB|Client DOB|Mbr DOB|Birthday|Patient's Date of Birth|Birth Date (MM/DD/CCYY)|Date Of Birth < Recipient|Fecha de nac. < Paciente|Fec. Nac. < Paciente|Participant Date of Birth",
  'patient.sex':
    '[s]Pt Sex|[s]Pt Gender|[s]Bene Sex|[s]Client Gender|[s]Recipient Sex|[s]Sex Code|[s]Birth sex|[s]Sex at birth|[s]Legal sex|[s]Género|[s]Sexo del paciente|[s]Sexo|[r]Sex M F',
  'patient.address':
    'Pt Address|Patient Street|Pt. Street Address|Patient Addr 1|Patient Address Line 1|Recipient Address|Recipient Street|Bene Address|Client Address 1|Dirección del paciente|Dirección < Paciente|Home Address < Patient',
  'patient.city':
    'Pt City|Recipient City|Bene City|Client City|Ciudad del paciente|Ciudad < Paciente|City Name < Patient|Pueblo < Paciente',
  'patient.state':
    '[s]Pt State|[s]Recipient State|[s]Patient St|[s]State Code < Patient|[s]State/Province < Patient|[s]Estado < Paciente',
  'patient.zip':
    'Pt Zip|Recipient Zip Code|Patient Postal Code|Bene ZIP|Zip + 4 < Patient|Zip Cd < Patient|Código postal < Paciente|Zip/Post Code < Patient',
  'patient.phone':
    'Pt Phone|Patient Tel|Patient Tel. No.|Recipient Phone Number|Home Phone # < Patient|Teléfono del paciente|Teléfono < Paciente|Telephone No. < Patient|Primary phone < Patient|Cell phone < Patient|Mobile < Patient',
  'patient.relationship':
    '[s]Pt Rel to Insured|[s]Pt Relationship|[s]Rel. to Insured|[s]Rel to Subscriber|[s]Relation|[s]Relationship to Policyholder|[s]Relationship to cardholder|[s]Relationship Code|[s]Relationship to primary insured|[s]Patient Rel. Code|[s]Relación con el asegurado|[s]Parentesco|[s]Patient relation to policy holder',
  'insured.name':
    "Insured Name (Last, First, MI)|Ins. Name|Insd Name|Policy Holder's Name|Policyholder|Card Holder Name|Subs. Name|Name of insured|Name of Policyholder|Subscriber Full Name|Subscriber (Last, First)|Nombre del asegurado|Primary insured name",
  'insured.groupNumber':
    'Grp #|Group No|Grp No.|Group ID|Policy/Group #|Ins Group #|Insured Group #|Subscriber Group or Policy Number|FECA #|Policy Group/FECA #|Group or Policy #|Número de grupo|Policy group or FECA no.|Group Nbr',
  'insured.planName':
    'Insurance Plan or Program Name|Plan/Program Name|Ins. Plan Name|Subscriber Plan Name|Nombre del plan|Insured Plan Name',
  otherCoverage:
    '[r]Other Ins?|[r]OHI|[s]Other Health Insurance (OHI)?|[s]OI Indicator|[s]TPL|[r]Other Coverage Y/N|[r]Is there another plan?|[r]Patient has other insurance|[s]COB Indicator|[r]Is patient covered by another plan?|[r]Other health coverage?|[s]Other carrier indicator|[r]¿Tiene otro seguro?|[c]Otro seguro médico|[r]Has other insurance?|[r]Does the member have other health coverage?|[r]Does another health plan cover the patient?',
  'condition.employment':
    '[r]Related to work?|[r]Is condition related to employment?|[r]Condition related to employment|[r]Patient condition related to: Employment|[r]Work-related injury|[r]Is the condition related to the patient’s employment?|[s]Employment Related Ind|[r]Related Cause: Employment|[r]¿Relacionado con el empleo?|[s]Accident at work?|[c]Job-related|[r]On the job?|[r]Workers comp related',
  'condition.autoAccident':
    '[r]Auto Acc?|[c]Auto Acc.|[r]Car accident?|[r]Vehicle accident|[r]Related to an auto accident|[r]Is condition related to auto accident?|[r]Patient condition related to: Auto Accident|[r]Related Cause: Auto Accident|[r]Accidente de auto|[r]¿Accidente de automóvil?|[r]Motor vehicle|[c]Auto related|[r]Automobile related|[r]Traffic accident?',
  'condition.otherAccident':
    '[r]Other Acc?|[c]Other Acc.|[r]Is condition related to other accident?|[r]Patient condition related to: Other Accident|[r]Related Cause: Other Accident|[r]Otro accidente|[r]¿Otro accidente?|[c]Accident – other|[r]Other type of accident?|[r]Another accident?|[r]Any other accident?|[r]Some other accident|[r]Accident of another kind?|[r]Other kind of accident?',
  'condition.accidentState':
    '[s]State of auto accident|[s]Accident Location State|[s]State where accident occurred|[s]Auto Acc State|[s]State < Accident|[s]Estado del accidente|[s]Accident State Code|[s]State in which the accident happened',
  claimCodes:
    '10d|Claim Codes (NUCC)|Condition codes (NUCC)|NUCC Condition Code|Claim Code|Box 10d Claim codes',
  illnessDate:
    'Date of Onset/Injury|Onset of Illness|Date Symptoms Began|Date symptoms first appeared|Date of first symptom|Illness Onset|Injury Date|Date of Injury|Date of illness|Current illness date|Illness/Injury/LMP Date|Accident Dt|Initial onset date|Fecha de la enfermedad|Fecha del accidente|First symptom date|Onset Dt|Onset/Current Illness Date|Accident/Injury Date|Date of Accident',
  'orderingProvider.qualifier':
    '[s]Ref Prov Qual|[s]Ordering/Referring Qualifier|[s]17 Qualifier|[s]Provider Role < Ordering provider|[s]Entity qualifier < Referring provider',
  'orderingProvider.name':
    'Ordering MD|Ordering Dr.|Ordering Doctor|Ord Phys|Ord. Prov.|Referring Dr|Ref Provider|Ref. Physician|Ref Dr.|Refer Prov|Referring Doctor|Referring Prov|Referring/Ordering Physician|Ordering or referring provider|Prescriber|Prescribing Provider|Prescribing Provider Name|Prescribing Practitioner|Name of Referring Physician or Other Source|Name of ordering physician|Médico que refiere|Proveedor que ordena|Ordering Clinician|Referring provider full name|Ordered by|Referred by|Prescribed by|Ordering provider (Box 17)',
  'orderingProvider.npi':
    'Ordering MD NPI|Ord Phys NPI|Ord. NPI|Ref NPI|Ref Prov NPI|Referring Dr NPI|Referring Provider NPI #|Prescribing Provider NPI|Prescriber ID|Ordering Provider ID|Referring Phys NPI|Ordering/Referring Provider NPI|NPI of ordering provider|NPI of referring physician|NPI < Prescriber|NPI del médico que refiere|Ref Provider ID|National Provider Identifier < Referring provider|Ordering physician NPI no.',
  'hospitalization.from':
    'Hosp. From|Hosp From Date|Hosp Admit Date|Hospital Admit|Date Admitted|Admitted|Admit Dt|Hospitalization Start|Hospital From Date|From < Hospitalization dates|Hospitalized From|Admission Dt|Fecha de admisión|Hospital dates from',
  'hospitalization.to':
    'Hosp. To|Hosp To Date|Hosp Discharge Date|Hospital Discharge|Date Discharged|Discharged|Disch Dt|Hospitalization End|Hospital Thru Date|To < Hospitalization dates|Hospitalized To|Hospitalized Thru|Fecha de alta|Hospital dates to',
  additionalInfo:
    'Add’l Claim Info|Additional Claim Info|Addl Claim Information (NUCC)|Claim Level Notes|Claim-level note|Local Use|Box 19|Box 19 Notes|Claim Narrative|Header Notes|Claim Note (NTE)|NTE Claim Note|Notes to payer|Message to payer|Remarks (Box 19)|Comments for payer|Nota de la reclamación|Billing Remarks|Item 19|Claim memo',
  icdIndicator:
    '[s]ICD Code Set|[s]Dx Code Type|[s]Diag Code Qual|[s]Dx Version|[s]ICD Type|[s]Diagnosis coding system|[s]ICD Code Indicator|[s]ICD Qual|[s]Dx Ind',
  'diagnoses[i]':
    'Dx|Dx Code|Dx A|Dx 12|Diag A|Diag. 1|Diag Cd 2|Prim Dx|Primary Dx|Prin Diag|Principal Dx|Sec Dx|Secondary Dx|Dx Code 1|ICD-10|ICD-10 Dx|ICD Code 3|ICD-10 A|ICD10CM Code|Diagnosis Cd|Diagnosis #1|1st Diagnosis|2nd Diagnosis Code|Diagnosis (Primary)|Other Dx 3|Diagnosis Code A|Diagnosis – primary|Código de diagnóstico|Diagnóstico primario|Diagnóstico A|Principal Diag Code|ICD-10-CM Code|ICD-10-CM diagnosis',
  'resubmission.code':
    '[s]Claim Freq|[s]Freq Code|[s]Claim Freq. Code|[s]Frequency Code (CLM05-3)|[s]Resub Code|[s]Resubmit Code|[s]Resub. Type|[s]Adjustment/Void|[s]Void/Adjustment|[s]Adjust/Void Indicator|[s]Bill Frequency|[s]Submission Type|[s]Original/Adjust/Void|[s]Original, replacement or void|[s]Claim Action|[s]Claim Transaction Type|[s]Código de reenvío|[s]Frecuencia de la reclamación|[s]Claim submission type|[s]Resubmission indicator|[s]Type of submission|[s]Replacement/Void code',
  'resubmission.originalRef':
    'Orig Ref No|Orig. Ref #|Orig. Reference Number|Original Ref Nbr|Orig ICN|Orig TCN|Original DCN|Original CCN|Payer ICN/DCN|Payer Claim Ctrl No.|Payer Claim Control Number/ICN|ICN/TCN|ICN #|TCN #|TCN Number|DCN Number|Former ICN|Previous TCN|Prior ICN|Prior claim TCN|TCN being adjusted|TCN to adjust|ICN to Credit/Adjust|TCN to credit|Adjustment ICN|Replacement ICN|Void ICN|Claim # being replaced|Claim number to void|Claim number being adjusted|Original transaction control number|Internal Control Number (ICN)|Internal control number|Transaction Control Number|Document Control Number|Claim Control Number (CCN)|Número de referencia original|Original claim reference|Medicaid ICN|Previous Claim ID',
  priorAuthNumber:
    'Authorization or reference (if you have one)|PA|PA/UTN|PA Nbr|P.A. Number|P.A. #|Prior Auth. Nbr|Prior Auth ID #|Prior Authorization Code|Prior Authorization ID|Prior Auth No|Authorization Nbr|Auth No.|Auth. #|Auth Nbr|Auth Code|Service Auth #|Service Authorization|Service Auth. No.|Service Agreement Number|Prior Approval|Prior Approval No.|PAN #|Prior Approval #|TAR|TAR #|TAR No.|Treatment Authorization|Precert #|Precertification|Pre-cert No|Pre-authorization|Preauthorization No.|Pre-Auth #|Medical authorization number|REF G1 Prior Authorization|Unique Tracking No. (UTN)|Autorización previa|Núm. de autorización|Prior authorization/precert number|Authorization Control Number|Authorization Reference No.|Prior Authorization Identifier',
  'billing.taxId':
    'Tax ID #|Tax ID No.|Tax I.D.|Fed. Tax ID|Fed Tax #|Federal EIN|Federal ID #|Federal Tax Number|EIN #|EIN or SSN|FEIN #|TIN #|Tax Identifier|Billing TIN|Billing EIN|Group Tax ID|Practice Tax ID|Federal Tax ID (EIN/SSN)|Taxpayer Identification No.|Employer ID # (EIN)|Tax ID/SSN|Tax ID (SSN or EIN)|Provider TIN|SSN/EIN|IRS Number|Seguro social patronal',
  patientAccount:
    'Pt Acct #|Pt Account|Pt. Account No.|Pat Acct|Pat. Acct. No.|Patient Acct|Patient Acc No|Patient Account ID|Patient Control Nbr|Pat Ctl #|Patient Ctl No.|Acct|Acct No.|Acct. Number|Account No|Pt Control #|Provider Control Number|Patient Account # (PCN)|Patient Acct Number|Patient # (account)|Número de cuenta del paciente|Núm. de cuenta|CLM01 Patient Control Number|Recipient Account Number|Provider’s patient account no.|Patient account/invoice no.|Your patient account number|Patient ref. no.',
  acceptAssignment:
    '[r]Accept Assgn?|[r]Accept Asgmt|[r]Acc. Assign.|[r]Accepts Assignment?|[r]Assignment accepted?|[s]Assignment of plan|[r]Does provider accept assignment?|[r]Provider accepts assignment|[r]¿Acepta asignación?|[r]Accept Assignment Y/N|[s]Medicare assignment|[c]Provider agrees to accept assignment',
  totalCharge:
    'Tot Charge|Tot. Chg|Tot Chgs|Total Chg|Total Chgs|Ttl Chrg|Total Charge ($)|Total Charges $|Total Claim Charge|Total Amount Billed|Total billed charges|Total Bill|Claim Total $|Total claim amt|Total Amt|Tot Amt Billed|Cargo total|Total de cargos|Total facturado|CLM02 Total Charge|Claim billed amount|Total claim billed',
  amountPaid:
    'Amt. Paid|Amount Pd|Pt Paid|Pt Amt Paid|Patient Pd Amt|Patient Paid Amt|Amount Patient Paid|Client Paid|Paid by Patient|Cantidad pagada|Patient payments|Amount received from patient|Patient Amount Collected',
  primaryPaid:
    'Primary Ins Paid|Primary Pd Amt|Primary Payer Pd|Primary payment|Prim. Ins. Paid|Other Ins Paid|Other Ins. Amt Paid|OI Paid|OI Paid Amt|TPL Amt|TPL Paid Amt|TPL Payment|TPL Payment Amount|Third Party Paid Amount|Third Party Payment|COB Amount Paid|Medicare Paid Amt|Medicare Payment|Paid by Medicare|Paid by primary insurance|Other payer amount paid|OHI Paid|Other coverage paid amount|Amount paid by other insurance|Other insurance payment|Medicare payment amount',
  'facility.name':
    'Svc Facility|Svc. Facility Name|Service Fac Name|Serv Facility Location|Fac. Name|Facility (Box 32)|Name of Facility|Service Facility Organization Name|Facility where services rendered|Service Facility Info|Location where services were rendered|Facility/Lab name',
  'facility.npi':
    'Svc Facility NPI|Service Fac. NPI|Fac NPI|Facility NPI No.|NPI of facility|Service Facility ID|NPI (32a)|Facility National Provider Identifier',
  'billing.name':
    'Billing Prov|Bill. Prov. Name|Bill Prov Name|Billing Physician|Billing Group Name|Billing Entity|Billing Organization|Billing Provider Org Name|Billing Practice|Billing Company|Billing Supplier|DME Supplier Name|DMEPOS Supplier|Name of billing provider|Billing Provider/Group Name|Proveedor que factura|Nombre del proveedor que factura|Billing Provider Legal Name|Billing Prov. Org.',
  'billing.npi':
    'Bill Prov NPI|Your NPI|Billing NPI #|Billing NPI Number|Billing Group NPI|Grp NPI|Group NPI #|NPI of billing provider|Billing Provider NPI/ID|Billing Prov ID|Billing Provider Number|Billing Physician NPI|NPI (33a)|Supplier NPI #|DME Supplier NPI|Billing Provider NPI No|Biller NPI|NPI del proveedor que factura|Organization NPI < Billing provider|Billing Provider Identifier|Type 2 NPI < Billing provider',
  'billing.taxonomy':
    'Taxonomy #|Taxonomy Cd|Billing Prov Taxonomy|Billing Taxonomy|Group Taxonomy|Prov Taxonomy Code|Provider Taxonomy Cd|PRV03 Taxonomy|Specialty/Taxonomy|Taxonomía|Código de taxonomía',
  'otherInsured.name':
    'Other Insd Name|Other Policyholder Name|Other Policy Holder|Secondary Subscriber Name|Secondary policyholder name|Other Subscriber Full Name|Other cardholder name|Nombre del otro asegurado|Name of other insured',
  'otherInsured.groupNumber':
    'Other Insd Group #|Other Insured Policy #|Other insured policy/group|Other Policy #|Other Policy or Group No.|Secondary Group Number|Secondary Policy #|Other group number|Other subscriber policy number|9a. Policy or group number',
  'otherInsured.planName':
    'Other Insd Plan|Other Ins Plan Name|Other insurance plan name|Secondary Plan Name|Secondary insurance plan name|Other insured program name|Other insurance plan or program name|9d. Plan name',
  'patient.signatureOnFile':
    '[c]Pt Signature on File|[c]Patient Sig on File|[c]Pt SOF|[s]SOF|[s]Patient Sig. Source|[c]Signature on file (patient)|[r]Patient signature on file?|[c]Firma del paciente en archivo|12. Patient signature|[c]Patient’s signature is on file',
  'patient.deathDate':
    'DOD < Patient|Pt Date of Death|Date Deceased|Deceased on|Patient Deceased Date|Date of Death (if deceased)|Recipient date of death|Bene Date of Death',
  signatureDate:
    'Sig Date < 31. Signature of physician|Physician Signature Date|Provider Sig. Date|Date of provider signature|Date Signed (31)|31. Date|Signature Dt',
  'attachments[i].type':
    '[s]Attach Type|[s]Attachment Rpt Type|[s]Rpt Type Cd|[s]PWK Report Type|[s]Paperwork type code|[s]Attachment document type|[s]Kind of attachment|[s]Tipo de adjunto',
  'attachments[i].transmission':
    '[s]Attach Trans Code|[s]Attachment Trans. Method|[s]PWK Transmission|[s]Rpt Trans Cd|[s]Report Transmission|[s]Attachment Delivery|[s]Attachment sent via|[s]How is the attachment sent?|[s]Delivery method < Attachments',
  'attachments[i].controlNumber':
    'Attach Ctrl #|Attachment Ctl No|ACN #|Attachment Control Nbr|PWK Control #|Attachment Control ID|PWK06 Attachment control number',
};

const LINE: Readonly<Record<string, string>> = {
  'lines[i].dateFrom':
    'DOS From|From DOS|DOS Begin|Begin DOS|Beg DOS|Beg Date|Begin Svc Date|Beg Svc Dt|Svc From Dt|From Dt|FROM DT|FDOS|First Date of Service|First Svc Date|Svc Date|Serv Date|Date of Svc|Service From|From (DOS)|Svc Start|Start DOS|Service Begin|From Date of Service|Dates of Service From|From Service Date|Fecha desde|Desde|Fecha de servicio|Svc Begin Dt|Line DOS|DOS 1',
  'lines[i].dateTo':
    'DOS Thru|Thru DOS|DOS End|End DOS|End Dt|Thru Dt|TO DT|TDOS|Last Date of Service|Last Svc Date|Svc To Dt|Svc Thru Dt|Svc End|Service Through|Service Thru Date|To (DOS)|Dates of Service To|Thru Date of Service|To Service Date|Fecha hasta|Hasta|Ending Date|Svc End Dt|Service End',
  'lines[i].placeOfService':
    '[s]POS|[s]Plc Svc|[s]Place of Svc.|[s]Svc Plc|[s]POS Cd|[s]POS #|[s]Pos. Code|[s]Place of Service (POS)|[s]Lugar de servicio|[s]Place Of Srvc|[s]Serv Place|[s]Facility Code Value',
  'lines[i].emergency':
    '[c]EMG|[s]EMG?|[s]Emg Ind.|[s]Emerg. Ind.|[s]Emergency Y/N|[s]Emerg Svc|[s]Emergency Ind|[s]Emergencia|[s]Emergency service?',
  'lines[i].procedureCode':
    'Proc|Proc Cd|Proc. Code|Proc #|Procedure Cd|Prcd|Svc Code|Svc Cd|Service Cd|HCPCS|HCPC Code|HCPC Cd|HCPCS #|HCPCS Cd|HCPCS/CPT|CPT Cd|CPT #|Proc/Svc|Proc/Service Code|Procedure Code *|Procedures, Services, or Supplies|HCPCS/Procedure Code|Billing Code|Bill Code|Item (HCPCS)|Code (HCPCS)|Procedimiento|Código HCPCS|Código de servicio|SV101-2 Procedure Code|Equipment code|Billed HCPCS|Proc. (HCPCS)',
  'lines[i].modifiers[j]':
    'Mod|Mod.|Mods|Mod A|Mod B|Mod #1|Mdf 1|Modif 2|Modifer 1|Mod Cd 1|Mod 1|1st Mod|Proc Mod 1|Proc. Modifier 2|Procedure Mod|HCPCS Mod|Modifier 4|Modificador|Modificadores|Modifier(s)|Pricing modifier 1|SV101-3 Modifier|Mod1|m2',
  'lines[i].diagnosisPointers':
    'Dx Ptr|Dx Ptr 1|Diag Ptr 2|Diag Ptrs|DX Pointer(s)|Diag. Pointer|Diagnosis Ptr|Ptr|Ptrs|Dx Link|Dx Ref|Diag Ref|Diag X-ref|Dx Xref|Diag. Ref. No.|Diagnosis Cross Ref|Diagnosis Reference Number|Related Diagnosis|Primary Dx Pointer|Puntero de diagnóstico|Dx Code Pointer|Diagnosis Code Pointers|Linked Diagnoses|Dx pointer A-L',
  'lines[i].charge':
    'Chg|Chgs|Chg $|Chg.|Chrg|Chrgs|Charge Amt|Chg Amt|Billed Amt|Amt Billed|Bill Amt|Billed|Billed Charge|Billed Chg|Line Chg|Line Charge Amt|Submitted Charge|Submitted Chg|Submitted Amount|Svc Charge|Service Charges|Line Total|Ext Chg|Ext. Amt|Ext Price|Extended Amt|Total Chg|Tot Chg|Line Item Chrg|Cargo|Cargos|Monto facturado|SV102 Charge|Charged|Gross Chg',
  'lines[i].units':
    'Unts|Unit|Unit Ct|Unit Cnt|# of Units|No. Units|Nbr of Units|Num Units|Qty|Qty.|Qty Billed|Svc Qty|Quan|Quantity of service|Unit Qty|Units Svc|Svc Units|Units of Svc|Days/Units|Day/Unit|Days or Unit|Billed Qty|Unidades|Cantidad|SV104 Units|UOS|Days|Units/Days/Qty|Unit(s) billed',
  'lines[i].epsdt':
    '[s]EPSDT Ind|[s]EPSDT/Fam Plan|[s]EPSDT/Fam. Planning|[s]EPSDT/FP Ind|[c]Fam Planning|[s]EPSDT/Family Planning Ind|[s]EPSDT Cd',
  'lines[i].renderingNpi':
    'Rend Prov NPI|Rend NPI|Rend. Prov. ID|Rendering Prov NPI|Rendering Prov|Rendering Phys NPI|Rendering NPI #|Performing Prov|Performing NPI|Performing Provider|Performing Prov ID|Servicing NPI|Servicing Prov NPI|Servicing Provider|Servicing Provider ID|Treating NPI|Treating Provider|Rendering Physician|Rendering Provider Number|Treating Phys NPI|NPI of rendering provider|Line Rendering NPI|Rendering Provider (if different)|NPI del proveedor que presta el servicio',
  'lines[i].description':
    'Desc|Desc.|Descr|Svc Desc|Svc Description|Proc Desc|Procedure Desc.|Item Desc|Line Desc|Description of Service|Description of Services|Product Desc|Line Notes|Line Remarks|Line Item Notes|Line Memo|NTE Line Note|Supplemental Info|Narrative Description|Item Narrative|HCPCS Desc|Descripción|Descripción del servicio|Product or service description|NOC Desc|Equipment description',
  'lines[i].ndc':
    'NDC|N.D.C.|NDC Nbr|NDC No|NDC Cd|NDC Code #|Natl Drug Code|National Drug Code #|Drug NDC|NDC (11 digits)|LIN03 NDC|NDC Id',
  'lines[i].ndcQuantity':
    'NDC Qty.|NDC Quan|Drug Qty|NDC Unit Qty|National Drug Unit Count|Drug Unit Quantity|NDC Qty Dispensed|NDC Amount',
  'lines[i].ndcUnit':
    '[s]NDC UOM|[s]NDC Unit Meas|[s]NDC Unit of Meas.|[s]Drug UOM|[s]NDC Basis of Measurement|[s]NDC Unit/Basis|[s]NDC Measurement Unit',
  'lines[i].priorAuthNumber':
    'PA #|PA No|PA Nbr|Prior Auth #|Auth #|Auth No|Line Auth Number|Line Prior Auth #|TAR #|PAN|Service Auth|UTN|Precert #|Prior Approval #|Line PA Number',
  'lines[i].orderingProvider.name':
    'Ord Prov|Ordering Prov|Ordering Prov Name|Ordering Dr|Line Ordering Provider Name|Ordering physician|Prescribing provider|Ordered by|Prescriber',
  'lines[i].orderingProvider.npi':
    'Ord Prov NPI|Ord NPI|Ordering Prov NPI|Ordering Dr NPI|Line Ordering NPI|Ordering Physician NPI|Prescriber NPI|Prescribing Provider NPI',
  'lines[i].dmeService.lengthOfNeed':
    'LON|L.O.N.|LON (mos)|LOMN|Length of Med. Necessity|Len of Need|Length of Need (Mo)|Length of need in months|Est. LON|Estimated length of need (months)|Months of Need|DME LON|# Months Needed|No. of months needed|Necessity (months)',
  'lines[i].dmeService.rentalPrice':
    'Rental Amt|Rent Price|Rent Amt|DME Rental Amt|Rental Price ($)|Monthly Rent Amount|Rental charge amount',
  'lines[i].dmeService.purchasePrice':
    'Purch Price|Purchase Amt|Purch. Amt|DME Purch Price|New Purch Price|DME Purchase Amt|Purchase price ($)|Purchase charge amount',
  'lines[i].dmeService.rentalUnit':
    '[s]Rental Freq|[s]Rent Freq|[s]Rental Unit Price Ind|[s]Rent Unit Price Ind.|[s]Rental frequency code|[s]Rental Period Unit|[s]Frequency of rental|[s]Rental billing period',
  'lines[i].unitType':
    '[s]Unit of Meas|[s]Unit of Meas.|[s]UOM Code|[s]Units Qual|[s]Unit Qual|[s]Units Basis|[s]Basis of Measurement|[s]Unit Cd|[s]SV103 Unit Type|[s]Qty Type|[s]Qty Qual|[s]Tipo de unidad|[s]Unit/Basis',
  'lines[i].controlNumber':
    'Line Ctl #|Line Ctrl No|Line Item Ctrl #|Line Item Control Nbr|Line Item Ctl No|Provider Line Ctrl #|Line Control ID|REF 6R Line control number|Line Ref #|Line Item Control (6R)',
  'lines[i].lastCertificationDate':
    'Last Cert Dt|Last Cert. Date|Cert Date|Cert/Recert Date|Recert Date|Last Recert Date|DMERC Last Certification Date|Certification Dt|Latest certification date|DME Last Cert Date',
  'lines[i].beginTherapyDate':
    'Therapy Start Dt|Therapy Begin|Begin Therapy Dt|Beg Therapy Date|Start Therapy Date|Therapy Start|DME Therapy Start|Date therapy started|Therapy Beg Date',
};

/** Looks like a field of the claim and is none of them: must stay unnamed. */
const REFUSED = {
  claim:
    'Referral Number|Referral #|Referral No.|Referral Auth #|CLIA #|CLIA Number|CLIA No|Mammography Cert #|Mammography Certification Number|Supervising Provider NPI|Supervising Physician|Supervising NPI|Supervising Provider Name|Attending Provider NPI|Attending Physician|Attending NPI|Operating Physician|Assistant Surgeon NPI|Pay-to Provider NPI|Pay-to Name|Pay To Address|Pay-To Provider|Pay-to Tax ID|Submitter ID|Submitter Name|Submitter Contact|Submitter Phone|Requesting Provider|Requesting Provider NPI|Requesting Provider Name|Search|Search patients|Find a claim|Search by NPI|Filter by date|Keyword|Jump to|Contact Name|Contact Phone|Contact Email|Your name|Your email|Your phone|Your e-mail|User ID|User Name|Login ID|Password|Employer Name|Employer Phone|Guarantor Name|Guarantor Address|Guarantor DOB|Responsible Party|Responsible party name|Patient Email|Email|Fax|Fax Number < Billing provider|Contact phone < Billing provider|Patient Weight|Patient Height|Marital Status|Student Status|Employment Status|Race|Ethnicity|Preferred language|Middle Name|MI|Suffix|Patient Middle Initial|Address Line 2|Apt/Suite|Release of Information|ROI Code|Benefits Assignment|Assignment of Benefits|[r]Assignment of benefits?|[s]Benefits Assignment Certification Ind|Insured Signature|13. Insured’s or authorized person’s signature|Provider Signature|31. Signature of physician or supplier|Outside Lab Charges|20. Outside lab?|Lab Charges|Balance Due|30. Balance due|Amount Due|Allowed Amount|Deductible|Coinsurance Amount|Copay|Patient Responsibility|Adjustment Reason Code|CARC|RARC|Check Number|Paid Date|Claim Status|Date Received|Batch Number|Encounter ID|Claim ID|Property Casualty Claim Number|P&C Claim Number|Tertiary Insurance|Tertiary Payer|Secondary Payer Name|Secondary Insurance Company|Other Payer Name|Other Payer ID|Date Last Seen|Last X-ray Date|Initial Treatment Date|15. Other date|Order Date|Date of order|Prescription Date|Rx Date|Date last worked|Disability From|Disability Begin Date|16. Dates patient unable to work from|Return to work date|Assumed Care Date|Relinquished Care Date|Acute Manifestation Date|Last Menstrual Period|Admission Hour|Admission Type|Discharge Status|Type of Bill|Revenue Code|Occurrence Code|Value Code|DRG|Admitting Diagnosis|Patient Reason for Visit|External Cause of Injury|POA Indicator|Present on Admission|Diagnosis Description|Dx Description|Diagnosis Date|Tooth Number|Order Number|PO Number|Invoice Number|Customer PO|Serial Number|Lot Number|Delivery Date|Tracking Number|Ship Date|Ship To|Delay Reason Code|Special Program Code|Hospice Indicator|Homebound Indicator|Contract Type|Contract Code|Accident Hour|Accident Time|Demonstration Project ID|IDE Number|Investigational Device Exemption|Care Plan Oversight Number|Medical Record Number|MRN|Chart Number|Effective Date|Termination Date|Eligibility Date|Policy Effective Date|Insurance Phone|Insurance Address|Plan Begin Date|Medicare Secondary Payer Reason|17a. Other ID|17a|32b. Other ID|Provider License Number|License #|State License No.|UPIN|Provider UPIN|DEA Number|PTAN|NSC Number|Internal Note|Office notes|Note to self|Template Name|File Name|Upload file|Page size|Records per page|Language|CMN Form Number|Oxygen Saturation|Test Date|ABG PO2|Rendering Provider Taxonomy|Referring Provider Taxonomy|Rendering Provider Name|Facility Taxonomy|Facility Phone|Billing Provider Address|Billing City|Billing ZIP|Billing Provider Phone|Ordering Provider Phone|Referring Provider Address|Payer Address|Payer City|Insured’s Address|Insured City|Insured Date of Birth|Insured Sex|Subscriber DOB|Subscriber Gender|Insured Phone|Other Insured DOB|Other Insured Sex|Referring Provider First Name|Billing Provider First Name|Insured Middle Initial',
  line: 'Unit Price|Unit Charge|Unit Cost|Price Each|Rate per unit|MSRP|Cost|Invoice Cost|Acquisition cost|List Price|TOS|Type of Service|Type Svc|Line #|Line No|Row|Line Item #|CLIA|Mammography Cert|Referral #|Supervising NPI|Supervising Provider NPI|Purchased Service Provider NPI|Rendering Provider Name|Rendering Taxonomy|Taxonomy|Start Time|Stop Time|Minutes|Anesthesia Minutes|Revenue Code|Rev Cd|Tooth|Surface|Allowed|Allowed Amt|Paid|Paid Amt|Line Paid Amount|Deductible|Coins|Copay|Adj Amt|Adjustment Reason|Denied Amt|Balance|Line Balance|Status|Line Status|Serial #|Lot No.|Delivery Date|Ship Date|Order Date|Rx Number|Rx Date|Days Supply|Prescription Number|NDC Price|NDC Unit Price|NDC Qualifier|Drug Name|Proc Qualifier|Product Service ID Qualifier|ID Qual|24I|Sales Tax|Postage|Contract Amount|Expected|CMN Type|Obstetric Units|Ambulance Pickup|Hospice Employee|Copay Status|Search|Filter|Note Code|Note Type|Add’l Dx description|Diagnosis description|Approved Units|Requested Units|Line Attachment Control Number|Date last seen|Test Date|Initial Treatment Date|Adjudication Date|Check Date|Tax',
} as const;

for (const [scope, table] of [
  ['claim', CLAIM],
  ['line', LINE],
] as const)
  describe.each(Object.entries(table))(`${scope}: %s`, (path, captions) => {
    it.each(captions.split('|'))('%s', (entry) => {
      expect(fieldNamed(scope, unitOf(entry))).toBe(path);
    });
  });

describe.each(Object.entries(REFUSED))('%s: refused', (scope, captions) => {
  it.each(captions.split('|'))('%s', (entry) => {
    expect(fieldNamed(scope as 'line' | 'claim', unitOf(entry))).toMatch(/^(not: |unnamed)/);
  });
});
