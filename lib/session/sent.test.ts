import { describe, expect, test } from 'vitest';
import {
  ANSWER_MS,
  followLeave,
  followNews,
  GONE_MS,
  looksRefused,
  noteRead,
  type Sending,
  sentByAbsence,
} from './sent.ts';
import type { FoundTwin, Judged, News } from './shared.ts';
import { leaveFrame, newTabClaim, type TabClaim, takeNews } from './tab-claim.ts';
import { pageClaim } from './test-claims.ts';

const HEADER = { insured: { id: '1EG4TE5MK73' }, patientAccount: 'A-100', priorAuthNumber: '' };
const LINE = { procedureCode: 'E0601', dateFrom: '2026-11-03', charge: '96.40' };
const WHOLE = { ...HEADER, lines: [LINE] };
const EMPTY = { insured: { id: '' }, patientAccount: '', priorAuthNumber: '', lines: [] };
const NEXT = { ...WHOLE, patientAccount: 'A-101' };
const REVIEW = { totalCharge: '96.40', amountPaid: '0.00', billing: { npi: '1245319599' } };

const judged = (...findings: FoundTwin[]): Judged => ({
  payer: { kind: 'medicare-dme' },
  checked: 38,
  notChecked: { 'ctx.orderDate': 2 },
  findings,
});
const twin = (rule: string, line?: number): FoundTwin => ({
  rule,
  branch: 'a',
  version: '1.0',
  severity: 'will-deny',
  status: 'failed',
  ...(line !== undefined && { line }),
});

/** A tab as the background follows it, without its storage. */
class Tab {
  claim: TabClaim = newTabClaim('portal.test', 0);
  now = 0;
  readonly sent: Sending[] = [];

  tell(content: Record<string, unknown>, more: Partial<News> & { page?: string; frame?: number } = {}): this {
    const { page = 'a', frame: frameId = 0, ...rest } = more;
    const news: News = { claim: pageClaim(content), left: [], over: false, submitted: false, ...rest };
    this.now += 500;
    const told = takeNews(this.claim, frameId, page, news, this.now);
    const { tab, sent } = followNews(this.claim, told, { frameId, page, news, now: this.now });
    this.claim = tab;
    if (sent) this.sent.push(sent);
    return this;
  }

  open(key: string, frameId = 0): this {
    this.claim = noteRead(this.claim, frameId, key);
    return this;
  }

  leave(frameId = 0): this {
    this.claim = followLeave(leaveFrame(this.claim, frameId), frameId, this.now);
    return this;
  }

  wait(ms: number): this {
    this.now += ms;
    const sent = sentByAbsence(this.claim, this.now);
    if (!sent) return this;
    const { sending: _, ...rest } = this.claim;
    this.claim = rest;
    this.sent.push(sent);
    return this;
  }

  submit(
    content: Record<string, unknown>,
    more: Partial<News> & { page?: string; frame?: number } = {},
  ): this {
    return this.tell(content, { ...more, submitted: true });
  }
}

const begun = () => new Tab().tell(WHOLE);

const SENT: readonly (readonly [what: string, tab: () => Tab])[] = [
  ['the next page shows no form', () => begun().submit(WHOLE).leave().wait(GONE_MS)],
  ['the page stays and shows no form', () => begun().submit(WHOLE).leave().wait(GONE_MS)],
  ['the form is emptied', () => begun().submit(WHOLE).tell(EMPTY, { over: true })],
  [
    'the next page shows the next claim',
    () => begun().submit(WHOLE).leave().tell(NEXT, { page: 'b', over: true }),
  ],
  [
    'the next page shows an empty form',
    () => begun().submit(WHOLE).leave().tell(EMPTY, { page: 'b', over: true }),
  ],
  ['the same patient has another account number', () => begun().submit(WHOLE).tell(NEXT, { over: true })],
  ['Submit is pressed twice', () => begun().submit(WHOLE).submit(WHOLE).leave().wait(GONE_MS)],
  [
    'it is refused, mended and sent again',
    () =>
      begun()
        .submit(WHOLE)
        .tell(WHOLE)
        .submit({ ...WHOLE, priorAuthNumber: '7' })
        .leave()
        .wait(GONE_MS),
  ],
  [
    'the last step of a wizard is sent',
    () =>
      new Tab()
        .tell(HEADER)
        .tell({ lines: [LINE] }, { page: 'b' })
        .tell(REVIEW, { page: 'c' })
        .submit(REVIEW, { page: 'c' })
        .leave()
        .wait(GONE_MS),
  ],
  [
    'a confirmation repeats the claim, then another one begins',
    () =>
      begun()
        .submit(WHOLE)
        .submit(REVIEW, { left: [pageClaim(WHOLE)] })
        .tell(EMPTY, { over: true }),
  ],
  [
    'a confirmation on a page of its own repeats the claim, then another one begins',
    () => begun().submit(WHOLE).leave().tell(REVIEW, { page: 'b' }).tell(EMPTY, { page: 'c', over: true }),
  ],
  [
    'the header stands in another frame, and the frame with Submit goes',
    () =>
      new Tab()
        .tell(HEADER, { frame: 3 })
        .submit({ lines: [LINE] }, { frame: 5, page: 'l' })
        .leave(5)
        .wait(GONE_MS),
  ],
];

