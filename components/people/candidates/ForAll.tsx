import { markAllProven, markAllSent, setTrainingEnd } from '@/lib/actions/candidates';
import { today } from '@/lib/actions/state';
import { latest, type CivilDate } from '@/lib/dates/civil';
import { wayCaution } from '@/lib/plan/convocation-ways';
import type { Session } from '@/lib/session/session';
import { WAYS, type Way } from '@/lib/session/session-lists';
import { dayMonth } from '@/lib/words/dates';
import { counted } from '@/lib/words/numbers';
import { typo } from '@/lib/words/typography';
import { useState } from 'preact/hooks';
import { Choice } from '../../forms/Choice';
import { AllOn } from './AllOn';
import { WAY_NAMES } from './words';

/** What is said of many candidates at once: sent, proven, the end of their training. Each is one act, and only where it has something to do. */
export function ForAll({ session }: { readonly session: Session }) {
  const { id, candidates } = session;
  const unsent = candidates.filter(({ sentOn }) => sentOn === null).length;
  const unproven = candidates.filter(({ sentOn, proofOn }) => sentOn !== null && proofOn === null);
  const endless = candidates.filter(({ route, trainingEnd }) => route !== 'vae' && trainingEnd === null).length;
  return (
    <>
      {unsent === 0 ? null : <AllSent session={id} unsent={unsent} />}
      {unproven.length === 0 ? null : (
        <AllOn
          legend="Toutes les preuves reçues le"
          button={`Noter ${counted(unproven.length, 'preuve')}`}
          first={today.value}
          refuse={(day) => refuseToCome(day) ?? refuseBefore(day, latest(unproven.flatMap(({ sentOn }) => sentOn ?? [])))}
          act={(day) => markAllProven(id, day)}
        />
      )}
      {endless === 0 ? null : (
        <details class="candidates-more">
          <summary>Dernier jour de formation pour tous</summary>
          <AllOn
            legend={typo(`Pour ${counted(endless, 'candidat qui n’en a pas', 'candidats qui n’en ont pas')}`)}
            button="Appliquer"
            first={session.trainingEnd}
            refuse={() => null}
            act={(day) => setTrainingEnd(id, day)}
          />
        </details>
      )}
    </>
  );
}

/** « Tout marquer envoyé le … », by which way. */
function AllSent({ session, unsent }: { readonly session: string; readonly unsent: number }) {
  const [way, setWay] = useState<Way | null>(null);
  const [signed, setSigned] = useState(true);
  const caution = way === null ? null : wayCaution(way);
  return (
    <AllOn
      legend="Tout marquer envoyé le"
      button={`Marquer ${counted(unsent, 'convocation')}`}
      first={today.value}
      refuse={refuseToCome}
      act={(day) => markAllSent(session, day, way, signed)}
    >
      <Choice label="Par" options={WAYS} names={WAY_NAMES} none="voie non précisée" value={way} onChoose={setWay} {...(caution === null ? {} : { hint: caution })} />
      {way === 'remise' ? (
        <label class="check">
          <input type="checkbox" checked={signed} onChange={(event) => setSigned(event.currentTarget.checked)} />
          Signatures recueillies le même jour
        </label>
      ) : null}
    </AllOn>
  );
}

function refuseToCome(day: CivilDate): string | null {
  return day > today.peek() ? 'Donnez un jour, aujourd’hui au plus tard.' : null;
}

/** No proof comes before what it proves was sent. */
function refuseBefore(day: CivilDate, sent: CivilDate | null): string | null {
  return sent !== null && day < sent ? `Une convocation est partie le ${dayMonth(sent)} : donnez ce jour ou un jour suivant.` : null;
}
