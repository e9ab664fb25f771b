import type { ReactNode } from 'react';
import { type Status, StatusIcon } from './StatusIcon.tsx';

/** A page without a claim to show: what is the case, and what to do about it. */
export function Notice({
  status,
  title,
  children,
}: {
  readonly status?: Status;
  readonly title: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className="notice" role="status">
      {status && <StatusIcon status={status} />}
      <div>
        <p className="notice-title">{title}</p>
        {children}
      </div>
    </div>
  );
}
