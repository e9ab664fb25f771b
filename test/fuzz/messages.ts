/** Questions to the background and to scripts in pages, changed as a broken or hostile sender would: none may get further than it should. */
import { isDeepStrictEqual } from 'node:util';
import { claimFromJson } from '../../lib/claim/json.ts';
import { backgroundInputs, parser } from '../../lib/messages/background-schema.ts';
import { checkerInputs, claimInputs } from '../../lib/messages/checker-doors.ts';
import type { Place, Reply } from '../../lib/messages/envelope.ts';
import { fixInputs } from '../../lib/messages/fix-doors.ts';
import { type Door, type Sender, serve } from '../../lib/messages/serve.ts';
import { TURNS, type Turn } from '../e2e/message-turns.ts';
import { CHANGES, type Json } from './pack-changes.ts';
import { Random } from './random.ts';

export interface MessageReport {
  readonly messages: number;
  readonly refused: number;
  readonly taken: number;
  readonly faults: readonly { readonly seed: number; readonly what: string }[];
}

/** A question as it should be, and who may ask it. */
interface Sample {
  readonly to: Place;
  readonly ask: string;
  readonly input: unknown;
  readonly from: 'content' | 'own';
}

const SELF = { id: 'box24', pages: 'chrome-extension://box24/' };
const SENDERS: readonly Sender[] = [
  { id: 'box24', url: 'https://portal.example/claim', tab: { id: 7 }, frameId: 0 },
  { id: 'box24', url: 'chrome-extension://box24/sidepanel.html' },
  { id: 'another', url: 'chrome-extension://another/page.html' },
  { id: 'box24' },
  {},
];

const { claim } = claimFromJson({
  patient: { lastName: 'Sample', firstName: 'Ada' },
  diagnoses: ['G47.33'],
  lines: [{ dateFrom: '2026-11-03', procedureCode: 'E0601', modifiers: ['RR', 'KH'], units: 1 }],
});
const KEY = 'rule#branch@0';
const JOINED = { epoch: 1, noted: 0, steps: [], frames: [], beside: [], inDoubt: false, leads: true };
const EDIT = { path: 'lines[0].modifiers', value: ['RR'] };

const ofBackground = (Object.entries(TURNS) as readonly (readonly [string, Turn<unknown>])[]).map(
  ([ask, { from, input }]): Sample => ({
    to: 'background',
    ask,
    input: input({ tabId: 7, frameId: 0 }),
    from,
  }),
);
const toPage = (inputs: Readonly<Record<string, unknown>>): Sample[] =>
  Object.entries(inputs).map(([ask, input]) => ({ to: 'checker', ask, input, from: 'own' }));

const SAMPLES: readonly Sample[] = [
  ...ofBackground,
  {
    to: 'background',
    ask: 'shareClaim',
    input: { page: 'a', news: { claim, left: [0], over: false, submitted: true } },
    from: 'content',
  },
  ...toPage({
    live: {},
    announce: {},
    joined: JOINED,
    leave: { origins: ['https://portal.example/*'] },
    answer: { fact: 'order', line: 0, value: true },
    setPayer: { payer: 'medicare-dme' },
    reveal: { key: KEY },
    putAside: { key: KEY, why: 'not-now' },
    goTo: { path: 'lines[0].units' },
    settingsChanged: {},
    report: { today: '2026-11-24' },
    remedies: { key: KEY, fix: 'a', language: 'en', line: 0 },
    preview: { form: 0, edits: [EDIT] },
    make: { form: 0, edits: [EDIT], rows: [], says: 'a' },
    tryOut: { line: 0, tries: [[EDIT]] },
    takeBack: { undo: 1 },
  }),
];

type Parse = (input: unknown) => unknown;
const PARSES: Readonly<Record<string, Readonly<Record<string, Parse>>>> = {
  background: Object.fromEntries(
    Object.entries(backgroundInputs).map(([ask, schema]) => [ask, parser<unknown>(schema)]),
  ),
  checker: { ...checkerInputs, ...claimInputs, ...fixInputs },
};

