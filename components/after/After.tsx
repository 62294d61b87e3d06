import { openedPlan } from '@/lib/actions/plans';
import { centre } from '@/lib/actions/state';
import { erasingOf } from '@/lib/plan/after';
import { erasingText } from '@/lib/plan/after-text';
import type { Plan } from '@/lib/plan/plan';
import { useEffect, useRef } from 'preact/hooks';
import { BackToSession } from '../session/BackToSession';
import { OpenedSession } from '../session/OpenedSession';
import '../session/session.css';
import './after.css';
import { Erase } from './Erase';
import { Following } from './Following';
import { Papers } from './Papers';
import { Pv } from './Pv';
import { Results } from './Results';

/** What follows a session: its PV, its results, what they lead to, its archive, and the end of its personal data. */
export function After() {
  return <OpenedSession>{() => (openedPlan.value === null ? null : <Whole plan={openedPlan.value} />)}</OpenedSession>;
}

function Whole({ plan }: { readonly plan: Plan }) {
  const { session, today } = plan;
  const erasing = erasingOf(session, centre.value, today);
  const heading = useFocusOnce(erasing.kind === 'done');
  return (
    <div class="form after">
      <BackToSession session={session} />
      <h1 ref={heading} tabIndex={-1}>
        PV et suites
      </h1>
      {erasing.kind === 'done' ? <p class="notice">{erasingText(erasing)}</p> : null}
      <Pv plan={plan} />
      {erasing.kind === 'done' ? null : (
        <>
          <Results session={session} />
          <Following session={session} />
        </>
      )}
      <Papers plan={plan} />
      {erasing.kind === 'done' ? null : <Erase session={session} erasing={erasing} />}
    </div>
  );
}

/** Focus comes here when something becomes so: what it stood on has gone. */
function useFocusOnce(now: boolean) {
  const place = useRef<HTMLHeadingElement>(null);
  const before = useRef(now);
  useEffect(() => {
    if (now && !before.current) place.current?.focus();
    before.current = now;
  }, [now]);
  return place;
}
