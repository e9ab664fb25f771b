/** Reads, judges and exports the claims of files, apart from the page, which stays free for its user. */
import corePack from 'virtual:core-pack';
import packWords from 'virtual:pack-words';
import type { Claim, PayerKind } from '../../lib/claim/claim.ts';
import { lackingIn } from '../../lib/facts/lacking.ts';
import { applyPacks } from '../../lib/packs/apply.ts';
import { momentOf } from '../../lib/packs/open.ts';
import { payerName } from '../../lib/rules/payer-words.ts';
import { translatePack } from '../../lib/rules/translation.ts';
import { type Finding, SEVERITIES } from '../../lib/rules/types.ts';
import { missingText, speakOfClaimsIn } from '../../lib/rules/wording.ts';
import { atRisk } from '../../lib/session/at-risk.ts';
import { type FileJudge, fileJudge, type JudgedClaim } from '../../lib/session/file-judge.ts';
import type { ShownFinding } from '../../lib/session/types.ts';
import { diagnosisTable } from '../../lib/tables/diagnoses.ts';
import { speakIn } from '../../lib/texts/languages.ts';
import { type ExportedClaim, toCsv, toJson } from './export.ts';
import type { Ask, ClaimFindings, ClaimRow, FileFault, Told } from './protocol.ts';
import { type Found, readClaims } from './read-files.ts';

/** How often the page hears of claims, and how long it may wait for an answer while some are judged. */
const BATCH_MS = 200;
const BREATH_MS = 50;

interface Kept {
  readonly claim: Claim;
  readonly stated: PayerKind | undefined;
  readonly row: ClaimRow;
}

let titles: ReadonlyMap<string, string> = new Map();
let judge: FileJudge | undefined;
let kept: Kept[] = [];
let isStopped = false;

const tell = (told: Told) => postMessage(told);

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  if (data.ask === 'check') void check(data);
  else if (data.ask === 'stop') isStopped = true;
  else if (data.ask === 'findings') tell({ tell: 'findings', ...findingsOf(data.row) });
  else {
    const claims = exported();
    const content =
      data.form === 'csv' ? toCsv(claims, data.withAccounts) : toJson(claims, data.withAccounts);
    const type = data.form === 'csv' ? 'text/csv' : 'application/json';
    tell({ tell: 'export', form: data.form, content: new Blob([content], { type }) });
  }
});

async function check({
  files,
  today,
  rulesOff,
  packs,
  language,
}: Extract<Ask, { ask: 'check' }>): Promise<void> {
  const words = packWords[language];
  await speakIn(language, words?.names);
  speakOfClaimsIn('file');
  const { pack: own, payers } = applyPacks(corePack, packs, momentOf(new Date()));
  const pack = translatePack(own, language, words);
  titles = new Map(pack.rules.map(({ id, title }) => [id, title]));
  const rules = pack.rules.filter(({ id }) => !rulesOff.includes(id));
  const tables = [...corePack.tables, diagnosisTable(corePack.diagnoses)];
  judge = fileJudge({ pack: { ...pack, rules }, payers, tables, today });
  kept = [];
  isStopped = false;
  const size = files.reduce((sum, file) => sum + file.size, 0);
  let read = 0;
  let rows: ClaimRow[] = [];
  let faults: FileFault[] = [];
  let told = Date.now();
  let breathed = told;
  const send = () => {
    tell({
      tell: 'batch',
      rows,
      faults,
      progress: { read: size === 0 ? 1 : read / size, claims: kept.length },
    });
    rows = [];
    faults = [];
    told = Date.now();
  };
  for (const [file, one] of files.entries()) {
    let number = 0;
    const count = (bytes: number) => {
      read += bytes;
    };
    for await (const found of readClaims(one, count)) {
      for (const each of found) {
        if (isStopped) break;
        if (each.kind === 'fault') faults.push({ file, ...each.fault });
        else {
          number += 1;
          const row = take(each, file, number, judge);
          rows.push(row);
          faults.push(...each.faults.map((fault) => ({ file, row: row.id, ...fault })));
        }
        if (Date.now() - told > BATCH_MS) send();
        if (Date.now() - breathed > BREATH_MS) {
          // Lets "stop", and questions about claims that are judged already, come in.
          await new Promise((resolve) => setTimeout(resolve));
          breathed = Date.now();
        }
      }
      if (isStopped) break;
    }
    if (isStopped) break;
  }
  send();
  tell({ tell: 'end', isStopped });
}

/** Judges a claim and keeps it, so that its findings can be asked for. */
function take(
  found: Extract<Found, { kind: 'claim' }>,
  file: number,
  number: number,
  by: FileJudge,
): ClaimRow {
  const { claim, stated, place, faults } = found;
  const judged = by(claim, stated);
  const row: ClaimRow = {
    id: kept.length,
    file,
    number,
    ...(place && { place }),
    ...summary(claim, judged),
    faults: faults.length,
  };
  kept.push({ claim, stated, row });
  return row;
}

function summary(claim: Claim, { payer, verdict }: JudgedClaim) {
  const failed = verdict.outcomes.filter(({ status }) => status === 'failed');
  const worst = SEVERITIES.find((severity) => failed.some((one) => one.severity === severity));
  const named = failed.map(({ rule }) => titles.get(rule) ?? rule);
  const title = named[failed.findIndex(({ severity }) => severity === worst)];
  const account = claim.fields.patientAccount;
  const charge = atRisk(-1, claim);
  const known = account?.state === 'known' ? String(account.value) : undefined;
  const words = [known ?? '', payerName(payer.kind), ...codesOf(claim), ...named];
  return {
    ...(known !== undefined && { account: known }),
    payerKind: payer.kind,
    payerReason: payer.reason,
    ...(charge !== undefined && { charge }),
    ...(worst && { worst }),
    ...(title !== undefined && { title }),
    findings: failed.length,
    checked: verdict.checked,
    notChecked: Object.values(verdict.notChecked).reduce((sum, rules) => sum + rules, 0),
    words: words.join(' ').toLowerCase(),
  };
}

const codesOf = ({ lines }: Claim): (string | null)[] =>
  lines.map(({ fields: { procedureCode } }) =>
    procedureCode?.state === 'known' ? String(procedureCode.value) : null,
  );

/** All that failed on one claim, in words. */
const failedOf = (judged: JudgedClaim): readonly Finding[] =>
  judged.findings().filter(({ status }) => status === 'failed');

function findingsOf(row: number): ClaimFindings {
  const one = kept[row];
  if (!one || !judge) return { row, shown: [], codes: [], missing: [] };
  const { claim, stated } = one;
  const judged = judge(claim, stated);
  const shown = failedOf(judged).map((finding): ShownFinding => {
    const risk = atRisk(finding.line ?? -1, claim);
    return {
      key: `${finding.rule}#${finding.branch}@${finding.line ?? -1}`,
      finding,
      loudness: 'loud',
      ...(risk !== undefined && { atRisk: risk }),
      greyed: false,
    };
  });
  return { row, shown, codes: codesOf(claim), missing: missingOf(claim, judged) };
}

function missingOf(claim: Claim, { verdict: { notChecked } }: JudgedClaim): ClaimFindings['missing'] {
  const lacking = lackingIn(claim, Object.keys(notChecked));
  return Object.entries(notChecked)
    .map(([fact, count]) => ({ text: missingText(fact, lacking[fact]), count }))
    .toSorted((one, other) => other.count - one.count);
}

const exported = (): ExportedClaim[] =>
  kept.map(({ claim, stated, row }) => ({
    row,
    findings: judge && row.findings > 0 ? failedOf(judge(claim, stated)) : [],
  }));
