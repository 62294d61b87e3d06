import { attempt } from '@/lib/actions/attempt';
import { LATER_LIMIT, readLater } from '@/lib/actions/later';
import { saves } from '@/lib/actions/state';
import type { HomeLine } from '@/lib/plan/home';
import { bySession } from '@/lib/plan/home-groups';
import { useEffect, useState } from 'preact/hooks';
import { Reading } from '../shell/Reading';
import { SessionCard } from './SessionCard';

/** « Plus tard », folded: read when it is opened, and after each save while it is. */
export function Later() {
  const [open, setOpen] = useState(false);
  return (
    <details class="group today-fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>
          <span>Plus tard</span>
        </h2>
      </summary>
      {open ? <Lines /> : null}
    </details>
  );
}

function Lines() {
  const [lines, setLines] = useState<readonly HomeLine[] | null>(null);
  const save = saves.value;
  useEffect(() => {
    attempt(async () => setLines(await readLater()));
  }, [save]);
  if (lines === null) return <Reading />;
  if (lines.length === 0) return <p class="quiet empty">Rien d’attendu après 30 jours.</p>;
  return (
    <>
      {bySession(lines).map((own) => (
        <SessionCard key={own.session.id} {...own} />
      ))}
      {lines.length < LATER_LIMIT ? null : <p class="quiet empty">Les {LATER_LIMIT} premières ; la suite est dans chaque session.</p>}
    </>
  );
}
