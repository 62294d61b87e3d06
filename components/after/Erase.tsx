import { eraseSession } from '@/lib/actions/erase';
import { lastExport } from '@/lib/actions/exported';
import type { CivilDate } from '@/lib/dates/civil';
import type { Erasing } from '@/lib/plan/after';
import { erasingText } from '@/lib/plan/after-text';
import { personalLines } from '@/lib/plan/personal';
import type { Session } from '@/lib/session/session';
import { useEffect, useState } from 'preact/hooks';
import { EraseDialog } from './EraseDialog';
import { ErasePerson } from './ErasePerson';

interface Props {
  readonly session: Session;
  readonly erasing: Erasing;
}

/** « Effacer les données personnelles »: when Jalon proposes it, and the way there at any time. */
export function Erase({ session, erasing }: Props) {
  const [asked, setAsked] = useState(false);
  const exported = useLastExport(session.id);
  return (
    <section class={erasing.kind === 'proposed' ? 'block notice' : 'block'} aria-labelledby="after-erase">
      <h2 id="after-erase">Les données personnelles</h2>
      <p>{erasingText(erasing)}</p>
      <p class="actions">
        <button type="button" class="button button-late" aria-haspopup="dialog" onClick={() => setAsked(true)}>
          Effacer les données personnelles…
        </button>
      </p>
      {asked ? (
        <EraseDialog
          title="Effacer les données personnelles de cette session ?"
          goes={[...personalLines(session), ALL_VALUES]}
          stays={[STAYS]}
          exported={exported}
          erase={() => eraseSession(session.id)}
          onClose={() => setAsked(false)}
        />
      ) : null}
      <ErasePerson session={session} exported={exported} />
    </section>
  );
}

const ALL_VALUES = 'Toutes leurs valeurs, même anciennes ou retirées, dans l’historique, les copies de secours et les saisies en cours.';
const STAYS =
  'Les dates, les résultats, les présences et les coches, sans nom ; le titre, le lieu, l’intitulé des épreuves et des tâches, et ce que dit votre centre.';

/** The day on which the session last went into a file, as far as this computer knows. */
function useLastExport(id: string): CivilDate | null {
  const [day, setDay] = useState<CivilDate | null>(null);
  useEffect(() => {
    let isLatest = true;
    lastExport(id).then(
      (found) => {
        if (isLatest) setDay(found);
      },
      // Not known: the files are named without a day.
      () => undefined,
    );
    return () => {
      isLatest = false;
    };
  }, [id]);
  return day;
}
