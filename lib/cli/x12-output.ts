import { styleText } from 'node:util';
import { payerName } from '../rules/payer-words.ts';
import { SEVERITIES, type Severity } from '../rules/types.ts';
import { placeText } from '../session/fault-words.ts';
import { filesText } from '../texts/files-text.ts';
import { grouped } from '../texts/grouped.ts';
import { text } from '../texts/text.ts';
import type { FaultReport, FileClaimReport, FileNews } from './check-x12.ts';
import { COLOURS, GAP, renderFindings, type TextOptions } from './report-text.ts';
import { readableWidth, wrap } from './wrap.ts';

/** Takes what comes of a file, and writes it. */
export interface FileOutput {
  take(news: FileNews): Promise<void>;
  /** @param isEmpty nothing could be checked: as for a page without a claim, no claim is printed */
  end(isEmpty: boolean): Promise<void>;
}

/** Writes one JSON document as the claims come, a claim on each line. Nothing is written before something could be checked. */
export class JsonOutput implements FileOutput {
  private readonly write: (text: string) => Promise<void>;
  private waiting: string[] = [];
  private isOpen = false;
  private readonly faults: FaultReport[] = [];

  constructor(write: (text: string) => Promise<void>) {
    this.write = write;
  }

  async take(news: FileNews): Promise<void> {
    if (news.kind === 'fault') this.faults.push(news.fault);
    else {
      this.waiting.push(JSON.stringify(news.report));
      if (this.isOpen || news.report.verdict.checked > 0) await this.flush();
    }
  }

  async end(isEmpty: boolean): Promise<void> {
    if (isEmpty) this.waiting = [];
    const open = this.isOpen ? '\n' : '{ "forms": [';
    await this.write(`${open}], "faults": ${JSON.stringify(this.faults)} }\n`);
  }

  private async flush(): Promise<void> {
    const { waiting, isOpen } = this;
    this.waiting = [];
    this.isOpen = true;
    await this.write(`${isOpen ? ',' : '{ "forms": ['}\n${waiting.join(',\n')}`);
  }
}

interface Row {
  readonly rank: number;
  readonly number: number;
  readonly lines: readonly string[];
}

/** Gathers the claims with findings, worst first, for people; of the others only the number is kept. */
export class TextOutput implements FileOutput {
  private readonly write: (text: string) => Promise<void>;
  private readonly options: TextOptions;
  private readonly rows: Row[] = [];
  private readonly faults: FaultReport[] = [];
  private claims = 0;

  constructor(write: (text: string) => Promise<void>, options: TextOptions) {
    this.write = write;
    this.options = { ...options, width: readableWidth(options.width) };
  }

  async take(news: FileNews): Promise<void> {
    if (news.kind === 'fault') {
      this.faults.push(news.fault);
      return;
    }
    const { report } = news;
    this.claims++;
    this.faults.push(...report.faults);
    const worst = worstOf(report);
    if (worst !== undefined) this.rows.push(this.row(report, worst));
  }

  async end(isEmpty: boolean): Promise<void> {
    const rows = this.rows.toSorted((one, other) => one.rank - other.rank || one.number - other.number);
    for (const { lines } of isEmpty ? [] : rows) await this.write(`${lines.join('\n')}\n\n`);
    if (this.faults.length > 0) {
      const told = this.faults.flatMap((fault) =>
        wrap(`${placeText(fault)}: ${fault.text}`, this.options.width),
      );
      const head = filesText('cli.faults', { count: grouped(this.faults.length) });
      await this.write(`${[head, ...told.map((line) => `${GAP}${line}`)].join('\n')}\n\n`);
    }
    const counts = [
      filesText('cli.claims', { count: grouped(this.claims) }),
      filesText('cli.withFindings', { count: grouped(rows.length) }),
    ];
    await this.write(`${counts.join(', ')}\n`);
  }

  private row(report: FileClaimReport, worst: Severity): Row {
    const { place, payerKind } = report;
    const account =
      place.patientAccount === null
        ? filesText('cli.noAccount')
        : filesText('cli.account', { account: place.patientAccount });
    const word = text(`severity.${worst}`);
    const head = [
      this.options.colour ? styleText(COLOURS[worst], word, { validateStream: false }) : word,
      filesText('cli.claimOf', { number: place.number, place: placeText(place) }),
      account,
      payerName(payerKind),
    ].join(GAP);
    const width = this.options.width - GAP.length;
    const found = renderFindings(report, { ...this.options, width });
    return {
      rank: SEVERITIES.indexOf(worst),
      number: place.number,
      lines: [head, ...found.map((line) => `${GAP}${line}`)],
    };
  }
}

function worstOf({ verdict }: FileClaimReport): Severity | undefined {
  const failed = verdict.findings.filter(({ status }) => status === 'failed');
  return SEVERITIES.find((severity) => failed.some((one) => one.severity === severity));
}
