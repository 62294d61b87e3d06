import { attempt } from '@/lib/actions/attempt';
import { policy, toast } from '@/lib/actions/state';
import { followTold, setToldHour, switchToldOff, switchToldOn, toldChoice, tryTold, type ToldChoice } from '@/lib/actions/told-choice';
import { timeOfDay } from '@/lib/words/days';
import { typo } from '@/lib/words/typography';
import { useEffect, useState } from 'preact/hooks';
import { FIXED } from '../forms/Choice';
import { Field } from '../forms/Field';
import { ToldChecks } from './ToldChecks';
import './told.css';

const HOURS = Array.from({ length: 24 }, (_, hour) => String(hour));

/** Desktop reminders: off until switched on, one a day from the hour chosen. */
export function Told() {
  useEffect(followTold, []);
  const choice = toldChoice.value;
  if (policy.value.policy.noDesktopReminders === true) return <p>{typo(`Les rappels du bureau sont désactivés. ${FIXED}`)}</p>;
  return (
    <>
      <p>
        {typo(
          'Une notification par jour ouvré : ce qui est en retard, ce qui le sera demain si ce n’est pas fait, les sessions qui commencent. Rien les jours non ouvrés, ni quand il n’y a rien à dire.',
        )}
      </p>
      {choice === null ? null : <Chosen choice={choice} />}
      <p class="quiet">{typo('Le badge et le panneau restent la référence : une notification peut ne pas s’afficher. Navigateur fermé, aucune ne s’affiche.')}</p>
      <ToldChecks />
    </>
  );
}

function Chosen({ choice: { on, allowed, hour } }: { readonly choice: ToldChoice }) {
  const [refused, setRefused] = useState(false);
  const active = on && allowed;
  // Asked at once, before anything is awaited: the browser wants her click.
  const switchOn = () => attempt(async () => setRefused(!(await switchToldOn())));
  return (
    <>
      <label class="check told-switch">
        <input
          type="checkbox"
          checked={active}
          onChange={(event) => {
            // Drawn from the setting: it stays as it was until that is kept.
            event.currentTarget.checked = active;
            if (active) attempt(switchToldOff);
            else switchOn();
          }}
        />
        Activer les rappels du bureau
      </label>
      <p role="status" class="told-state">
        {active ? '' : stateOf(on, refused)}
      </p>
      {active ? <Hour hour={hour} /> : null}
    </>
  );
}

/** Why they are off, where it is not by choice. */
function stateOf(on: boolean, refused: boolean): string {
  if (refused) return typo('Désactivés : le navigateur n’a pas reçu votre autorisation. Cochez de nouveau pour qu’il la redemande.');
  return on ? typo('Désactivés : l’autorisation a été retirée dans le navigateur. Cochez pour la redonner.') : '';
}

function Hour({ hour }: { readonly hour: number }) {
  return (
    <>
      <Field label="À partir de" hint={typo('Si l’ordinateur est éteint à cette heure : dès que le navigateur s’ouvre, le même jour.')}>
        {(ids) => (
          <select {...ids} class="told-hour" value={String(hour)} onChange={(event) => attempt(() => setToldHour(Number(event.currentTarget.value)))}>
            {HOURS.map((each) => (
              <option key={each} value={each}>
                {timeOfDay(Number(each), 0)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <p class="actions">
        <button type="button" class="button" onClick={() => attempt(tryAndSay)}>
          Tester
        </button>
      </p>
    </>
  );
}

async function tryAndSay(): Promise<void> {
  await tryTold();
  toast.value = { text: typo('Notification envoyée. Rien ne s’affiche ? Voyez ce qu’il faut vérifier.') };
}