const NOT_SENT: readonly (readonly [what: string, tab: () => Tab])[] = [
  ['the page stays as it is', () => begun().submit(WHOLE).wait(GONE_MS)],
  ['something is typed again', () => begun().submit(WHOLE).tell(WHOLE).tell(NEXT, { over: true })],
  [
    'the page comes back as it was',
    () => begun().submit(WHOLE).leave().tell(WHOLE, { page: 'b' }).leave().wait(GONE_MS),
  ],
  [
    'it comes back with the box emptied that was refused',
    () =>
      begun()
        .submit({ ...WHOLE, priorAuthNumber: '7' })
        .leave()
        .tell(WHOLE, { page: 'b', over: true }),
  ],
  [
    'the form is away for a moment',
    () => begun().submit(WHOLE).leave().wait(2_000).tell(WHOLE).wait(GONE_MS),
  ],
  [
    'another frame goes',
    () => begun().tell({ additionalInfo: 'x' }, { frame: 5 }).submit(WHOLE).leave(5).wait(GONE_MS),
  ],
  [
    'the page goes long after',
    () =>
      begun()
        .submit(WHOLE)
        .wait(ANSWER_MS + 1)
        .leave()
        .wait(GONE_MS),
  ],
  ['nothing was pressed', () => begun().leave().wait(GONE_MS).tell(NEXT, { page: 'b', over: true })],
  [
    'a step called Submit leads on to the next one, which is worked in',
    () =>
      new Tab()
        .submit(HEADER)
        .tell({ lines: [LINE] }, { page: 'b' })
        .tell({ lines: [LINE, LINE] }, { page: 'b' })
        .leave()
        .wait(GONE_MS),
  ],
  [
    'a step called Submit leads on to a view that is worked in',
    () =>
      new Tab()
        .submit(HEADER)
        .submit({ lines: [LINE] }, { left: [pageClaim(HEADER)] })
        .tell({ lines: [LINE, LINE] })
        .leave()
        .wait(GONE_MS),
  ],
];

describe('a claim is sent once when', () => {
  test.each(SENT)('%s', (_, tab) => {
    expect(tab().sent).toHaveLength(1);
  });
});

describe('a claim is not sent when', () => {
  test.each(NOT_SENT)('%s', (_, tab) => {
    expect(tab().sent).toEqual([]);
  });
});

test('what is sent is the whole claim, with the steps before and the other frames', () => {
  const [wizard] = new Tab()
    .tell(HEADER)
    .tell({ lines: [LINE] }, { page: 'b' })
    .submit(REVIEW, { page: 'c' })
    .leave()
    .wait(GONE_MS).sent;
  expect(wizard?.claim.fields.patientAccount).toMatchObject({ value: 'A-100' });
  expect(wizard?.claim.lines).toHaveLength(1);
  const [framed] = new Tab()
    .tell(HEADER, { frame: 3 })
    .submit({ lines: [LINE] }, { frame: 5, page: 'l' })
    .leave(5)
    .wait(GONE_MS).sent;
  expect(framed?.claim.fields['insured.id']).toMatchObject({ value: '1EG4TE5MK73' });
});

test('what was mended before Submit is told, also where lines moved; what was put aside is not mended', () => {
  const OTHER = { procedureCode: 'E0143', dateFrom: '2026-11-03', charge: '50.00' };
  const two = { ...HEADER, lines: [LINE, OTHER] };
  const turned = { ...HEADER, lines: [OTHER, LINE] };
  const [sent] = new Tab()
    .tell(two, { judged: judged(twin('rent', 0), twin('walker', 1), twin('auth')) })
    .tell(turned, { judged: judged(twin('rent', 1), twin('auth')) })
    .submit(turned, { judged: judged(twin('rent', 1), { ...twin('auth'), aside: 'payer-confirmed' }) })
    .leave()
    .wait(GONE_MS).sent;
  expect(sent?.judged?.findings.map(({ rule, aside }) => [rule, aside])).toEqual([
    ['rent', undefined],
    ['auth', 'payer-confirmed'],
  ]);
  expect(sent?.mended).toEqual([twin('walker', 0)]);
});

test.each([
  ['/Account/Login', 'Portal', true],
  ['/sign-in', '', true],
  ['/claims', '502 Bad Gateway', true],
  ['/claims', 'Your session has expired', true],
  ['/claims/confirmation', 'Claim accepted', false],
  ['/blogin', 'Claims', false],
])('%s "%s" refuses: %s', (path, title, refused) => {
  expect(looksRefused(path, title)).toBe(refused);
});

describe('what is known of a finding when its claim is sent', () => {
  const sentOf = (tab: Tab) => tab.leave().wait(GONE_MS).sent[0];

  test('whether its card was opened, also where its line has moved', () => {
    const other = { ...LINE, procedureCode: 'A7030' };
    const sent = sentOf(
      new Tab()
        .tell(WHOLE, { judged: judged(twin('rent', 0), twin('kx', 0)) })
        .open('rent#a@0')
        .open('gone#a@0')
        .tell({ ...WHOLE, lines: [other, LINE] }, { judged: judged(twin('rent', 1), twin('kx', 1)) })
        .submit(
          { ...WHOLE, lines: [other, LINE] },
          { judged: judged({ ...twin('rent', 1), aside: 'not-now' }, twin('kx', 1)) },
        ),
    );
    expect(sent?.judged?.findings.map(({ rule, read }) => [rule, read])).toEqual([
      ['rent', true],
      ['kx', undefined],
    ]);
  });

  test('what was mended says whether it had spoken, or was only counted', () => {
    const counted = (rule: string): FoundTwin => ({ ...twin(rule, 0), counted: true });
    const sent = sentOf(
      new Tab()
        .tell(WHOLE, { judged: judged(counted('order'), counted('rent')) })
        .tell(WHOLE, { judged: judged(counted('order'), twin('rent', 0)) })
        .tell(WHOLE, { judged: judged(counted('order'), counted('rent')) })
        .submit(WHOLE, { judged: judged() }),
    );
    expect(sent?.mended.map(({ rule, counted: is }) => [rule, is])).toEqual([
      ['order', true],
      ['rent', undefined],
    ]);
  });
});
