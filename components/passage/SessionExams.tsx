import { attempt } from '@/lib/actions/attempt';
import { keepDeroule, moveExam, nextRank, removeExam, takeDeroule } from '@/lib/actions/deroule';
import { saveSessionEntry } from '@/lib/actions/edit-people';
import { centre } from '@/lib/actions/state';
import { deroulesOf, derouleTitle } from '@/lib/plan/deroules';
import { byRank } from '@/lib/plan/passage';
import type { Session } from '@/lib/session/session';
import { typo } from '@/lib/words/typography';
import { ExamsEditor } from './exams/ExamsEditor';
import { PickDeroule } from './exams/PickDeroule';

/** The exams of a session: taken from a déroulé, adapted, and kept as that of its title. */
export function SessionExams({ session }: { readonly session: Session }) {
  const { id } = session;
  const exams = byRank(session.passageExams);
  const title = derouleTitle(session, centre.value);
  const deroules = deroulesOf(centre.value);
  const pick = <PickDeroule deroules={deroules} title={title} button="Reprendre ce déroulé" onTake={(taken) => takeDeroule(id, taken)} />;
  return (
    <>
      {exams.length === 0 ? (
        <>
          <p class="quiet">{typo('Partez d’un déroulé et adaptez-le, ou ajoutez vos épreuves une à une, dans leur ordre. La session en garde sa propre copie.')}</p>
          {pick}
        </>
      ) : null}
      <ExamsEditor
        exams={exams}
        save={(which, draft) => saveSessionEntry(id, 'passageExams', which, which === null ? { ...draft, rank: nextRank(exams) } : draft)}
        remove={(exam) => removeExam(id, exam.id)}
        move={(exam, step) => moveExam(id, exam.id, step)}
      />
      {exams.length === 0 ? null : (
        <>
          <Keep session={session} title={title} isThere={deroules.some((one) => one.title === title)} />
          <details class="passage-more">
            <summary>Reprendre un autre déroulé</summary>
            <p class="quiet">{typo('Il prend la place de ces épreuves ; un planning fait pour elles s’efface avec elles. « Annuler » rend tout.')}</p>
            {pick}
          </details>
        </>
      )}
    </>
  );
}

interface KeepProps {
  readonly session: Session;
  readonly title: string;
  /** Whether the centre has a déroulé of this title already. */
  readonly isThere: boolean;
}

function Keep({ session, title, isThere }: KeepProps) {
  return (
    <>
      <p class="actions">
        <button type="button" class="button" onClick={() => attempt(() => keepDeroule(session, title))}>
          Enregistrer comme déroulé du titre
        </button>
      </p>
      <p class="quiet">
        {typo(isThere ? 'Prend la place de celui que le centre a pour ce titre, dans « Réglages ».' : 'Pour les prochaines sessions de ce titre ; il se retrouve dans « Réglages ».')}
      </p>
    </>
  );
}
