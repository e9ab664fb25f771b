/** Where text that is not JSON stops being it, both from 1. It tells nothing of the text, which may be a patient's. */
export function placeOfFault(text: string): { readonly line: number; readonly column: number } {
  const before = text.slice(0, faultOf(text)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Where text stops being JSON. The engine tells it in some messages only; a text cut before its fault merely ends too early. */
function faultOf(text: string): number {
  let sound = 0;
  let faulty = text.length;
  while (faulty - sound > 0) {
    const middle = Math.floor((sound + faulty + 1) / 2);
    if (endsTooEarly(text.slice(0, middle))) sound = middle;
    else faulty = middle - 1;
  }
  return sound;
}

function endsTooEarly(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const said = String(error);
    const place = /at position (\d+)/.exec(said)?.[1];
    return /Unterminated string|end of JSON/.test(said) || Number(place) >= text.length;
  }
}
