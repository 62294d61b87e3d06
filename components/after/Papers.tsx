import type { Plan } from '@/lib/plan/plan';
import { DESTROYED, DISAGREEMENTS, KEPT, keptUntil } from '@/lib/plan/retention';
import { archiverDossier } from '@/lib/rulebook/archivage/archiver-dossier';
import type { Step } from '@/lib/rulebook/rule';
import { citation } from '@/lib/rulebook/sources';
import { shortDate } from '@/lib/words/dates';
import { joinWords, typo } from '@/lib/words/typography';
import { Steps } from '../session/Steps';

/** The file of the session: what is kept, how long, what is destroyed and when, and where the sources differ. */
export function Papers({ plan: { session, lines } }: { readonly plan: Plan }) {
  const until = keptUntil(lines);
  const filing = lines.find(({ rule }) => rule.id === archiverDossier.id);
  return (
    <section class="block" aria-labelledby="after-papers">
      <h2 id="after-papers">Le dossier papier</h2>
      <h3>À garder{until === null ? '' : `, jusqu’au ${shortDate(until)} inclus`}</h3>
      {filing === undefined ? null : <Steps session={session.id} line={filing} steps={KEPT.map(({ step }) => step)} more={durationOf} />}
      <h3>À détruire</h3>
      <ul class="papers">
        {DESTROYED.map(({ what, when, sources }) => (
          <li key={what}>
            {typo(`${what} : ${when}`)} <span class="quiet">({joinWords(sources.map(citation))})</span>
          </li>
        ))}
        {until === null ? null : <li>{typo(`Le dossier gardé : à partir du lendemain du ${shortDate(until)}, et jamais en retard`)}</li>}
      </ul>
      <details class="more">
        <summary>Où les sources divergent ({DISAGREEMENTS.length})</summary>
        <ul class="papers">
          {DISAGREEMENTS.map(({ text, todo, sources }) => (
            <li key={text}>
              {typo(text)} <strong>{typo(todo)}</strong> <span class="quiet">({joinWords(sources.map(citation))})</span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

/** How long a paper is kept, and who says so. */
function durationOf({ id }: Step): string {
  const duration = KEPT.find(({ step }) => step.id === id)?.duration ?? null;
  return duration === null ? 'durée non dite' : `cinq ans, ${citation(duration)}`;
}
