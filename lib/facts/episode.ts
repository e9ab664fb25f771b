import { daysBetween, monthsBetween, moveDate } from './calendar.ts';
import { answerOf, numberOf, textOf } from './read.ts';
import { paidMonths } from './rental-series.ts';
import type { FactDefinition, FactScope, FactValue, HistoryLine } from './types.ts';
import { knownFact, unknownFact } from './values.ts';

const BLANK: FactValue = { state: 'blank', from: 'derived' };
const NO_HISTORY = unknownFact('absent', 'history');

interface Episode {
  /** Paid months of the present series before this line, earliest first. */
  readonly months: readonly HistoryLine[];
  /** Whether that is all of them. */
  readonly complete: boolean;
}

/** The rental series that a line belongs to or follows, whether it bills a month, the upkeep or a sale of the item. */
function episodeOf(scope: FactScope, line: number): Episode | FactValue {
  const { history } = scope.inputs.context;
  if (!history) return NO_HISTORY;
  const code = scope.get('line.procedureCode', line);
  if (code.state !== 'known')
    return code.state === 'unknown' ? code : unknownFact('absent', 'line.procedureCode');
  const date = scope.get('line.dateFrom', line);
  if (date.state !== 'known') return date.state === 'unknown' ? date : unknownFact('absent', 'line.dateFrom');
  const start = textOf(scope, 'ctx.firstRentalDate', line);
  const entries = start ? history.entries.filter((one) => one.date >= start) : history.entries;
  const { months, certain } = paidMonths(scope, entries, {
    code: String(code.value),
    before: String(date.value),
    // Whoever names the first date of the present series has settled that nothing later began another.
    needEnded: start ? false : answerOf(scope, 'ctx.breakInNeed', line),
  });
  return { months, complete: history.complete && certain };
}

/** A fact of the episode. @param give may answer `undefined` where the months that were seen do not say it */
function ofEpisode(
  give: (episode: Episode, scope: FactScope, line: number) => FactValue,
): FactDefinition['derive'] {
  return (scope, line) => {
    const episode = episodeOf(scope, line);
    return 'state' in episode ? episode : give(episode, scope, line);
  };
}

function paidCount(scope: FactScope, line: number): FactValue {
  const stated = numberOf(scope, 'ctx.paidMonths', line);
  return stated === undefined
    ? ofEpisode(({ months }) => knownFact(months.length))(scope, line)
    : knownFact(stated, 'answer');
}

function complete(scope: FactScope, line: number): FactValue {
  if (numberOf(scope, 'ctx.paidMonths', line) !== undefined) return knownFact(true);
  const episode = episodeOf(scope, line);
  return 'state' in episode ? episode : knownFact(episode.complete);
}

function start(scope: FactScope, line: number): FactValue {
  const stated = scope.get('ctx.firstRentalDate', line);
  if (stated.state === 'known') return stated;
  return ofEpisode((episode) => {
    if (!episode.complete) return unknownFact('incomplete', 'history');
    return episode.months[0] ? knownFact(episode.months[0].date) : BLANK;
  })(scope, line);
}

/** A later month that was not seen could only be later still. */
function lastPaid({ months, complete: whole }: Episode): FactValue {
  const last = months.at(-1);
  if (!whole) return unknownFact('incomplete', 'history');
  return last ? knownFact(last.date) : BLANK;
}

function daysSinceLast(episode: Episode, scope: FactScope, line: number): FactValue {
  const last = lastPaid(episode);
  const date = textOf(scope, 'line.dateFrom', line) ?? '';
  return last.state === 'known' ? knownFact(daysBetween(String(last.value), date)) : last;
}

/** What the months of the series were paid with, as far as amounts were seen. */
function sumPaid({ months }: Episode): FactValue {
  return knownFact(months.reduce((sum, { paidAmount = 0 }) => sum + paidAmount, 0));
}

/** Whether the From date is a whole number of months after the series began, the last day of a shorter month included. */
function onAnniversary(scope: FactScope, line: number): FactValue {
  const began = scope.get('line.firstRentalDate', line);
  if (began.state !== 'known') return began;
  const date = scope.get('line.dateFrom', line);
  if (date.state !== 'known') return date.state === 'unknown' ? date : unknownFact('absent', 'line.dateFrom');
  const [start, on] = [String(began.value), String(date.value)];
  const count = monthsBetween(start, on);
  return knownFact(moveDate(start, { count, unit: 'month' }) === on);
}

const BASIS = ['line.procedureCode', 'line.dateFrom', 'ctx.firstRentalDate', 'ctx.breakInNeed', 'history'];
const shared = { place: 'line', from: BASIS, phi: true } as const;

/** The rental series of a line's item, from the history. Counts and sums are at least what they say. */
export const episodeFacts: readonly FactDefinition[] = [
  { ...shared, name: 'line.episode.start', type: 'date', derive: start },
  {
    ...shared,
    name: 'line.episode.paidMonths',
    type: 'number',
    unit: 'months',
    from: ['ctx.paidMonths', ...BASIS],
    derive: paidCount,
  },
  {
    ...shared,
    name: 'line.episode.complete',
    type: 'boolean',
    from: ['ctx.paidMonths', ...BASIS],
    derive: complete,
  },
  { ...shared, name: 'line.episode.lastPaid', type: 'date', derive: ofEpisode(lastPaid) },
  {
    ...shared,
    name: 'line.episode.daysSinceLast',
    type: 'number',
    unit: 'days',
    derive: ofEpisode(daysSinceLast),
  },
  { ...shared, name: 'line.episode.sumPaid', type: 'money', unit: 'cents', derive: ofEpisode(sumPaid) },
  {
    ...shared,
    name: 'line.onAnniversary',
    type: 'boolean',
    from: ['line.firstRentalDate', 'line.dateFrom'],
    derive: onAnniversary,
  },
];
