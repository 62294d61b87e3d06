import { chosenPlan } from '@/lib/actions/plans';
import { hrefOf } from '@/lib/actions/navigation';
import { isUnderstood, readUnderstood } from '@/lib/actions/seen';
import { centre } from '@/lib/actions/state';
import type { ScreenId } from '@/lib/ceres/screen-ids';
import { freezeRisks } from '@/lib/plan/freeze-risks';
import type { Plan } from '@/lib/plan/plan';
import { ACT_OF, overdueOf } from '@/lib/plan/reminders';
import { withoutProof } from '@/lib/plan/people';
import { recalled, type Recalled } from '@/lib/plan/recalled';
import { unprovenText } from '@/lib/plan/unproven';
import { counted } from '@/lib/words/numbers';
import { useEffect, useState } from 'preact/hooks';
import { Reminder } from './Reminder';

/** What is recalled beside a screen: both risks where something freezes there, then the reminders, the first that is not yet understood unfolded. */
export function Reminders({ screen }: { readonly screen: ScreenId }) {
  const plan = chosenPlan.value;
  const session = plan?.session.id ?? '';
  const [byHand, setByHand] = useState<ReadonlyMap<string, boolean>>(new Map());
  useEffect(() => {
    void readUnderstood();
  }, []);
  const risks = freezeRisks(screen, plan);
  const all = recalled(screen, plan, centre.value);
  const folded = (one: Recalled) => isUnderstood({ screen, session, key: one.key }, one.urgency);
  const next = all.find((one) => !folded(one));
  return (
    <>
      {risks === null ? null : <p class="strip-risks">{risks}</p>}
      {screen === 'fiche-session' && plan !== null ? <Late plan={plan} /> : null}
      {screen === 'convocations' && plan !== null ? <Unproven plan={plan} /> : null}
      {all.length === 0 ? <p class="quiet">Aucun rappel pour cet écran.</p> : null}
      {all.map((one) => {
        const name = [screen, session, one.key, one.urgency].join(' ');
        return (
          <Reminder
            key={name}
            recalled={one}
            place={{ screen, session, key: one.key }}
            understood={folded(one)}
            // Both risks say it already.
            caution={risks === null || one.rule !== ACT_OF[screen]}
            open={byHand.get(name) ?? one === next}
            onToggle={(open) => setByHand((now) => new Map(now).set(name, open))}
          />
        );
      })}
    </>
  );
}

/** How much is late of the whole session, beside its own page. */
function Late({ plan }: { readonly plan: Plan }) {
  const late = overdueOf(plan).length;
  if (late === 0) return <p>Rien n’est en retard pour cette session.</p>;
  return (
    <p>
      <a href={hrefOf({ view: 'session', id: plan.session.id })}>{counted(late, 'tâche en retard', 'tâches en retard')}</a>
    </p>
  );
}

/** Who has no proof of the convocation, beside the page where they are sent; nothing where nobody is listed. */
function Unproven({ plan: { session } }: { readonly plan: Plan }) {
  const text = unprovenText(withoutProof(session).map(({ label }) => label));
  return text === null ? null : (
    <p>
      <a href={hrefOf({ view: 'candidats', id: session.id })}>{text}</a>
    </p>
  );
}
