import type { ComponentChildren } from 'preact';

interface Props {
  /** How many things there are. */
  readonly count: number;
  /** The sessions' cards, as far as they are drawn. */
  readonly children: ComponentChildren;
}

/** What opened after the session and has no last day: archives that may go, say. */
export function Possible({ count, children }: Props) {
  if (count === 0) return null;
  return (
    <section class="group">
      <h2>
        <span>Possible maintenant</span>
        <span>{count}</span>
      </h2>
      {children}
    </section>
  );
}
