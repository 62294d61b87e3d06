import { hrefOf } from '@/lib/actions/navigation';
import { due, today } from '@/lib/actions/state';
import { typo } from '@/lib/words/typography';

/** « Jour d'examen »: a line for each session that has one of its days today, and the way into that day. */
export function DayBanner() {
  const day = today.value;
  const now = (due.value ?? []).filter(({ state, start, end }) => state === 'active' && start <= day && day <= end);
  if (now.length === 0) return null;
  return (
    <section class="notice" aria-label="Jour d’examen">
      {now.map(({ id, title }) => (
        <p key={id} class="actions">
          <a class="button" href={hrefOf({ view: 'jour', id })}>{typo(`Jour d’examen : ${title}`)}</a>
        </p>
      ))}
    </section>
  );
}
