import { feedbackText } from '../../lib/texts/feedback-text.ts';

/** The name of a rule, which opens what else is known of it, and its id. */
export function RuleOpener({
  rule,
  title,
  isOpen,
  onToggle,
}: {
  readonly rule: string;
  readonly title: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}) {
  return (
    <>
      <button
        type="button"
        className="quiet rule-open"
        aria-expanded={isOpen}
        aria-label={feedbackText('insights.details', { title })}
        onClick={onToggle}
      >
        <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span> {title}
      </button>
      {title !== rule && <span className="soft rule-id">{rule}</span>}
    </>
  );
}
