import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  readonly heading: string;
  /** What it holds, in one line, for whoever does not open it. */
  readonly holds: ComponentChildren;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly children: ComponentChildren;
}

/** A section of the settings that folds: its heading and what it holds always in view. */
export function Fold({ heading, holds, open, onToggle, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <details class="fold" open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
        <summary>
          <h2 id={id}>{heading}</h2>
          <p class="fold-holds">{holds}</p>
        </summary>
        <div class="fold-body">{children}</div>
      </details>
    </section>
  );
}
