import { useId } from 'react';

/** What a list is searched for: a box with its hint. The browser neither completes nor keeps what is typed. */
export function SearchFilter({
  label,
  hint,
  value,
  onType,
}: {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onType: (typed: string) => void;
}) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        spellCheck={false}
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onType(target.value)}
      />
      <p id={`${id}-hint`} className="soft">
        {hint}
      </p>
    </>
  );
}

/** Which of a list's entries are shown: one of a few kinds. */
export function ChoiceFilter<Choice extends string>({
  label,
  value,
  choices,
  onChoose,
}: {
  readonly label: string;
  readonly value: Choice;
  /** Each with its words, in the order in which they are offered. */
  readonly choices: readonly (readonly [choice: Choice, words: string])[];
  readonly onChoose: (choice: Choice) => void;
}) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => {
          const chosen = choices.find(([choice]) => choice === target.value);
          if (chosen) onChoose(chosen[0]);
        }}
      >
        {choices.map(([choice, words]) => (
          <option key={choice} value={choice}>
            {words}
          </option>
        ))}
      </select>
    </>
  );
}
