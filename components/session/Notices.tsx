import { hrefOf } from '@/lib/actions/navigation';
import { centre, today } from '@/lib/actions/state';
import { erasingOf } from '@/lib/plan/after';
import { erasingText } from '@/lib/plan/after-text';
import { personalLines } from '@/lib/plan/personal';
import type { Plan } from '@/lib/plan/plan';
import type { Session } from '@/lib/session/session';
import { counted } from '@/lib/words/numbers';
import { typo } from '@/lib/words/typography';
import { RuleLine } from './RuleLine';
import { TickAll } from './TickAll';
import { ToTell } from './ToTell';

/** What a session asks before its checklist: whom to tell, what to settle, what was left blank on its days. */
export function Notices({ plan }: { readonly plan: Plan }) {
  const { session, counts } = plan;
  return (
    <div class="session-notices">
      <ToTell session={session} />
      <Erasing session={session} />
      {session.state === 'archivee' ? (
        <p class="notice">Session archivée : ses dates restent celles de son archivage, même si les règles changent.</p>
      ) : null}
      {counts.unanswered === 0 ? null : (
        <p class="notice">
          <a href={hrefOf({ view: 'deja-fait', id: session.id })}>{typo(`À régulariser (${String(counts.unanswered)})`)}</a>
          <span class="quiet">
            {typo(` : ${counted(counts.unanswered, 'échéance était passée', 'échéances étaient passées')} à la saisie. Dites ce qui est fait.`)}
          </span>
        </p>
      )}
      <BlankDays plan={plan} />
    </div>
  );
}

/** Jalon's record is not the archive: once its names have no use left here, their erasing is proposed; once they are gone, that is said. */
function Erasing({ session }: { readonly session: Session }) {
  const erasing = erasingOf(session, centre.value, today.value);
  if (erasing.kind !== 'done' && (erasing.kind !== 'proposed' || personalLines(session).length === 0)) return null;
  return (
    <p class="notice">
      {erasingText(erasing)} {erasing.kind === 'done' ? null : <a href={hrefOf({ view: 'suites', id: session.id })}>Effacer les données personnelles</a>}
    </p>
  );
}

/** The days of the session are over and something on them was never said: never late, but to be completed. */
function BlankDays({ plan }: { readonly plan: Plan }) {
  const blank = plan.lines.filter(({ urgency }) => urgency === 'non-renseigne');
  if (blank.length === 0) return null;
  const { session } = plan;
  return (
    <details class="notice">
      <summary>Compléter le jour J ({blank.length})</summary>
      <TickAll session={session.id} lines={blank} doneOn={session.end} />
      <ul class="card">
        {blank.map((line) => (
          <RuleLine key={line.key} line={line} session={session.id} />
        ))}
      </ul>
    </details>
  );
}
