import { centre, today } from '@/lib/actions/state';
import type { CivilDate } from '@/lib/dates/civil';
import { earliestDays, type EarliestDay, type EarliestDays, type Limit } from '@/lib/plan/earliest-limits';
import type { Kept } from '@/lib/plan/earliest-start';
import { afterTitleText, limitReasons, limitsLead, limitText } from '@/lib/plan/earliest-text';
import type { Session } from '@/lib/session/session';
import { shortDate } from '@/lib/words/dates';
import { counted } from '@/lib/words/numbers';
import { typo } from '@/lib/words/typography';
import { useMemo } from 'preact/hooks';
import './earliest.css';

/** When a session such as this one could start at the earliest, as things stand. */
export function useEarliest(session: Session): EarliestDays {
  const [at, day] = [centre.value, today.value];
  return useMemo(() => earliestDays(session, at, day), [session, at, day]);
}

interface Props {
  readonly session: Session;
  readonly days: EarliestDays;
  /** Takes the first working day from an earliest one. */
  readonly onTake: (day: CivilDate) => void;
}

/** The first day with nothing late and the first with every advised margin, each with what binds it and who says so. */
export function Earliest({ session, days: { inTime, advised }, onTake }: Props) {
  return (
    <section class="earliest-days" aria-label="Au plus tôt">
      <FirstDay kept="due" session={session} first={inTime} onTake={onTake} />
      {inTime.day === null ? null : inTime.day === advised.day ? (
        <p class="quiet">Ce jour-là, les marges conseillées sont gardées aussi.</p>
      ) : (
        <FirstDay kept="target" session={session} first={advised} onTake={onTake} />
      )}
    </section>
  );
}

const NAMES: Readonly<Record<Kept, { readonly label: string; readonly take: string }>> = {
  due: { label: 'Au plus tôt, sans retard :', take: 'Prendre ce jour' },
  target: { label: 'Avec les marges conseillées :', take: 'Prendre le jour conseillé' },
};

interface FirstDayProps extends Omit<Props, 'days'> {
  readonly kept: Kept;
  readonly first: EarliestDay;
}

function FirstDay({ kept, session, first, onTake }: FirstDayProps) {
  const { day, workingDay, limits } = first;
  const afterTitle = afterTitleText(session, first);
  return (
    <div class="earliest-day">
      {day === null || workingDay === null ? null : (
        <p class="earliest">
          <span>{typo(NAMES[kept].label)}</span> <strong>{shortDate(day)}</strong>{' '}
          {workingDay === day ? null : (
            <>
              <span>{typo('non ouvré ; premier jour ouvré :')}</span> <strong>{shortDate(workingDay)}</strong>{' '}
            </>
          )}
          <button type="button" class="link" onClick={() => onTake(workingDay)}>
            {NAMES[kept].take}
          </button>
        </p>
      )}
      {afterTitle === null ? null : <p class="caution">{afterTitle}</p>}
      <p class="quiet">{limitsLead(first, kept)}</p>
      <Limits limits={limits} />
    </div>
  );
}

/** What binds first, and behind it what binds as much. */
function Limits({ limits: [first, ...others] }: { readonly limits: readonly Limit[] }) {
  if (first === undefined) return null;
  return (
    <>
      <LimitList limits={[first]} />
      {others.length === 0 ? null : (
        <details>
          <summary>Et {counted(others.length, 'autre tâche', 'autres tâches')}</summary>
          <LimitList limits={others} />
        </details>
      )}
    </>
  );
}

function LimitList({ limits }: { readonly limits: readonly Limit[] }) {
  return (
    <ul class="earliest-limits">
      {limits.map((limit) => (
        <li key={limit.occurrence.key}>
          {limitText(limit)}
          {limitReasons(limit).map((reason) => (
            <span key={reason} class="quiet">
              {reason}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
