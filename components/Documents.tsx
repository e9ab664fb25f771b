import { useRef, useState } from 'react';
import type { Paper } from '../lib/session/papers.ts';
import { explainTextOf } from '../lib/texts/explain-text.ts';
import { pageText } from '../lib/texts/page-text.ts';
import type { ClaimActions } from './claim-actions.ts';
import { DocumentRow } from './DocumentRow.tsx';
import { PaperItem } from './PaperItem.tsx';
import { countTicked, groupPapers, type PaperGroup } from './paper-answers.ts';
import './documents.css';

/** Groups that are open at first; the others are a list of headings with their counts. Of many, only the first. */
const MOST_OPEN = 2;
const MANY = 5;

interface DocumentsProps {
  readonly papers: readonly Paper[];
  /** The codes of the lines, by their index. */
  readonly codes: ReadonlyMap<number, string>;
  readonly onAnswer: ClaimActions['answer'];
}

/** The documents that the lines of a claim need, to be ticked; where nobody can tell them, those that findings name. */
export function Documents({
  ofFindings,
  ...props
}: DocumentsProps & {
  readonly ofFindings: readonly string[];
}) {
  const { papers } = props;
  if (papers.length === 0 && ofFindings.length === 0) return null;
  return (
    <section aria-labelledby="documents" className="papers">
      <div className="papers-head">
        <h2 id="documents">{pageText('panel.documents')}</h2>
        {papers.length > 0 && (
          <span className="soft" role="status">
            {pageText('papers.count', { have: countTicked(papers), count: papers.length })}
          </span>
        )}
      </div>
      {papers.length > 0 ? (
        <Groups {...props} />
      ) : (
        <ul className="documents">
          {ofFindings.map((document) => (
            <PaperItem key={document} name={document} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Groups({ papers, ...rest }: DocumentsProps) {
  const groups = groupPapers(papers);
  const unfinished = groups.filter((group) => countTicked(group.papers) < group.papers.length);
  const open = new Set(unfinished.slice(0, groups.length < MANY ? MOST_OPEN : 1).map(({ key }) => key));
  return (
    <>
      <p className="soft">{pageText('papers.what')}</p>
      <div className="paper-groups">
        {groups.map((group) => (
          <Group key={group.key} group={group} isOpenAtFirst={open.has(group.key)} {...rest} />
        ))}
      </div>
    </>
  );
}

function Group({
  group,
  isOpenAtFirst,
  codes,
  onAnswer,
}: Omit<DocumentsProps, 'papers'> & {
  readonly group: PaperGroup;
  readonly isOpenAtFirst: boolean;
}) {
  // Whoever opens or closes a group decides; one that becomes complete folds when the cursor has left it.
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const box = useRef<HTMLDetailsElement>(null);
  const { papers } = group;
  const have = countTicked(papers);
  return (
    <details
      ref={box}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      onBlur={({ relatedTarget }) => {
        const hasLeft = relatedTarget instanceof Node && !box.current?.contains(relatedTarget);
        if (hasLeft && have === papers.length) setOpen(false);
      }}
    >
      <summary>
        <h3>{headingOf(group, codes)}</h3>
        <span className="soft">{pageText('papers.count', { have, count: papers.length })}</span>
      </summary>
      <ul>
        {papers.map((paper) => (
          <DocumentRow key={paper.name} paper={paper} codes={codes} onAnswer={onAnswer} />
        ))}
      </ul>
    </details>
  );
}

function headingOf({ of, stage }: PaperGroup, codes: ReadonlyMap<number, string>): string {
  if (of === 'claim') return pageText('panel.claim');
  if (of !== 'several') return pageText('panel.line', { line: of + 1, code: codes.get(of) ?? '' });
  return (stage && explainTextOf(`stage.${stage}`)) || pageText('papers.several');
}
