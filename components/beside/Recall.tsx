import { attempt } from '@/lib/actions/attempt';
import { beside, screen, type ScreenReport } from '@/lib/actions/ceres';
import { chooseSession, choices } from '@/lib/actions/chosen';
import { chosenPlan } from '@/lib/actions/plans';
import { screenOf } from '@/lib/ceres/screens';
import { typo } from '@/lib/words/typography';
import { Reminder } from './Reminder';

/** The screen recognised, and why, the session spoken of, and what is recalled for it there. */
export function Recall() {
  const id = screen.value;
  const plan = chosenPlan.value;
  const report = beside.value.tab === 'ceres' ? beside.value.report : null;
  if (id === null) return null;
  return (
    <>
      <p class="strip-screen">{typo(`Écran CERES : ${screenOf(id)?.name ?? id}`)}</p>
      {choices.value.length === 0 ? <p>Créez d’abord la session dans Jalon : ses dates seront rappelées ici.</p> : <PickSession />}
      {plan === null ? null : <Reminder plan={plan} screen={id} />}
      {report?.screen == null ? null : <Seen report={report} />}
    </>
  );
}

/** What was seen on the page, and how sure that makes Jalon: a guess from visible words, which the user can correct. */
function Seen({ report }: { readonly report: ScreenReport }) {
  return (
    <details class="seen">
      <summary>{typo(`Reconnu à ${String(Math.round(report.confidence * 100))} % : pourquoi ?`)}</summary>
      <ul class="plain">
        {report.evidence.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

function PickSession() {
  return (
    <label class="strip-pick">
      <span>Session</span>
      <select
        value={chosenPlan.value?.session.id ?? ''}
        onChange={(event) => {
          const id = event.currentTarget.value;
          attempt(() => chooseSession(id));
        }}
      >
        <option value="">choisir…</option>
        {choices.value.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
