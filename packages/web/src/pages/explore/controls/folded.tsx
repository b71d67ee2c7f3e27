import type { ReactNode } from 'react';
import { useState } from 'react';

export interface FoldedProps {
  readonly summary: string;
  readonly children: ReactNode;
}

/** From this width on there is room beside the picture. */
const WIDE = '(min-width: 58em)';

/** Open where there is room for it, folded away on a small page so that the picture comes first. */
export function Folded({ summary, children }: FoldedProps) {
  const [isOpen] = useState(() => window.matchMedia(WIDE).matches);
  return (
    <details className="folded" open={isOpen}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
