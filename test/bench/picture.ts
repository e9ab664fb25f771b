/** The curves of growth as a picture: time by size, both axes in powers of ten, where a straight line at 45° is linear. */
import type { Curve, Figure } from './figure.ts';

const WIDTH = 340;
const HEIGHT = 320;
const LEFT = 64;
const RIGHT = 20;
const TOP = 48;
const BOTTOM = 52;
const DOT = 3.5;
/** A power of ten is as wide as it is high: only so is linear growth at 45°. */
const DECADE = 88;

const STYLE = `
  text { font: 12px system-ui, sans-serif; fill: #1f2328 }
  .title { font-weight: 600; font-size: 13px }
  .ground { fill: #ffffff }
  .grid { stroke: #d1d9e0 }
  .linear { stroke: #59636e; stroke-dasharray: 4 4 }
  .curve { fill: none; stroke: #0969da; stroke-width: 2 }
  .dot { fill: #0969da }
  @media (prefers-color-scheme: dark) {
    text { fill: #f0f6fc }
    .ground { fill: #0d1117 }
    .grid { stroke: #3d444d }
    .linear { stroke: #9198a1 }
    .curve { stroke: #4493f8 }
    .dot { fill: #4493f8 }
  }`;

/**
 * Draws each figure that has a curve.
 * @returns an SVG document
 */
export function growthPicture(figures: readonly Figure[]): string {
  const panels = figures.flatMap(({ what, value, curve }) => (curve ? [{ what, value, curve }] : []));
  const width = WIDTH * panels.length;
  const drawn = panels.map(
    ({ what, value, curve }, at) =>
      `<g transform="translate(${at * WIDTH} 0)">${panel(what, `exponent ${value.toFixed(2)}; dashed: linear`, curve)}</g>`,
  );
  const alt = panels.map(({ what, curve }) => `${what}: ${said(curve)}`).join('. ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${HEIGHT}" width="${width}" height="${HEIGHT}" role="img" aria-label="${alt}">
<style>${STYLE}
</style>
<rect class="ground" width="${width}" height="${HEIGHT}"/>
${drawn.join('\n')}
</svg>
`;
}

const said = ({ size, points }: Curve): string =>
  points.map(([count, ms]) => `${count} ${size} ${written(ms)} ms`).join(', ');

const written = (ms: number): string => (ms < 10 ? ms.toFixed(1) : Math.round(ms).toLocaleString('en-US'));

function panel(title: string, note: string, { size, points }: Curve): string {
  const [lowX, highX] = decades(points.map(([count]) => count));
  const [lowY, highY] = decades(points.map(([, ms]) => ms));
  const unit = Math.min(
    DECADE,
    (WIDTH - LEFT - RIGHT) / (highX - lowX),
    (HEIGHT - TOP - BOTTOM) / (highY - lowY),
  );
  const floor = TOP + unit * (highY - lowY);
  const x = (count: number) => LEFT + unit * (Math.log10(count) - lowX);
  const y = (ms: number) => floor - unit * (Math.log10(ms) - lowY);
  const [edge, middle] = [x(10 ** highX), (x(10 ** lowX) + x(10 ** highX)) / 2];
  const [first] = points;
  // Linear growth from the first point on, up to where it leaves the frame.
  const share = first ? Math.min(10 ** highX / first[0], 10 ** highY / first[1]) : 1;
  return [
    `<text class="title" x="12" y="20">${title}</text><text x="12" y="38">${note}</text>`,
    ...range(lowX, highX).map(
      (power) =>
        `<path class="grid" d="M${at(x(10 ** power))} ${TOP}V${at(floor)}"/><text x="${at(x(10 ** power))}" y="${at(floor + 18)}" text-anchor="middle">${label(power)}</text>`,
    ),
    ...range(lowY, highY).map(
      (power) =>
        `<path class="grid" d="M${LEFT} ${at(y(10 ** power))}H${at(edge)}"/><text x="${LEFT - 8}" y="${at(y(10 ** power) + 4)}" text-anchor="end">${label(power)}</text>`,
    ),
    `<text x="${at(middle)}" y="${at(floor + 38)}" text-anchor="middle">${size}</text>`,
    `<text transform="translate(16 ${at((TOP + floor) / 2)}) rotate(-90)" text-anchor="middle">milliseconds</text>`,
    first &&
      `<path class="linear" d="M${at(x(first[0]))} ${at(y(first[1]))}L${at(x(first[0] * share))} ${at(y(first[1] * share))}"/>`,
    `<polyline class="curve" points="${points.map(([count, ms]) => `${at(x(count))},${at(y(ms))}`).join(' ')}"/>`,
    ...points.map(([count, ms]) => `<circle class="dot" cx="${at(x(count))}" cy="${at(y(ms))}" r="${DOT}"/>`),
  ].join('\n');
}

const at = (place: number): string => place.toFixed(1);
const label = (power: number): string => (10 ** power).toLocaleString('en-US');
const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, step) => from + step);

/** The powers of ten around some numbers. */
const decades = (values: readonly number[]): readonly [number, number] => [
  Math.floor(Math.log10(Math.min(...values))),
  Math.ceil(Math.log10(Math.max(...values))),
];
