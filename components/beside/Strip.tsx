import { attempt } from '@/lib/actions/attempt';
import { beside, sayScreen, screen, type ScreenReport } from '@/lib/actions/ceres';
import { chooseSession, chosenPlan, choices } from '@/lib/actions/chosen';
import { SCREENS, screenOf, type ScreenId } from '@/lib/ceres/screens';
import { typo } from '@/lib/words/typography';
import { Reminder } from './Reminder';

/** What the CERES tab beside the panel shows, and the rule that matters there. Absent where the tab is not CERES. */
export function Strip() {
  const { value } = beside;
  const shown = screen.value;
  const confidence = value.tab === 'ceres' ? value.report.confidence : 0;
  return (
    <aside
      class={value.tab === 'elsewhere' ? 'strip-place' : 'strip-place strip'}
      aria-label="À côté de CERES"
      data-screen={shown ?? ''}
      data-confidence={confidence}
      data-session={chosenPlan.value?.session.id ?? ''}
    >
      <div role="status">
        {value.tab === 'asleep' ? (
          <p>
            <strong>Rechargez l’onglet CERES</strong> pour que Jalon le voie : il a été ouvert avant Jalon ou avant sa mise à jour.
          </p>
        ) : null}
        {value.tab === 'ceres' && shown === null ? <p class="quiet">Écran de CERES non reconnu.</p> : null}
        {shown === null ? null : <Shown screen={shown} />}
      </div>
      {value.tab === 'ceres' && value.report.screen !== null ? <Seen report={value.report} /> : null}
      {value.tab === 'ceres' ? <SayScreen shown={shown} /> : null}
    </aside>
  );
}

function Shown({ screen: id }: { readonly screen: ScreenId }) {
  const plan = chosenPlan.value;
  return (
    <>
      <p class="strip-screen">{typo(`Écran CERES : ${screenOf(id)?.name ?? id}`)}</p>
      {choices.value.length === 0 ? <p>Créez d’abord la session dans Jalon : ses dates seront rappelées ici.</p> : <PickSession />}
      {plan === null ? null : <Reminder plan={plan} screen={id} />}
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

function SayScreen({ shown }: { readonly shown: ScreenId | null }) {
  return (
    <label class="strip-pick">
      <span>{typo('Je suis sur l’écran :')}</span>
      <select
        value={shown ?? ''}
        onChange={(event) => sayScreen(screenOf(event.currentTarget.value)?.id ?? null)}
      >
        <option value="">non reconnu</option>
        {SCREENS.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
