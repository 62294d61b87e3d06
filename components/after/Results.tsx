import { attempt } from '@/lib/actions/attempt';
import { patchEntries } from '@/lib/actions/edit-people';
import { editSession } from '@/lib/actions/edit-session';
import { hrefOf } from '@/lib/actions/navigation';
import { admitted, DISPLAYED_AFTER, mayDisplay, obtained, resultCounts, TOLD_AFTER, wasAbsent } from '@/lib/plan/results';
import { citation } from '@/lib/rulebook/sources';
import type { Session } from '@/lib/session/session';
import { shortDate } from '@/lib/words/dates';
import { counted } from '@/lib/words/numbers';
import { byLabel } from '@/lib/words/order';
import { joinWords, typo } from '@/lib/words/typography';
import { ScalarField } from '../forms/ScalarField';
import { ResultRow } from './ResultRow';

const ANY_FAILED = { name: 'partialOrFailed', label: 'Échecs ou réussites partielles', kind: 'yes-no', none: 'non précisé' } as const;

/** What the jury decided of each candidate; nothing of it is for display before the validated PV is back. */
export function Results({ session }: { readonly session: Session }) {
  return (
    <section class="block" aria-labelledby="after-results">
      <h2 id="after-results">Les résultats</h2>
      <WhenTold session={session} />
      {session.candidates.length === 0 ? <NoOne session={session} /> : <Everyone session={session} />}
      {mayDisplay(session) ? <Admitted session={session} /> : null}
    </section>
  );
}

function WhenTold({ session }: { readonly session: Session }) {
  const { pvValidatedOn } = session;
  if (pvValidatedOn !== null) {
    return <p class="quiet">{typo(`PV validé reçu le ${shortDate(pvValidatedOn)} : les résultats peuvent être donnés et affichés.`)}</p>;
  }
  return (
    <p class="caution">
      {typo('Aucun résultat n’est donné aux candidats ni affiché avant que le PV validé soit noté reçu.')}{' '}
      <span class="quiet">({joinWords(TOLD_AFTER.map(citation))})</span>
    </p>
  );
}

function NoOne({ session: { id, partialOrFailed } }: { readonly session: Session }) {
  return (
    <>
      <p>
        Aucun candidat dans la liste. <a href={hrefOf({ view: 'candidats', id })}>Lister les candidats</a>
      </p>
      <ScalarField
        field={ANY_FAILED}
        value={partialOrFailed}
        error={undefined}
        onChange={(said) => attempt(() => editSession(id, { partialOrFailed: typeof said === 'boolean' ? said : null }))}
      />
    </>
  );
}

function Everyone({ session }: { readonly session: Session }) {
  const { id, candidates } = session;
  const { unsaid, reussite } = resultCounts(session);
  const others = candidates.filter((one) => one.result === null && !wasAbsent(session, one.id)).map((one) => one.id);
  return (
    <>
      <p class="quiet">
        {unsaid === 0 ? `${counted(reussite, 'réussite')} sur ${String(candidates.length)}` : typo(`${counted(unsaid, 'résultat')} à saisir sur ${String(candidates.length)}`)}
      </p>
      <ul class="card">
        {candidates.toSorted(byLabel).map((candidate) => (
          <ResultRow key={candidate.id} session={id} candidate={candidate} wasAbsent={wasAbsent(session, candidate.id)} />
        ))}
      </ul>
      {others.length < 2 ? null : (
        <p class="tick-all">
          <button
            type="button"
            class="link"
            onClick={() => attempt(() => patchEntries(id, 'candidates', others, { result: 'reussite' }, `Réussite : ${counted(others.length, 'candidat')}`))}
          >
            Réussite pour tous les autres <span class="quiet">({counted(others.length, 'candidat')})</span>
          </button>
        </p>
      )}
    </>
  );
}

/** Those whose names may hang on the wall; shown as such only once that is so. */
function Admitted({ session }: { readonly session: Session }) {
  const list = admitted(session);
  if (list.length === 0) return null;
  return (
    <details class="more">
      <summary>Liste des admis, à afficher ({list.length})</summary>
      <ul class="plain">
        {list.map((candidate) => (
          <li key={candidate.id}>{typo(`${candidate.label} : ${obtained(session, candidate)}`)}</li>
        ))}
      </ul>
      <p class="quiet">({citation(DISPLAYED_AFTER)})</p>
    </details>
  );
}
