import { formatDate } from '../../lib/claim/dates.ts';
import type { Interval } from '../../lib/feedback/counts/interval.ts';
import { feedbackText } from '../../lib/texts/feedback-text.ts';
import { middle, shareWords } from './figures.ts';

const WIDTH = 440;
const HEIGHT = 160;
/** Room for the words at the left and below. */
const LEFT = 44;
const BELOW = 22;
const ABOVE = 8;

interface Point {
  readonly week: string;
  /** Undefined where there is none in that week. */
  readonly share: Interval | undefined;
}

const yOf = (share: number) => ABOVE + (1 - share) * (HEIGHT - ABOVE - BELOW);

/** A share week by week: a line through the middles, a bar from the least to the most that each may be. */
export function ShareChart({
  points,
  caption,
  nameOf,
  floor,
}: {
  readonly points: readonly Point[];
  readonly caption: string;
  /** What it is called, from its first week to its last. */
  readonly nameOf: (span: { readonly from: string; readonly to: string }) => string;
  /** A share that is drawn as a line to be under or over; left out: none. */
  readonly floor?: number;
}) {
  const step = points.length > 1 ? (WIDTH - LEFT - 12) / (points.length - 1) : 0;
  const placed = points.map((point, index) => ({ ...point, x: LEFT + 4 + index * step }));
  const first = points[0]?.week ?? '';
  const last = points.at(-1)?.week ?? '';
  return (
    <figure className="chart">
      <figcaption>{caption}</figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={nameOf({ from: formatDate(first), to: formatDate(last) })}
      >
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <line className="grid" x1={LEFT} x2={WIDTH} y1={yOf(share)} y2={yOf(share)} />
            <text x={LEFT - 6} y={yOf(share) + 4} textAnchor="end">
              {shareWords({ low: share, high: share })}
            </text>
          </g>
        ))}
        {floor !== undefined && (
          <line className="floor" x1={LEFT} x2={WIDTH} y1={yOf(floor)} y2={yOf(floor)} />
        )}
        {linesOf(placed).map((line) => (
          <polyline key={line} className="line" points={line} />
        ))}
        {placed.map(
          ({ week, x, share }) =>
            share && (
              <g key={week}>
                <line className="range" x1={x} x2={x} y1={yOf(share.low)} y2={yOf(share.high)} />
                <circle className="point" cx={x} cy={yOf(middle(share))} r="3.5" />
              </g>
            ),
        )}
        <text x={LEFT} y={HEIGHT - 4}>
          {formatDate(first)}
        </text>
        <text x={WIDTH} y={HEIGHT - 4} textAnchor="end">
          {formatDate(last)}
        </text>
      </svg>
      {floor !== undefined && (
        <p className="soft">
          {feedbackText('insights.floor', { floor: shareWords({ low: floor, high: floor }) })}
        </p>
      )}
    </figure>
  );
}

/** A line for each run of weeks that have a share: weeks without one are gaps, not zeros. */
function linesOf(placed: readonly (Point & { readonly x: number })[]): string[] {
  const runs: string[][] = [[]];
  for (const { x, share } of placed) {
    if (share) runs.at(-1)?.push(`${x},${yOf(middle(share))}`);
    else runs.push([]);
  }
  return runs.filter(({ length }) => length > 1).map((run) => run.join(' '));
}
