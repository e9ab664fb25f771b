import { type ReactNode, useLayoutEffect, useRef } from 'react';

const SMALLEST = 0.5;
const STEP = 0.95;

/** What always fits its place: a screen on a wall is not scrolled. In type as large as it may be, smaller where there is much. */
export function Fit({ className, children }: { readonly className: string; readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const refit = (): void => {
      if (place.current && content.current) shrink(place.current, content.current);
    };
    refit();
    addEventListener('resize', refit);
    return () => removeEventListener('resize', refit);
  }, []);
  return (
    <div ref={place} className={`fit ${className}`}>
      <div ref={content}>{children}</div>
    </div>
  );
}

function shrink(place: HTMLElement, content: HTMLElement): void {
  const isTooLarge = (): boolean =>
    place.scrollHeight > place.clientHeight + 1 || place.scrollWidth > place.clientWidth + 1;
  let scale = 1;
  content.style.fontSize = '';
  while (scale > SMALLEST && isTooLarge()) {
    scale *= STEP;
    content.style.fontSize = `${scale}em`;
  }
}
