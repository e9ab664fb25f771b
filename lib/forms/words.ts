/**
 * Captions and id tokens as plain words, so that "Prior Auth. No.", "PRIOR_AUTH_NUMBER" and "priorAuthorizationNumber"
 * become the same three words and one vocabulary serves both.
 */

/** Spellings that mean one word, by the word that stands for them. Several words may come out of one spelling. */
const SPELLINGS: Readonly<Record<string, string>> = {
  number: 'no num nbr nmbr numb numbers',
  id: 'identification identifier ident ids',
  auth: 'authorization authorisation authorizations auths preauthorization preauth precert precertification',
  approval: 'appr approved',
  prior: 'pri',
  procedure: 'proc procedural procedures prcd prc procs',
  hcpcs: 'hcpc hcpcscode',
  modifier: 'mod mods modifiers modfier mdfr modif modifer mdfrs',
  diagnosis: 'diag diagnoses dx dxs diagnose',
  icd: 'icd10 icd10cm icdcm icds',
  pointer: 'ptr pntr pointers ptrs',
  service: 'svc srv srvc serv services svcs',
  date: 'dt dte dates',
  from: 'fm frm begin beginning start starting beg',
  to: 'thru through until end ending',
  charge: 'charges chg chrg chrgs chgs chrge charged',
  amount: 'amt amts amounts',
  billed: 'bld',
  unit: 'units unt',
  quantity: 'qty quant quantities',
  day: 'days dd',
  month: 'mm months mth',
  year: 'yy yyyy ccyy years yr',
  provider: 'prov physician phys doctor practitioner clinician md prv dr',
  patient: 'pt pat pnt patients',
  member: 'mbr members memb',
  beneficiary: 'bene benef',
  insured: 'insd insrd ins insureds policyholder',
  insurance: 'insur insurer carrier insco',
  address: 'addr address1 addr1 adr street addressline',
  birthdate: 'dob bday birthday',
  sex: 'gender',
  zip: 'zipcode postal postalcode',
  phone: 'telephone tel phn phones',
  name: 'nm names nme',
  last: 'lst lname surname',
  first: 'fst fname given forename',
  middle: 'mi mname initial',
  group: 'grp',
  facility: 'fac facil',
  billing: 'bill biller',
  referring: 'refer',
  ordering: 'ordered orderer prescribing',
  rendering: 'rend rndr performing treating',
  supervising: 'superv supervisor',
  account: 'acct acc acctno accounts',
  taxonomy: 'txnmy taxon',
  assignment: 'assgn assign assgmt asgn asgmt',
  accept: 'accepts accepted',
  total: 'tot ttl totals',
  paid: 'pd payment payments',
  note: 'notes comment comments remark remarks narrative memo narr nte',
  resubmission: 'resub resubmit resubm',
  frequency: 'freq',
  code: 'cd codes cde',
  type: 'typ',
  original: 'orig',
  reference: 'ref refs references',
  claim: 'clm claims',
  hospitalization: 'hosp hospital hospitalized hospitalizations hospitalisation',
  admission: 'admit admitted',
  discharge: 'disch dischg discharged',
  signature: 'sig signed sign',
  emergency: 'emg emer emrg',
  attachment: 'attach attachments pwk',
  transmission: 'trans transm transmit',
  relationship: 'rel reln relation relationships',
  related: 'relate',
  indicator: 'ind indic',
  qualifier: 'qual qlfr qualif',
  employment: 'empl employ employed',
  accident: 'accd accdnt accidents',
  submission: 'submit',
  information: 'info inform',
  description: 'desc descr descriptions',
  condition: 'cond conditions',
  place: 'plc',
  state: 'st',
  primary: 'prim',
  secondary: 'sec secnd',
  location: 'loc locn',
  line: 'lines lin',
  price: 'prices rate cost',
  ndc: 'ndccode',
  purchase: 'purch',
  rental: 'rent',
  certification: 'cert recert recertification',
  payer: 'payor payers payors',
  policy: 'pol',
};

