import { HOME_LIMIT, type HomeGroup } from '@/lib/plan/home';
import type { ComponentChildren } from 'preact';

interface Props {
  readonly name: HomeGroup;
  readonly title: string;
  /** How many lines it has; null while that is read. */
  readonly count: number | null;
  /** Its sessions' cards, as far as they are drawn. */
  readonly children: ComponentChildren;
}

/** One band of Aujourd'hui: how much there is, once that is known, then session by session. Beyond what is read at once it says « et plus ». */
export function Band({ name, title, count, children }: Props) {
  return (
    <section class={name === 'en-retard' ? 'group group-late' : 'group'}>
      <h2>
        <span>{title}</span>
        <span>{count === null || count < HOME_LIMIT ? count : `${String(HOME_LIMIT)} et plus`}</span>
      </h2>
      {children}
    </section>
  );
}
