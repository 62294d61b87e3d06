import { hrefOf } from '@/lib/actions/navigation';
import { centre, sessions, today } from '@/lib/actions/state';
import { centrePlan } from '@/lib/plan/centre-plan';
import { announced } from '@/lib/plan/endings';
import { CENTRE_ID } from '@/lib/session/centre';
import { RuleLine } from '../session/RuleLine';
import { EndingItem } from '../today/EndingItem';

/** What the centre answers for outside any session: its yearly programme, and the titles and agréments that end. */
export function CentreYear() {
  const plan = centrePlan(centre.value, today.value, sessions.value ?? []);
  const endings = announced(plan.endings);
  return (
    <>
      <ul class="card">
        {plan.lines.map((line) => (
          <RuleLine key={line.key} line={line} session={CENTRE_ID} />
        ))}
      </ul>
      <p>
        <a href={hrefOf({ view: 'annee' })}>Préparer la programmation annuelle</a>
      </p>
      {endings.length === 0 ? null : (
        <>
          <h3>Titres et agréments qui se terminent</h3>
          <ul class="card">
            {endings.map((ending) => (
              <EndingItem key={ending.what + ending.label + ending.on} ending={ending} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}
