import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fieldDefinition } from '../claim/fields.ts';
import { readVocabulary } from '../cli/read-vocabulary.ts';
import { fieldNamed, unitOf } from './caption-for-tests.ts';
import { unitForTests } from './unit-for-tests.ts';
import { learnVocabulary } from './vocabulary.ts';

learnVocabulary(readVocabulary(join(import.meta.dirname, '../core-pack/vocabulary.yaml')));

/** Captions and id tokens seen on claim pages, by field; entries are apart by `|`, see {@link unitOf}. */
interface Seen {
  readonly captions: string;
  readonly tokens?: string;
}

const CLAIM: Readonly<Record<string, Seen>> = {
  'payer.name': {
    captions:
      'Payer|Payer (Insurance Company)|Payer Name|Insurance|Primary Insurance|Primary Payer|Insurance Company Name|Destination Payer',
    tokens: 'payer|payerName|PAYER_NAME|ddlPayer',
  },
  'payer.id': {
    captions: 'Payer ID|Payer Identifier|Electronic Payer ID|Payer #|EDI Payer ID',
    tokens: 'payerId|PAYER_ID|payer_identifier',
  },
  'payer.order': {
    captions:
      'Payer Responsibility Sequence|Payer Responsibility|Payer Responsibility Sequence Number Code|Coverage Order|Responsibility Sequence Code',
    tokens: 'payerResponsibility|payer_responsibility_seq',
  },
  insuranceType: {
    captions:
      '[r]1. Medicare|[s]Insurance Type (Check One)|[s]Claim Filing Indicator|[s]Claim Filing Indicator Code|[s]Filing Code|[s]Type of Coverage|[s]Insurance Carrier Type',
    tokens: 'INSURANCETYPE|claimFilingIndicator|insuranceType',
  },
  'insured.id': {
    captions:
      "1a. Insured's I.D. Number|Member ID|Recipient ID|Client ID|Client #|Subscriber ID|Medicaid ID|HIC number|MBI|Beneficiary ID|Medicare Number|Member #|Subscriber/Member ID|Member/Subscriber ID|Medicare Beneficiary Identifier (MBI)|HICN|Enrollee ID|Medicaid Recipient ID|Medicaid Client ID|Policy ID|Insured ID|Insured's ID No.|Subscriber Primary Identifier|Member Identification Number|Recipient Medicaid ID|RID|Medi-Cal ID|Insurance ID|Member No.|Subscriber #",
    tokens:
      'PRI_PATIENT_ID|memberID|subscriber.memberId|MemberID|recipientId|subscriberId|insured_id|clientId|mbi|txtMedicaidId',
  },
  'patient.lastName': {
    captions:
      'Apellido del paciente|Last Name|Patient Last Name|Last Name < Patient|Member Last Name|Recipient Last Name|Last < Patient name|Surname < Patient|Client Last Name|Last name < Beneficiary|Last Name or Organization Name < Patient',
    tokens: 'LAST_NAME|patient.name.last|MemberLastName|patLname|pt_last|txtPatientLastName',
  },
  'patient.firstName': {
    captions:
      'First Name|Patient First Name|First Name < Patient|Member First Name|First < Patient name|Given name < Patient',
    tokens: 'FIRST_NAME|patient.name.first|MemberFirstName|patFname|pt_first',
  },
  'patient.name': {
    captions:
      "2. Patient's Name (Last, First, MI)|Patient|Beneficiary|Patient Name|Member Name|Recipient Name|Client Name|Name of Patient|Name < Patient information|2. PATIENT'S NAME (Last Name, First Name, Middle Initial)|Beneficiary name",
    tokens: 'patientName|patient_name|memberName',
  },
  'patient.birthDate': {
    captions:
      "Fecha de nacimiento|3. Patient's Birth Date|Birth Date|Date of Birth|DOB|Patient DOB|Birthdate|D.O.B.|Member Date of Birth|Patient Birthdate (MM/DD/YYYY)|Born|Recipient DOB|Birth Dt",
    tokens: 'patientbirthDate|patient_dob|dateOfBirth|patDOB|memberDob|birth_date',
  },
  'patient.sex': {
    captions:
      'Sex|Gender|Patient Gender|Patient Sex|[r]Sex|[s]Gender|Gender Code|Administrative Sex < Patient|Member gender',
    tokens: 'GENDER|patientGender|pt_sex',
  },
  'patient.address': {
    captions:
      "5. Patient's Address (No., Street)|Street Address|Address Line 1|Patient Address|Street < Patient|Address 1 < Patient|Member Address|Address < Recipient",
    tokens: 'STREET_ADDR|patient.address.line1|patAddr1|pt_address1',
  },
  'patient.city': {
    captions: 'City|Patient City|City < Patient|City/Town < Patient|Member City',
    tokens: 'patient.address.city|pt_city',
  },
  'patient.state': {
    captions: '[s]State|Patient State|State < Patient|ST < Patient address|Member State',
    tokens: 'patient.address.state|pt_state',
  },
  'patient.zip': {
    captions:
      'ZIP Code|ZIP|Zip/Postal Code|Patient ZIP|Postal code < Patient|Zip code < Member|ZIP+4 < Patient',
    tokens: 'patient.address.zipCode|pt_zip',
  },
  'patient.phone': {
    captions:
      'Telephone (Include Area Code)|Phone < Patient|Patient Phone|Home phone|Phone Number < Member|Telephone # < Patient',
    tokens: 'patientPhone|pt_phone',
  },
  'patient.relationship': {
    captions:
      '[s]6. Patient Relationship to Insured|[s]Relationship to Subscriber|[r]Patient relationship to insured|[s]Relationship|[s]Patient Relationship|[s]Relation to insured|Relationship Code|[s]Individual Relationship Code',
    tokens: 'PNT_REL_TO_INSRD|relationshipToInsured|patientRelationship|relToSubscriber',
  },
  'insured.name': {
    captions:
      "4. Insured's Name|Insured's Name (Last Name, First Name, Middle Initial)|Subscriber Name|Name < Insured|Policyholder Name|Insured Name|Subscriber's name|Policy holder|Cardholder name",
    tokens: 'insuredName|subscriber_name',
  },
  'insured.groupNumber': {
    captions:
      "11. Insured's Policy Group or FECA Number|Group Number|Group #|Policy Group Number|Group No.|Insured group number|Group or Policy Number|Subscriber Group Number|Group/Policy #|Insured Group or Policy Number|FECA number",
    tokens: 'subscriber.groupNumber|groupNo',
  },
  'insured.planName': {
    captions:
      '11c. Insurance plan name or program name|Insurance Plan Name|Plan Name|Program Name|Plan name < Insured|Health Plan Name|Insured Group Name|Group/Plan name',
    tokens: 'planName|insurancePlanName|INS_PLAN_NAME',
  },
  otherCoverage: {
    captions:
      '[r]11d. Is there another health benefit plan?|[r]Another Health Benefit Plan?|[s]Other Coverage?|[r]Other health insurance?|[c]Other insurance|[r]Does the patient have other insurance?|[s]Other Insurance Coverage|[c]Include Other Insurance|[s]TPL indicator|[r]Is there other coverage?|[r]Third Party Liability?',
    tokens: 'otherCoverage|anotherHealthPlan|other_insurance_ind',
  },
  'condition.employment': {
    captions:
      '[r]10a. Employment? (Current or previous)|[r]Employment < Is patient condition related to|[r]Employment Related|[c]Employment related|[s]Related to employment?|[r]Work related?|[r]BOX 10 A.|[r]a. Employment? < 10. Is patient condition related to|[c]Related to employment|[r]Employment?',
    tokens: 'PNT_COND_FRM_EMPL|employment_related|relatedEmployment',
  },
  'condition.autoAccident': {
    captions:
      '[r]10b. Auto accident?|[r]Auto Accident|[c]Auto accident|[s]Automobile accident|[r]Related to auto accident?|[r]Motor Vehicle Accident?|[r]MVA?|[c]Auto < Accident related',
    tokens: 'PNT_COND_FRM_AUTO|autoAccd|auto_accident',
  },
  'condition.otherAccident': {
    captions: '[r]10c. Other accident?|[r]Other Accident|[c]Other accident|[s]Related to other accident',
    tokens: 'other_accident|otherAccd',
  },
  'condition.accidentState': {
    captions:
      'Accident State|[s]Auto accident state|State < Auto accident|Place (State) < 10b. Auto accident|Auto Accident State/Province|State of accident|PLACE (State)',
    tokens: 'AUTO_STATE|accidentState|auto_accident_state',
  },
  claimCodes: {
    captions: '10d. Claim codes (designated by NUCC)|Claim Codes|NUCC claim codes',
    tokens: 'claimCodes|claim_codes',
  },
  illnessDate: {
    captions:
      '14. Date of current illness, injury, or pregnancy (LMP)|Date of Current|Date of Current Condition|Onset Date|Accident/Illness Date|Onset of Current Illness|Date of current illness|Illness Date|Injury/illness date|Date of Onset|Onset of current symptoms/illness|Date of injury/onset|Current Illness Date|Onset of Current Illness or Symptom Date|Symptom Onset Date|Accident date',
    tokens: 'onset_date|DateOfCurrent|AccidentIllnessDate|onsetDate|dateCurrentIllness',
  },
  'orderingProvider.qualifier': {
    captions:
      '[s]Qualifier < 17. Name of referring provider|[s]Provider Qualifier|[s]Referring provider qualifier|[s]Ordering provider qualifier|[s]Provider Type Qualifier < Referring provider',
    tokens: 'selReferringProviderQual|provider_qualifier_code|refProvQual',
  },
  'orderingProvider.name': {
    captions:
      '17. Name of Referring Provider or Other Source|Referring/PCP Provider|Referring Provider Name|Ordering Provider|Ordering Physician Name|Ordering Provider Name|Referring Physician|Name < Ordering provider|Last Name < Referring provider|BOX 17. Provider|Name < 17. Referring provider|Ordering/Referring Provider Name|Prescribing physician|Prescriber name|Referring Provider|Ordering Practitioner|Treating/ordering practitioner|Referring Prov Last Name',
    tokens: 'referringProviderName|orderingProviderName|ordPhysName',
  },
  'orderingProvider.npi': {
    captions:
      '17b. NPI|Referring Provider NPI|Ordering Provider NPI|NPI < Ordering provider|NPI < 17. Referring provider|Referring Provider ID|Referring NPI|Ordering NPI|Prescriber NPI|Ordering Physician NPI|Ref. Provider NPI|Ordering/Referring NPI|NPI # < Referring physician|Ordering Prov NPI|Referring Physician NPI Number|National Provider ID < Ordering provider',
    tokens: 'REFER_PHYSICIAN_NPI|orderingProvider.npi|refNpi|ordering_npi|txtReferringNPI',
  },
  'hospitalization.from': {
    captions:
      '18. Hospitalization dates related to current services From|Hospitalized From Date|Admission Date|From < 18. Hospitalization dates|Hospitalization From|Admit Date|Hospitalization date from|Date of admission|Hospital Admission Date|Related Hospitalization Admission Date|Hospitalization start date',
    tokens: 'HOSPITAL_FM_DATE|hospitalizedFromDate|AdmissionDate|admit_date',
  },
  'hospitalization.to': {
    captions:
      'Hospitalized To Date|Discharge Date|To < 18. Hospitalization dates|Hospitalization To|Hospitalization date to|Date of discharge|Related Hospitalization Discharge Date|Hospitalization end date',
    tokens: 'HOSPITAL_TO_DATE|hospitalizedToDate|DischargeDate|discharge_date',
  },
  additionalInfo: {
    captions:
      '19. Additional Claim Information (Designated by NUCC)|Reserved for local use|19. Reserved for local use|Additional Claim Information|Claim Notes|Claim Note|Billing Note|Note < Claim information|Claim Remarks|Claim comments|Billing notes|Claim note text|Note Text < Claim note|Remarks < Claim information',
    tokens: 'RESERVE_LOCAL_USE|addClaimInfo|claimnotes|claimNote|claim_note',
  },
  icdIndicator: {
    captions:
      '[s]ICD Ind.|[s]ICD Indicator|[s]Diagnosis Type|[s]Code Type < Diagnosis|[s]ICD Version|[s]Diagnosis code type|[s]Diagnosis Code Qualifier|[r]ICD version|ICD Ind|[s]ICD Revision|[s]Diagnosis Type Code',
    tokens: 'selICDInd|DiagnosisType|icd_indicator|icdVersion',
  },
  'diagnoses[i]': {
    captions:
      'Código de diagnóstico 1|21. A.|Diagnosis 1|ICD A|ICD 1|Principal Diagnosis Code|Other Diagnosis Code 2|Diagnosis Code|Code < Diagnosis|Code < Diagnoses|Dx 1|Diag 3|DX A|Diagnosis A|Primary Diagnosis|Principal Diagnosis|Secondary Diagnosis|Diag Code 4|ICD-10 Code|ICD-10-CM 1|ICD-10 Diagnosis Code|A. < 21. Diagnosis or nature of illness or injury|1 < Diagnosis codes|Diagnosis Code 1 *|Additional Diagnosis 1|Dx Code B|ICD10 Dx 2|Diagnosis (A)',
    tokens: 'DIAGNOSIS_CODECMS0212_1|icda|diagnosis1|dxCode1|diagnosis-code-data-0|dx_1|icd10_a|diagCode2',
  },
  'resubmission.code': {
    captions:
      '22. Resubmission Code|Medicaid Resubmission Code|Resubmit Reason Code|[s]Frequency|[s]Claim Frequency Code|[s]Claim Frequency Type|Frequency Type|[s]Resubmission Type Code|[s]Is this a void/replacement?|Resub. code|[s]Claim Frequency Type Code|[s]Bill Frequency Code|[s]Claim Submission Reason|[s]Claim Submission Reason Code|[s]Claim Frequency|[s]Void/Replace',
    tokens:
      'MCAID_RESUB_CODE|claim_frequency|resubmitReasonCode|medicaid_resubmission_code|claimFrequencyCode',
  },
  'resubmission.originalRef': {
    captions:
      'Original Ref. No.|Original Reference No.|Original Claim|Payer Claim Control Number|TCN to Void|ICN|Original Reference Number|Original ICN|Original TCN|Original Claim Number|Original Claim #|Payer Claim Control # (ICN/DCN)|Original claim ID|Claim Original Reference Number|TCN to Void/Replace|Original Ref Number (ICN)|Payer ICN|Former TCN|Replacing ICN|TCN|DCN|ICN to adjust|Adjusted ICN|Previous claim number',
    tokens:
      'MCAID_ORIG_REF_NO|medicaid_original_reference|originalRefNumber|payerClaimControlNumber|origRefNo|originalIcn',
  },
  priorAuthNumber: {
    captions:
      'Número de autorización previa|23. Prior Authorization Number|Prior Authorization|Prior Authorization No.|Authorization Number|Authorization #|Auth Number|PA Number|Prior Approval Number|PAN|TAR Control Number|Prior Auth #|Prior Auth|PA #|Auth #|Authorization No|Prior Auth/UTN|UTN|Unique Tracking Number|Prior Authorization Number (UTN)|Treatment Authorization Number|Service Authorization Number|SAR Number|TAR/SAR #|Precert Number|Precertification #|Pre-Authorization Number|Preauth #|Authorization ID|PA No.|Prior auth. control number|Payer auth no.|Insurance authorization number',
    tokens:
      'PRIOR_AUTH_NUMBER|prior_auth_number|priorAuthorizationNumber|AuthorizationNumber|input-prior-auth|paNumber|authNo|prior_auth|utn',
  },
  'billing.taxId': {
    captions:
      '25. Federal Tax I.D. Number|EIN|EIN/SSN|Tax ID|Federal Tax ID|Tax ID Number|TIN|Tax Identification Number|Billing Tax ID|FEIN|Employer Identification Number|Provider Tax ID|Tax ID < Billing provider|Billing provider TIN|Fed Tax ID|Taxpayer ID',
    tokens: 'HCFA_TAX_ID|billingProvider.ein|taxId|fed_tax_id|billing_tin',
  },
  patientAccount: {
    captions:
      "26. Patient's Account No.|Patient Control Number|Patient Number|Account #|Patient Account (Number)|Patient Account Number|Patient Acct #|Pt Acct No|Account Number|Acct #|Patient Account|Patient Ctrl Num|PCN|Claim Account Number|Patient Account/Control Number|Provider Patient Account #|Medical Record/Account Number|Patient Control # (PCN)|Client Account Number|Patient Acct. Number",
    tokens: 'PATIENT_ACCT_NUM|controlNumber|PatientNumber|patientAccountNo|acctNo|patientControlNumber',
  },
  acceptAssignment: {
    captions:
      '[r]27. Accept Assignment?|[s]Provider Accept Assignment|[s]Provider Accept Assignment Code|[s]Assignment/Plan Participation|[c]Accept assignment|[s]Accepts assignment|[r]Accept Assign.|[s]Medicare Assignment Code|[s]Assignment or Plan Participation Code|[s]Assignment of Plan Participation',
    tokens: 'acceptAssignment|accept_assign',
  },
  totalCharge: {
    captions:
      '28. Total Charge|Total Charged Amount|Total Charged|Total Charges|Total Claim Charge Amount|Claim Total|Total Billed|Total Claim Charges|Total|Total Amount|Total Submitted Charges|Claim Charge Amount|Total Billed Amount|Claim amount|Total $ charge',
    tokens: 'TOTAL_CHARGE|TotalChargedAmount|totalCharges|claim_total',
  },
  amountPaid: {
    captions:
      '29. Amount Paid|Patient Pay Amount|Amount Paid|Patient Amount Paid|Patient Paid Amount|Amount Paid by Patient|Amt Paid|Patient Payment|Collected at delivery|Amount collected',
    tokens: 'AMOUNT_PAID|amountPaid|patientPaid|amt_paid',
  },
  primaryPaid: {
    captions:
      'Primary Payer Paid Amount|Primary Paid|Medicare Paid Amount|Primary Insurance Paid|COB Payer Paid Amount|Other Payer Paid Amount|Payer Paid Amount|TPL Paid Amount|Other Insurance Paid|TPL Amount|Primary Payer Amount Paid|Third Party Liability Amount|Amount paid by primary|Medicare Paid|Primary Carrier Paid|Prior payer paid|Other Insurance Amount|OI Paid Amount',
    tokens: 'primaryPaidAmount|medicarePaidAmt|cobPaid|tplAmount',
  },
  'facility.name': {
    captions:
      '32. Service Facility Location Information|Service Facility Location|Facility|Facility Name|Service Facility Name|Name < Service facility|Name < 32. Service facility location|Service Facility|Organization name < Service facility location|Laboratory or Facility Name|Service Location Name|Service Facility Location Name',
    tokens: 'facilityName|serviceFacilityName',
  },
  'facility.npi': {
    captions:
      '32a. NPI|NPI < Service facility|Facility NPI|Facility ID|Service Facility NPI|NPI < 32. Service facility location|Service Location NPI|Facility NPI #',
    tokens: 'FACILITY_NPI|facilityNpi|serviceFacility.npi',
  },
  'billing.name': {
    captions:
      '33. Billing Provider Info & Ph #|Billing Provider|Billing Provider Name|Name < Billing provider|Billing Provider Organization Name|Supplier Name|Last Name/Organization Name < Billing provider|Billing Agency Name|Organization Name < Billing provider|Billing Provider Last Name or Organization Name|Provider Name < Billing Provider Information|Supplier < DME supplier',
    tokens: 'billingProviderName|billing_provider_name',
  },
  'billing.npi': {
    captions:
      '33a. NPI|Billing NPI|Billing Provider NPI|NPI < Billing provider|NPI < 33. Billing provider info|Billing Provider ID|Group NPI|Supplier NPI|Billing Prov NPI #|Provider NPI < Billing provider|Billing Provider National Provider Identifier|Organizational NPI < Billing provider|Billing NPI/API|Provider ID < Billing provider',
    tokens: 'SUPPLIER_NPI|billingProvider.npi|billingNpi|billing_npi',
  },
  'billing.taxonomy': {
    captions:
      'Taxonomy Code|Billing Provider Taxonomy|Specialty Code/Taxonomy|Taxonomy < Billing provider|Billing Taxonomy Code|Provider Taxonomy Code|Billing Provider Specialty Code|Taxonomy|Provider Taxonomy|Health Care Provider Taxonomy Code < Billing provider',
    tokens: 'billingTaxonomy|taxonomyCode|billing_provider_taxonomy',
  },
  'otherInsured.name': {
    captions:
      "9. Other Insured's Name|Other Insured Name|Name < Other insured|Other Subscriber Name|Secondary Insured Name|Other Insured's Name (Last, First, MI)|Other subscriber last name",
    tokens: 'otherInsuredName|OTHER_INSRD_NAME|otherInsured.name',
  },
  'otherInsured.groupNumber': {
    captions:
      "9a. Other insured's policy or group number|Other Insured Group Number|Other insured policy number|Group number < Other insured|Policy number < Other insured|a. Other Insured's Policy or Group Number|Other Subscriber Group #|Secondary Policy Number",
    tokens: 'otherInsuredGroup|otherInsured.policyNumber',
  },
  'otherInsured.planName': {
    captions:
      "9d. Insurance plan name or program name|Other Insured Plan Name|Plan name < Other insured|Other insured's insurance plan name|Other plan name|Secondary plan name",
    tokens: 'otherInsured.planName|otherPlanName',
  },
  'patient.signatureOnFile': {
    captions:
      "[c]Patient Signature on File|12. Patient's or authorized person's signature|Patient Signature|[s]Signature on File|[c]Patient SOF|[s]Patient Signature Source Code|[r]Signature on file?|Patient's signature < 12|[s]Patient's Signature Source|Authorized person's signature < 12",
    tokens: 'patientSignatureOnFile|patient_sof|PATIENT_SIGNATURE',
  },
  'patient.deathDate': {
    captions:
      'Date of Death|Patient Date of Death|Death Date|Deceased Date|DOD|Patient Death Date|Date of Death < Patient',
    tokens: 'dateOfDeath|patientDeathDate',
  },
  signatureDate: {
    captions:
      'Signature Date < 31. Signature of physician or supplier|31. Date signed|Provider Signature Date|Date < 31. Signature of physician or supplier|Billing Provider Signature Date|Supplier Signature Date|31. Signature date|Date Signed < Provider signature',
    tokens: 'providerSignatureDate|signatureDate|SUPPLIER_SIGN_DATE',
  },
  'attachments[i].type': {
    captions:
      '[s]Report Type Code|[s]Attachment Type|[s]Attachment Report Type Code|[s]Report Type < Attachments|[s]Type < Attachments|[s]Attachment Type Code|[s]PWK01 Report type code|[s]Type of attachment|[s]Paperwork Type|[s]Document Type < Attachments|[s]Report Type',
    tokens: 'ATTACH_REPORTTYPECODE|attachmentType|reportTypeCode',
  },
  'attachments[i].transmission': {
    captions:
      '[s]Report Transmission Code|[s]Transmission Code|[s]Attachment Transmission Code|[s]Transmission < Attachments|[s]Transmission Method < Attachments|[s]Delivery Method < Attachments|[s]Attachment transmission method|[s]Transmission type|[s]Submission method < Attachments|[s]Attachment Transmission Code (PWK02)|[s]How sent < Attachments',
    tokens: 'ATTACH_TRANSCODE|attachmentTransmission|reportTransmissionCode',
  },
  'attachments[i].controlNumber': {
    captions:
      'Attachment Control Number|Attachment Control|Attachment Control #|ACN|Control Number < Attachments|Attachment Number|Attachment ID|PWK control number|Attachment Reference Number|Control # < Attachments|Attachment Ctrl No.',
    tokens: 'ATTACH_CONTROLNUM|attachmentControlNumber|acn',
  },
};

