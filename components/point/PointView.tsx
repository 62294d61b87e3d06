import { attempt } from '@/lib/actions/attempt';
import { copySituation } from '@/lib/actions/copy-situation';
import { hrefOf } from '@/lib/actions/navigation';
import { openedPlan } from '@/lib/actions/plans';
import { opened } from '@/lib/actions/state';
import { situationText } from '@/lib/plan/situation';
import { Icon } from '../shell/Icon';
import './point.css';

/** Where a session stands, in a few lines to be sent. */
export function PointView() {
  const plan = openedPlan.value;
  if (opened.value === 'missing') return <p class="empty">Session introuvable.</p>;
  if (plan === null) return <p class="quiet empty">Lecture en cours…</p>;
  const text = situationText(plan);
  return (
    <section class="form point">
      <a class="back" href={hrefOf({ view: 'session', id: plan.session.id })}>
        <Icon name="back" />
        {plan.session.title}
      </a>
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