/** Short forms of several words. */
const PHRASES: Readonly<Record<string, string>> = {
  pos: 'place service',
  dos: 'date service',
  dob: 'birthdate',
  born: 'birthdate',
  prescriber: 'ordering provider',
  pan: 'prior auth number',
  tar: 'tar number',
  utn: 'prior auth number',
  sof: 'signature file',
  ssn: 'tax id ssn',
  ein: 'tax id',
  tin: 'tax id',
  hic: 'medicare id',
  hicn: 'medicare id',
  mbi: 'medicare id',
  icn: 'claim control number',
  tcn: 'claim control number',
  pcn: 'patient control number',
  dcn: 'claim control number',
  ccn: 'claim control number',
  birthdate: 'birthdate',
  birthday: 'birthdate',
  firstname: 'first name',
  lastname: 'last name',
  fname: 'first name',
  lname: 'last name',
  surname: 'last name',
  zipcode: 'zip',
  payto: 'pay to',
  healthplan: 'health plan',
};

/** Words that carry no meaning of their own in a caption; they neither find nor hide a field. */
const EMPTY = new Set(
  'the a an of or and is in on for by at as if with this that please enter required optional select choose your s mmddyyyy mmddyy mmddccyy yyyymmdd cms box see format only eg e g ie'.split(
    ' ',
  ),
);
/** Further words that programmers put into ids. "Control" is one of them, "control number" is not. */
const EMPTY_IN_IDS = new Set(
  'input field txt ctl ctrl control ddl cbo combo lbl label mat formcontrol data btn button autocomplete typeahead widget grid col column cell table container content panel real hidden edit editor new 0212 0805 hdn var fld dropdown'.split(
    ' ',
  ),
);
const KEPT_BEFORE_NUMBER = 'control';

const spelling = new Map<string, string>([['birth', 'birth']]);
for (const [word, others] of Object.entries(SPELLINGS)) {
  spelling.set(word, word);
  for (const other of others.split(' ')) if (!spelling.has(other)) spelling.set(other, word);
}
for (const [short, long] of Object.entries(PHRASES)) {
  spelling.set(short, long);
  for (const word of long.split(' ')) if (!spelling.has(word)) spelling.set(word, word);
}

/** Makes further words known, so that run-together ids can be cut at them. */
export function learn(words: Iterable<string>): void {
  for (const word of words) if (!spelling.has(word)) spelling.set(word, word);
  cuts.clear();
  captionsTaken.clear();
  tokensTaken.clear();
}

/** Shortest piece that a run-together id is cut into; shorter ones would find words everywhere. */
const SHORTEST_PIECE = 2;
/** A run-together id must be made of few pieces, or it is no words at all. */
const MOST_PIECES = 5;

const cuts = new Map<string, readonly string[] | undefined>();

/** Cuts `proccode` into `proc` and `code`; undefined when it is not made of known words only. */
function cut(word: string): readonly string[] | undefined {
  if (!cuts.has(word)) cuts.set(word, search(word, MOST_PIECES));
  return cuts.get(word);
}

function search(rest: string, pieces: number): readonly string[] | undefined {
  if (rest === '') return [];
  if (pieces === 0) return undefined;
  for (let length = rest.length; length >= SHORTEST_PIECE; length--) {
    const piece = rest.slice(0, length);
    if (!spelling.has(piece) && !(EMPTY.has(piece) || EMPTY_IN_IDS.has(piece))) continue;
    const tail = search(rest.slice(length), pieces - 1);
    if (tail) return [piece, ...tail];
  }
  return undefined;
}

/** The word or words that a spelling stands for, without plural and without words that mean nothing here. */
function meaning(word: string, next: string | undefined, isId: boolean): string {
  const plain = spelling.get(word) ?? (/[^su]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word);
  const isKept = word === KEPT_BEFORE_NUMBER && next !== undefined && spelling.get(next) === 'number';
  if (EMPTY.has(word) || (isId && EMPTY_IN_IDS.has(word) && !isKept)) return '';
  return spelling.get(plain) ?? plain;
}

function join(words: readonly string[], isId: boolean): string[] {
  const out = words
    .flatMap((word, index) => meaning(word, words[index + 1], isId).split(' '))
    .filter(Boolean);
  // "birth date" and "date of birth" are one word everywhere else.
  const birth = out.indexOf('birth');
  if (birth < 0) return out;
  const date = out.indexOf('date');
  const kept = out.filter((_, index) => index !== date);
  kept[kept.indexOf('birth')] = 'birthdate';
  return kept;
}