const LINE: Readonly<Record<string, Seen>> = {
  'lines[i].dateFrom': {
    captions:
      'Fecha de servicio desde|24A Date(s) of Service From|From < Svc Dates|From Date|Date From|From DOS|Detail DOS|Service Date|Date of Service (From)|Service Dates|From < 24. A. Dates of service|DOS From|DOS|Service From Date|Begin Date|Start Date|From < Dates|Begin DOS|Date of Service|First DOS|Service Date From|Svc From|Dt of Svc|Service Begin Date|From DOS (MM/DD/YYYY)|DOS Start|Line Item Date of Service|Date of Svc From|FDOS|Sort Service Start',
    tokens: 'FM_DATE_OF_SVC0|detailDOS_1|FromDate|serviceDateFrom|dosFrom|fromDos|line[0].dateFrom',
  },
  'lines[i].dateTo': {
    captions:
      'To < 24. A. Dates of service|To Date|Date To|To DOS|Date of Service To|DOS To|Thru Date|Through < Svc Dates|End Date|Service To Date|Last DOS|Service End Date|Through Date|DOS Thru|Svc To|Date Of Service (To)|DOS End|Ending DOS',
    tokens: 'TO_DATE_OF_SVC0|toDate|serviceDateTo|dosTo|line[0].dateTo|thruDate',
  },
  'lines[i].placeOfService': {
    captions:
      'Lugar de servicio|24B Place of Service|POS|Place Of Svc|Place of Service Code|Plc of Svc|P.O.S.|B. Place of service|Svc Place|POS Code|PlaceOfService|Place < 24B|Place of Serv.|Facility Type Code|Place of Svc.',
    tokens: 'PLACE_OF_SVC0|pos|PlaceOfService|placeOfServiceCode|line_pos_1',
  },
  'lines[i].emergency': {
    captions:
      '24C EMG|Emergency|Emergency Indicator|[c]EMG|[s]Emergency?|C. EMG|Emerg|EMG Ind|[c]Emergency Service',
    tokens: 'EMG0|emergency|emergencyInd|emg_1',
  },
  'lines[i].procedureCode': {
    captions:
      'Código de procedimiento|CPT/HCPCS|Procedure Code|Proc Code|Procedure|CPT|HCPCS|HCPCS Code|Service/Procedure|Procedure/Service Code|24D. Procedures, services, or supplies|CPT®/HCPCS|CPT Code|CPT/HCPCS Code|Proc.|Procedure Cd|HCPC|HCPCS/CPT Code|HCPCS Procedure Code|Service Code|Item Code|Procedure Code (HCPCS)|Billing Code|D. Procedures, services or supplies CPT/HCPCS|Proc/HCPCS|Item/HCPCS|Product/Service ID|Svc Code|HCPCS Code *|Equipment/Supply Code|Procedure Code/Service',
    tokens:
      'CPT_CODE0|procCode_1|procedureCode|cptCode1|cpt-hcpc-code-data-0|txtProcedures|line[0].hcpcs|hcpcs_1|ProcedureCode|svcCode|procedure_code_1',
  },
  'lines[i].modifiers[j]': {
    captions:
      'Modificador 1|Modifier|Modifiers|MODIFIER A|Mod1|Mod 2|Modifier 1|Procedure Code Modifier(s)|M1|M2|Modifier 2|Mod|Mods|Modifiers (up to 4)|HCPCS Modifier 1|Procedure Modifier|Mod. 3|Modifier #4|1st Modifier|Modifier Code 1|CPT Mod|First Modifier|2nd Mod',
    tokens:
      'MODIFIER_A0|procMod1_1|Modifier1|modfierd2|input-modifier-1-0|txtModifier1|cptCodeMod1|mod1|modifiers[0]|hcpcsMod2',
  },
  'lines[i].diagnosisPointers': {
    captions:
      '24E Diagnosis Pointer|Diag Ptr|Dx Pointer|Diagnosis Ptr 1|Pointers|Justify|Diagnosis Code Pointer|Diagnosis Ref|24E. Diagnosis Code|DX Ptr|Diag Pointer 1|Dx Pointers|Pointer|Dx Ref|Diagnosis Reference|Diag. Code Pointer|ICD Pointer|Related Dx|Dx Link|Diagnosis Code Ref|Dx|Diag|Diag Ref #|Diagnosis Link|Linked Dx|Dx Ptrs|Diagnosis Pointer (A-L)|ICD #',
    tokens: 'dxPointer|ptr1|lblPointers|input-diagnosis-1-0|diagPtr|diagnosisPointer1',
  },
  'lines[i].charge': {
    captions:
      '24F $ Charges|Charges|Charge|Charge Amount|Amount|Amt Billed|Billed Amount|Line Item Charge|Price|Line Item Charge Amount|Submitted Charges|Billed Charges|Charge ($)|$ Charge|Total Charge|Line Charge|Billed Amt|F. $ Charges|Line Item Charge Amt|Amount Billed|Line Charges|Chg Amt|Extended Charge|Total Line Charge|Charges $|Submitted Charge Amount|Usual Charge|Billed|Ext. Charge',
    tokens:
      'DOS_CHRG0|amtBilled_1|Amount|charge-value-0|lines.0.amount|txtCharges|chargeAmt|billedAmount|line[0].charges',
  },
  'lines[i].units': {
    captions:
      'Unidades|24G Days or Units|Units|Qty|Quantity|Service Unit Count|Days/Units|Units of Service|Unit Count|Service Units|No. of Units|# Units|Days or Units|Unit(s)|Billed Units|Units Billed|Number of Units|Units/Days|Units Qty|G. Days or units|Quantity Billed|Svc Units|Service Quantity|UOS|Unit Qty|Number of Services|Billing Units|Units/Qty',
    tokens:
      'UNITS0|Units|daysorunits-input-0|line.quantity|quantity|txtUnits|cptUnits1|unitCount|qty_1|serviceUnits',
  },
  'lines[i].epsdt': {
    captions:
      '24H EPSDT Family Plan|EPSDT|[s]EPSDT/CHAP Code|[c]EPSDT|[s]EPSDT Indicator|EPSDT/Family Planning|[c]Family Planning|H. EPSDT Family Plan|EPSDT/FP|Fam Plan',
    tokens: 'EPSDT_FAMILY_PLAN0|epsdt_flag|epsdtInd|familyPlanning',
  },
  'lines[i].renderingNpi': {
    captions:
      '24J Rendering Provider ID #|Rendering Provider ID|NPI < 24. J. Rendering provider ID.|Rendering NPI|Rendering Provider NPI|Rendering Provider|Performing Provider NPI|Servicing Provider NPI|J. Rendering Provider ID. #|Treating Provider NPI|Rend. Prov NPI|Rendering Prov ID|Performing Provider ID',
    tokens: 'RENDERING_PHYSICIAN_NPI0|RenderingProviderID|renderingNpi|rend_npi|performingProviderNpi',
  },
  'lines[i].description': {
    captions:
      'Note|Line Note|Comments|Narrative Notes|Line Item Note|Description|Procedure Description|Line Description|Item Description|Line Notes|Product Description|Supplemental Information|Narrative|Line Narrative|NOC Description|Service Description|Shaded area|Line item comments|Procedure Code Description|Line Supplemental Info|Description of item|Non-specific procedure description|Additional Narrative|Note to payer',
    tokens: 'DOS_COMMENTS0|narrative|Note|lineNote|line_description|itemDescription',
  },
  'lines[i].ndc': {
    captions:
      'NDC Code|NDC|Drug Code|National Drug Code|NDC Number|NDC #|National Drug Code (NDC)|N4 NDC|Drug Identification (NDC)|NDC Identifier|NDC/UPC|NDC No.',
    tokens: 'NDCCODE0|drugcode|bill[1][ndcnum]|ndc|ndcNumber',
  },
  'lines[i].ndcQuantity': {
    captions:
      'NDC Quantity|NDC Qty|Drug Quantity|NDC Unit Count|National Drug Unit Count|NDC Unit Quantity|NDC Count|Drug Unit Count|NDC quantity dispensed',
    tokens: 'ndcQuantity|ndcQty|drugQuantity|nationalDrugUnitCount',
  },
  'lines[i].ndcUnit': {
    captions:
      '[s]NDC Unit of Measure|[s]NDC UOM|[s]NDC Unit|[s]Unit of Measure < NDC information|[s]Drug Unit of Measure|[s]NDC Units of Measure|[s]NDC Measure|[s]NDC Unit of Measurement|[s]NDC Unit Code|[s]NDC Qualifier unit',
    tokens: 'ndcUnit|ndcUom|ndcUnitOfMeasure',
  },
  'lines[i].priorAuthNumber': {
    captions:
      'Prior Authorization Number|PA Number|Line Prior Authorization|Line Auth #|Prior Auth|Authorization Number|Line PA #',
    tokens: 'line[0].priorAuth|linePriorAuthNumber',
  },
  'lines[i].orderingProvider.name': {
    captions:
      'Ordering Provider|Ordering Provider Name|Ordering Physician|Name < Ordering provider|Line Ordering Provider|Ordering Provider Last Name',
    tokens: 'orderingProviderName|line.orderingName',
  },
  'lines[i].orderingProvider.npi': {
    captions:
      'Ordering Provider NPI|Ordering NPI|NPI < Ordering provider|Ordering Provider ID|Line Ordering Provider NPI|Ord. NPI|Order Prov NPI',
    tokens: 'orderingNpi|ordering_provider_npi',
  },
  'lines[i].dmeService.lengthOfNeed': {
    captions:
      'Length of Need|Length of Medical Necessity|LON|Months Needed|Length of Need (months)|DME Length of Medical Necessity|Length Medical Necessity|LON (Months)|DMERC Length of Need|Est. Length of Need|Medical Necessity Length|Duration of need|DME Duration',
    tokens: 'lengthOfNeed|lengthOfMedicalNecessity|lon',
  },
  'lines[i].dmeService.rentalPrice': {
    captions:
      'Rental Price|DME Rental Price|Rental Amount|Rental Rate|Monthly Rental Price|Rental Charge|DME Rental Amount|Rental Fee',
    tokens: 'rentalPrice|dmeRentalPrice|rental_price',
  },
  'lines[i].dmeService.purchasePrice': {
    captions:
      'Purchase Price|DME Purchase Price|Purchase Amount|DME Purchase Amount|New Purchase Price|Purchase Charge',
    tokens: 'purchasePrice|dmePurchasePrice',
  },
  'lines[i].dmeService.rentalUnit': {
    captions:
      '[s]Rental Unit Price Indicator|[s]Rental Unit|[s]DME Rental Frequency|[s]Rental Frequency|[s]Rental Unit Price Indicator Code|[s]DME Frequency|[s]Rental Period|[s]Rental Unit Price|[s]Rental Basis',
    tokens: 'rentalUnitPriceIndicator|rentalUnit|rentalFrequency',
  },
  'lines[i].unitType': {
    captions:
      '[s]Unit Type|[s]Units Type|[s]Unit Type Code|[s]Unit or Basis for Measurement|[s]Unit Basis|[s]Unit/Basis Measurement Code|[s]Basis for Measurement|[s]Unit Code|[s]Type of Units|[s]Unit of Measure|[s]UOM|[s]Unit Basis for Measurement Code|[s]Quantity Qualifier|[s]Unit Qualifier|[s]Measurement Unit',
    tokens: 'unitType|unitBasisMeasurement|uom|unitOfMeasure',
  },
  'lines[i].controlNumber': {
    captions:
      'Line Item Control Number|Line Control Number|Line Item Control #|Line Ctrl #|Provider Line Control Number|Line Item Ctrl Number|Line Reference Number',
    tokens: 'lineItemControlNumber|lineControlNo',
  },
  'lines[i].lastCertificationDate': {
    captions:
      'Last Certification Date|Last Certified Date|Date Last Certified|Certification Revision/Recertification Date|Last Cert Date|Recertification Date|Certification Date|DMERC Certification Date',
    tokens: 'lastCertificationDate|lastCertDate',
  },
  'lines[i].beginTherapyDate': {
    captions:
      'Begin Therapy Date|Therapy Begin Date|Therapy Start Date|Date Therapy Began|Begin Therapy|Start of Therapy Date|Beginning Therapy Date|Initial Therapy Date',
    tokens: 'beginTherapyDate|therapyStartDate',
  },
};

for (const [scope, table] of [
  ['claim', CLAIM],
  ['line', LINE],
] as const) {
  describe.each(Object.entries(table))(`${scope}: %s`, (path, { captions, tokens = '' }) => {
    it.each(captions.split('|'))('%s', (entry) => {
      expect(fieldNamed(scope, unitOf(entry))).toBe(path);
    });

    it.each(tokens.split('|').filter(Boolean))('id %s', (token) => {
      expect(
        fieldNamed(
          scope,
          unitForTests({
            tokens: [token],
            kind: fieldDefinition(path)?.kind === 'boolean' ? 'check' : 'text',
          }),
        ),
      ).toBe(path);
    });
  });
}
