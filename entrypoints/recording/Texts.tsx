import { recordingText } from '../../lib/texts/recording-text.ts';

/** The texts that stay, each with a check that takes it out. */
export function Texts({
  texts,
  takenOut,
  onTurn,
}: {
  readonly texts: readonly string[];
  readonly takenOut: ReadonlySet<string>;
  readonly onTurn: (text: string) => void;
}) {
  return (
    <section className="texts" aria-labelledby="texts">
      <h2 id="texts">{recordingText('recording.texts')}</h2>
      {texts.length === 0 ? (
        <p>{recordingText('recording.noTexts')}</p>
      ) : (
        <>
          <p className="soft">{recordingText('recording.textsHint')}</p>
          <ul>
            {texts.map((text) => (
              <li key={text}>
                <label>
                  <input type="checkbox" checked={!takenOut.has(text)} onChange={() => onTurn(text)} />
                  <span>{text}</span>
                </label>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