/** Distinct texts whose words are kept: a page repeats its captions in every row. */
const MOST_REMEMBERED = 5000;
const captionsTaken = new Map<string, Caption>();
const tokensTaken = new Map<string, readonly string[]>();

function remembered<T>(taken: Map<string, T>, text: string, take: (text: string) => T): T {
  let result = taken.get(text);
  if (result === undefined) {
    if (taken.size >= MOST_REMEMBERED) taken.clear();
    result = take(text);
    taken.set(text, result);
  }
  return result;
}

/** A caption taken apart. */
export interface Caption {
  readonly words: readonly string[];
  /** Item number of the paper form in front: `24E`, `17b`, `23`; `A` to `J` for a column letter alone; else empty. */
  readonly item: string;
}

/** "Box 23", "Item 17b". */
const NAMED_ITEM = /^\W*(?:box|item|field|fl|block)\s*#?\s*(\d{1,2})\s?([a-l](?![a-z]))?\b[\s.:)\]–—-]*/i;
/** "23.", "17b NPI", "24. B.", "24E", "1 MEDICARE": a number that is marked as one, never the first word of a sentence. */
const ITEM =
  /^\W*(\d{1,2})\s*\.?\s*([A-La-l](?![A-Za-z]))?(?:\s*[.:)\]–—-]+(?=\s|[A-Z$]|$)|(?=\s*$)|(?<=\d[A-La-l])\s+|\s+(?=[A-Z][A-Z(]))/;
const LETTER = /^\s*([A-La-l])\s*[.:)]\s*/;

/**
 * Takes a caption apart.
 * @param text a caption as it stands on the page
 */
export function captionWords(text: string): Caption {
  return remembered(captionsTaken, text, takeCaption);
}

function takeCaption(text: string): Caption {
  let rest = text.replace(/[*†•▾▼:]+\s*$/g, '').trim();
  if (/^[A-L]$/.test(rest)) return { words: [], item: rest };
  let item = '';
  const numbered = NAMED_ITEM.exec(rest) ?? ITEM.exec(rest);
  if (numbered) {
    item = (numbered[1] ?? '') + (numbered[2] ?? '').toLowerCase();
    rest = rest.slice(numbered[0].length);
  } else {
    const letter = LETTER.exec(rest);
    if (letter) {
      item = letter[1] ?? '';
      rest = rest.slice(letter[0].length);
    }
  }
  const plain = rest
    .replace(/\bi\.\s?d\.?/gi, 'id')
    .replace(/\b([a-z])\.(?=[a-z]\.?)/gi, '$1')
    .replace(/['’]s?\b/g, '')
    .replace(/\(s\)/gi, '')
    .replace(/#/g, ' number ')
    .replace(/\$/g, ' ')
    .replace(/\b(mm|dd|cc|yy|yyyy|ccyy)([\s/.-]*(mm|dd|cc|yy|yyyy|ccyy))+\b/gi, ' ')
    .toLowerCase();
  return {
    words: join(
      plain
        .split(/[^a-z0-9]+/)
        .flatMap(splitDigits)
        .filter(Boolean),
      false,
    ),
    item,
  };
}

/** `mod1` is a word and a number; `icd10` stays. */
function splitDigits(word: string): string[] {
  if (spelling.has(word)) return [word];
  return word.split(/(?<=[a-z])(?=\d)|(?<=\d)(?=[a-z])/);
}

/**
 * Takes an id, name or binding path apart: `ctl00_ucHCFA_PRIOR_AUTH_NUMBER`, `bill[2][mod]`, `patient.zipCode`, `txtproccode`.
 * Numbers are dropped: they count rows, and installations.
 */
export function tokenWords(token: string): readonly string[] {
  return remembered(tokensTaken, token, takeToken);
}

function takeToken(token: string): string[] {
  const pieces = token
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+|(?<=[a-z])(?=\d)|(?<=\d)(?=[a-z])/)
    .filter((piece) => piece !== '' && !/^\d+$/.test(piece));
  return join(
    pieces.flatMap((piece) => (spelling.has(piece) ? [piece] : (cut(piece) ?? withoutLetter(piece)))),
    true,
  );
}

/** `modfierd`, `icda`: a word and the letter that counts its boxes. */
function withoutLetter(word: string): readonly string[] {
  return (/[a-l]$/.test(word) ? cut(word.slice(0, -1)) : undefined) ?? [word];
}