/**
 * Changes questions and asks them.
 * @param seed the first; each question has a number of its own, by which it can be made again
 */
export async function fuzzMessages(seed: number, count: number): Promise<MessageReport> {
  const faults: { seed: number; what: string }[] = [];
  let [refused, taken] = [0, 0];
  for (let own = seed; own < seed + count; own += 1) {
    const random = new Random(own);
    const sample = random.pick(SAMPLES);
    const { end, what } = await askChanged(sample, random).catch((error: unknown) => ({
      end: 'broke' as const,
      what: String(error),
    }));
    if (end === 'refused') refused += 1;
    if (end === 'taken') taken += 1;
    if (what !== undefined) faults.push({ seed: own, what: `${sample.ask}: ${what}` });
  }
  return { messages: count, refused, taken, faults };
}

interface Outcome {
  readonly end: 'refused' | 'taken' | 'left';
  /** What should not have happened. */
  readonly what?: string;
}

function changed({ to, ask, input }: Sample, random: Random): Json {
  let json = JSON.parse(JSON.stringify({ to, ask, input })) as Json;
  for (let times = random.below(3); times >= 0; times -= 1) {
    // What is nested thousands deep already is not changed once more: that would take our own stack.
    if (/[[{]{500}|(\[\{"all":){200}/.test(JSON.stringify(json))) return json;
    json = JSON.parse(random.pick(CHANGES)(json, random)[0]) as Json;
  }
  return json;
}

async function askChanged(sample: Sample, random: Random): Promise<Outcome> {
  const message = changed(sample, random);
  const sender = random.pick(SENDERS);
  const given: { readonly name: string; readonly input: unknown }[] = [];
  const replies: Reply[] = [];
  const origins = new Map(SAMPLES.map(({ ask, from }) => [ask, from]));
  const doors = Object.fromEntries(
    Object.entries(PARSES[sample.to] ?? {}).map(([name, parse]): [string, Door<unknown, unknown>] => [
      name,
      {
        from: origins.get(name) ?? 'own',
        parse,
        answer: async (input) => void given.push({ name, input }),
      },
    ]),
  );
  const isOpen = serve(sample.to, doors as never, SELF)(message, sender, (reply) => replies.push(reply));
  await new Promise((resolve) => setImmediate(resolve));
  const [one] = given;
  const asked = message as { readonly to?: unknown; readonly input?: unknown };
  if (!isOpen && replies.length === 0)
    return asked?.to === sample.to ? { end: 'left', what: 'nobody answered' } : { end: 'left' };
  if (replies.length !== 1) return { end: 'left', what: `${replies.length} answers` };
  const [reply] = replies;
  if (!one)
    return reply?.ok === false && reply.reason !== ''
      ? { end: 'refused' }
      : { end: 'refused', what: 'refused without a reason' };
  return { end: 'taken', ...faultOf(one, asked.input, sender, origins.get(one.name), sample.to) };
}

/** What is wrong with a question that was let in. */
function faultOf(
  { name, input }: { readonly name: string; readonly input: unknown },
  asked: unknown,
  sender: Sender,
  from: Sample['from'] | undefined,
  to: Place,
): { readonly what?: string } {
  if (sender.id !== SELF.id) return { what: 'another extension was let in' };
  const isOwn = sender.url?.startsWith(SELF.pages) ?? false;
  if (isOwn !== (from === 'own')) return { what: `let in from ${sender.url}` };
  // The background keeps what pages tell it: nothing may come along that was not asked for.
  if (to === 'background' && !isDeepStrictEqual(input, asked))
    return { what: 'more was asked than was read' };
  if (!isDeepStrictEqual(PARSES[to]?.[name]?.(input), input)) return { what: 'it reads otherwise again' };
  return {};
}
