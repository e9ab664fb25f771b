import { claimToJson } from '../../lib/claim/json.ts';
import { lackingIn } from '../../lib/facts/lacking.ts';
import { evidence, selectorOf } from '../../lib/forms/describe.ts';
import { mappedField } from '../../lib/forms/read.ts';
import type { FormMap, FormReading } from '../../lib/forms/types.ts';
import type { FormReport } from '../../lib/messages/reading-types.ts';
import type { ReportExtra } from '../../lib/session/report.ts';
import type { ClaimSession } from '../../lib/session/session.ts';
import { say } from '../../lib/texts/text.ts';

/**
 * What one form says and what is wrong in it, as at Submit: nothing held back.
 * @param session has taken the reading
 */
export function reportForm(
  session: ClaimSession,
  reading: FormReading,
  map: FormMap,
  extra: ReportExtra,
): FormReport {
  const report = session.inquiry.report(extra);
  if (!report) throw new Error('a session that has read nothing reports nothing');
  return {
    portal: map.portal?.id ?? null,
    portalHealth: map.portal ? { found: map.portal.found, of: map.portal.of, lost: map.portal.lost } : null,
    payerKind: report.payer.kind,
    payerReason: report.payer.reason,
    claim: claimToJson(report.claim),
    reading: Object.fromEntries(
      [...reading.fields].map(([path, field]) => {
        const element = mappedField(map, reading, path)?.parts[0]?.element;
        return [
          path,
          {
            value: field.raw,
            selector: element ? selectorOf(element) : '',
            stage: field.stage,
            visible: field.visible,
            confidence: field.confidence,
            evidence: evidence(field.evidence, say),
          },
        ];
      }),
    ),
    unaddedInput: reading.unaddedInput,
    verdict: {
      checked: report.verdict.checked,
      notChecked: report.verdict.notChecked,
      lacking: lackingIn(report.claim, Object.keys(report.verdict.notChecked)),
      findings: report.findings,
    },
  };
}
