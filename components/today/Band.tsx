import { HOME_LIMIT, type HomeGroup, type HomeLine } from '@/lib/plan/home';
import { bySession } from '@/lib/plan/home-groups';
import { SessionCard } from './SessionCard';

interface Props {
  readonly name: HomeGroup;
  readonly title: string;
  readonly lines: readonly HomeLine[];
}

/** One band of Aujourd'hui: how much there is, then session by session. Beyond what is read at once it says « et plus ». */
export function Band({ name, title, lines }: Props) {
  return (
    <section class={name === 'en-retard' ? 'group group-late' : 'group'}>
      <h2>
        <span>{title}</span>
        <span>{lines.length < HOME_LIMIT ? lines.length : `${String(HOME_LIMIT)} et plus`}</span>
      </h2>
      {bySession(lines.slice(0, HOME_LIMIT)).map((own) => (
        <SessionCard key={own.session.id} {...own} />
      ))}
    </section>
  );
}
