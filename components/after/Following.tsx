import { attempt } from '@/lib/actions/attempt';
import { patchEntries } from '@/lib/actions/edit-people';
import { hrefOf } from '@/lib/actions/navigation';
import { centre, today } from '@/lib/actions/state';
import { followed, returnsOf, type Return } from '@/lib/plan/after';
import { INTERVIEW_SOURCE, RETURN_SOURCE, returnText } from '@/lib/plan/after-text';
import { mayDisplay } from '@/lib/plan/results';
import { citation } from '@/lib/rulebook/sources';
import type { Session } from '@/lib/session/session';
import type { Candidate } from '@/lib/session/session-lists';
import { typo } from '@/lib/words/typography';
import { RESULT_NAMES } from '../forms/names';
import { DayLine } from './DayLine';

/** After a failure or a partial success: the interview to offer, and the window in which one may come again. Nothing of it is ever late. */
export function Following({ session }: { readonly session: Session }) {
  const people = followed(session);
  if (people.length === 0) return null;
  const returns = returnsOf(session, centre.value, today.value);
  return (
    <section class="block" aria-labelledby="after-following">
      <h2 id="after-following">Échecs et réussites partielles</h2>
      {mayDisplay(session) ? (
        <>
          <ul class="card">
            {people.map((candidate) => (
              <One key={candidate.id} session={session.id} candidate={candidate} way={returns.get(candidate.id)} />
            ))}
          </ul>
          <p class="quiet">
            {typo(
              `Entretien : ${citation(INTERVIEW_SOURCE)}, pour une réussite partielle ; pour un échec, aucune source ne le demande. Nouvelle présentation : ${citation(RETURN_SOURCE)}, Île-de-France ; une fenêtre, pas une obligation.`,
            )}
          </p>
        </>
      ) : (
        <p class="quiet">L’entretien et la nouvelle présentation se proposent une fois le PV validé reçu.</p>
      )}
    </section>
  );
}

interface OneProps {
  readonly session: string;
  readonly candidate: Candidate;
  readonly way: Return | undefined;
}

function One({ session, candidate: { id, label, result, ccps, interviewOn }, way }: OneProps) {
  const said = result === null ? '' : RESULT_NAMES[result].toLowerCase();
  return (
    <li class="line">
      <div class="line-body">
        <span class="line-title">{typo(`${label} : ${[said, ...(ccps === null || result !== 'partielle' ? [] : [ccps])].join(', ')}`)}</span>
        <DayLine
          happened="Entretien proposé"
          about={label}
          day={interviewOn}
          note={(day) => attempt(() => patchEntries(session, 'candidates', [id], { interviewOn: day }))}
        />
        {way === undefined ? null : (
          <p class="quiet">
            {returnText(way)} {way.kind === 'undated' ? <a href={hrefOf({ view: 'candidats', id: session })}>Candidats</a> : null}
          </p>
        )}
      </div>
    </li>
  );
}
