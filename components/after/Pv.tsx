import { noteScan } from '@/lib/actions/after';
import { attempt } from '@/lib/actions/attempt';
import { editSession } from '@/lib/actions/edit-session';
import { doneOnDay, setStatus } from '@/lib/actions/tick';
import type { CivilDate } from '@/lib/dates/civil';
import type { Plan, PlanLine } from '@/lib/plan/plan';
import { PV_WAYS, type Session } from '@/lib/session/session';
import { occurrenceKey } from '@/lib/session/tick';
import { shortDate } from '@/lib/words/dates';
import { typo } from '@/lib/words/typography';
import { Choice } from '../forms/Choice';
import { PV_WAY_NAMES } from '../forms/names';
import { Steps } from '../session/Steps';
import { TickBox } from '../session/TickBox';
import { WhenChip } from '../session/WhenChip';
import { DayLine } from './DayLine';

const ABOUT = 'le PV de la session';

/** The PV, from its signing to its return: signed by all, countersigned, sent on, received back validated. */
export function Pv({ plan }: { readonly plan: Plan }) {
  const { session, lines } = plan;
  const signing = lines.find(({ rule }) => rule.id === 'faire-signer-pv');
  return (
    <section class="block" aria-labelledby="after-pv">
      <h2 id="after-pv">Le procès-verbal</h2>
      {signing === undefined ? null : <Signing session={session.id} line={signing} />}
      <Sent plan={plan} />
      <Recorded session={session} rule="receptionner-pv-valide" happened="PV validé reçu" day={session.pvValidatedOn} />
    </section>
  );
}

function Signing({ session, line }: { readonly session: string; readonly line: PlanLine }) {
  return (
    <div class="card line">
      <TickBox session={session} occurrence={line.key} label={typo(`Fait : ${line.rule.title}`)} done={line.tick.status === 'fait'} />
      <div class="line-body">
        <span class="line-title">{line.rule.title}</span>
        <Steps session={session} line={line} steps={line.steps} />
      </div>
    </div>
  );
}

function Sent({ plan: { session, lines } }: { readonly plan: Plan }) {
  const { id, pvSentOn, pvSentWay, pvScanSentOn, ctrmtv } = session;
  const line = lines.find(({ rule }) => rule.id === 'transmettre-pv');
  return (
    <>
      <Recorded session={session} rule="transmettre-pv" happened="PV envoyé" day={pvSentOn} />
      {pvSentOn !== null || line?.due == null || line.urgency === null ? null : (
        <p class="line-when">
          <WhenChip urgency={line.urgency} daysLeft={line.daysLeft} />
          {typo(`au plus tard le ${shortDate(line.due)}`)}
        </p>
      )}
      {pvSentOn === null ? null : (
        <Choice
          label="Envoyé par"
          options={PV_WAYS}
          names={PV_WAY_NAMES}
          value={pvSentWay}
          none="non précisé"
          onChoose={(way) => attempt(() => editSession(id, { pvSentWay: way }))}
        />
      )}
      {ctrmtv === true || pvScanSentOn !== null ? (
        <DayLine
          happened="Scan déposé par France Transfert"
          about={ABOUT}
          day={pvScanSentOn}
          note={(day) => attempt(() => noteScan(id, day))}
        />
      ) : null}
    </>
  );
}

interface RecordedProps {
  readonly session: Session;
  readonly rule: string;
  readonly happened: string;
  readonly day: CivilDate | null;
}

/** A day that a field of the session and the tick of a rule tell together. */
function Recorded({ session: { id }, rule, happened, day }: RecordedProps) {
  const key = occurrenceKey(rule);
  const note = (said: CivilDate | null) => attempt(() => (said === null ? setStatus(id, key, 'a-faire') : doneOnDay(id, key, said)));
  return <DayLine happened={happened} about={ABOUT} day={day} note={note} />;
}
