import { beside, sayScreen, screen } from '@/lib/actions/ceres';
import { chosen } from '@/lib/actions/chosen';
import { SCREENS, screenOf, type ScreenId } from '@/lib/ceres/screens';
import { typo } from '@/lib/words/typography';
import { later } from '../shell/later';

const Recall = later(async () => (await import('./Recall')).Recall);

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
      data-session={chosen.value?.id ?? ''}
    >
      <div role="status">
        {value.tab === 'asleep' ? (
          <p>
            <strong>Rechargez l’onglet CERES</strong> pour que Jalon le voie : il a été ouvert avant Jalon ou avant sa mise à jour.
          </p>
        ) : null}
        {value.tab === 'ceres' && shown === null ? <p class="quiet">Écran de CERES non reconnu.</p> : null}
        {shown === null ? null : <Recall />}
      </div>
      {value.tab === 'ceres' ? <SayScreen shown={shown} /> : null}
    </aside>
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
