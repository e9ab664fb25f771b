/** A fact in braces; with forms, `{line.units|1 unit|# units}`. */
const PLACE = /\{([^{}|]+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g;
/** A piece in brackets, said only where each of its facts has a value. */
const PIECE = /\[([^[\]]*)\]/g;

/** A fact as it stands in a sentence. */
export interface Spoken {
  readonly text: string;
  /** Chooses between forms: the number, or how many members a list has. */
  readonly count?: number;
  /** Whether there is nothing to say: not known, blank, no members. */
  readonly empty: boolean;
}

/** The facts that a message or a fix names, each as often as it stands there. */
export const namesIn = (template: string): readonly string[] =>
  [...template.matchAll(PLACE)].flatMap(([, name]) => name ?? []);

/**
 * Puts facts into a message or a fix.
 * @param speak a fact in words, by the name in the braces
 * @returns sentences; words of ours in front of one begin with a capital letter
 */
export function render(template: string, speak: (name: string) => Spoken): string {
  const said = (_piece: string, inside: string) =>
    namesIn(inside).some((name) => speak(name).empty) ? '' : inside;
  const whole = template.includes('[') ? template.replace(PIECE, said) : template;
  return whole.replace(PLACE, (_place, name: string, one?: string, other?: string, at?: number) => {
    const spoken = speak(name);
    if (one === undefined || other === undefined)
      return spoken.empty && beginsSentence(whole, at) ? capital(spoken.text) : spoken.text;
    return (spoken.count === 1 ? one : other).replace('#', () => spoken.text);
  });
}

const beginsSentence = (text: string, at = 0): boolean => at === 0 || /[.?] $/.test(text.slice(0, at));
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
