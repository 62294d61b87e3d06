import { attempt } from '@/lib/actions/attempt';
import { copySituation } from '@/lib/actions/copy-situation';
import { openedPlan } from '@/lib/actions/plans';
import type { Plan } from '@/lib/plan/plan';
import { situationText } from '@/lib/plan/situation';
import { BackToSession } from '../session/BackToSession';
import { OpenedSession } from '../session/OpenedSession';
import './point.css';

/** Where a session stands, in a few lines to be sent. */
export function PointView() {
  return <OpenedSession>{() => (openedPlan.value === null ? null : <Point plan={openedPlan.value} />)}</OpenedSession>;
}

function Point({ plan }: { readonly plan: Plan }) {
  const text = situationText(plan);
  return (
    <section class="form point">
      <BackToSession session={plan.session} />
      <h1>Point de situation</h1>
      <p class="quiet" id="point-hint">
        À coller dans un message à la direction, au suppléant ou à la DDETS.
      </p>
      <textarea class="point-text" readOnly rows={12} aria-label="Point de situation" aria-describedby="point-hint" value={text} />
      <p class="actions">
        <button type="button" class="button button-main" onClick={() => attempt(() => copySituation(text))}>
          Copier
        </button>
      </p>
    </section>
  );
}
