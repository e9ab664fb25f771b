const SECOND_MS = 1000;
const MINUTE = 60;

/** A span as a stop watch shows it: `4:05`, `1:02:33`. */
export function spanWords(milliseconds: number): string {
  const seconds = Math.round(milliseconds / SECOND_MS);
  const parts = [Math.floor(seconds / MINUTE ** 2), Math.floor(seconds / MINUTE) % MINUTE, seconds % MINUTE];
  const [hours = 0, ...rest] = parts;
  const two = (part: number) => String(part).padStart(2, '0');
  const [minutes = 0, last = 0] = rest;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(last)}` : `${minutes}:${two(last)}`;
}
