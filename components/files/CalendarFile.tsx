import { exportCalendar } from '@/lib/actions/files';
import { ALARMS, USUAL_CHOICES, type Alarm, type CalendarChoices } from '@/lib/exchange/calendar-choices';
import type { Session } from '@/lib/session/session';
import { typo } from '@/lib/words/typography';
import { useState } from 'preact/hooks';
import { Choice } from '../forms/Choice';
import { FileLine } from './FileLine';

const ALARM_NAMES: Readonly<Record<Alarm, string>> = {
  aucun: 'Aucun',
  jour: typo('Le jour même à 9 h'),
  veille: typo('La veille à 9 h'),
  semaine: typo('7 jours avant à 9 h'),
};

/** The calendar file of a session, or of all with null, with what one chooses of it. */
export function CalendarFile({ session }: { readonly session: Session | null }) {
  const [choices, setChoices] = useState<CalendarChoices>(USUAL_CHOICES);
  return (
    <FileLine
      name="Calendrier (.ics)"
      about="Les derniers jours et les jours de session, pour votre agenda. Personne n’y est nommé, et les aménagements n’y sont pas."
      make={() => exportCalendar(session, choices)}
    >
      <details>
        <summary>Choisir son contenu</summary>
        <Choices choices={choices} onChange={(chosen) => setChoices({ ...choices, ...chosen })} />
      </details>
      <details>
        <summary>{typo('Comment l’ajouter à un agenda ?')}</summary>
        <HowTo />
      </details>
    </FileLine>
  );
}

interface ChoicesProps {
  readonly choices: CalendarChoices;
  readonly onChange: (chosen: Partial<CalendarChoices>) => void;
}

function Choices({ choices: { alarm, advised, done }, onChange }: ChoicesProps) {
  return (
    <div class="file-choices">
      <Choice label="Rappel de l’agenda" options={ALARMS} names={ALARM_NAMES} value={alarm} onChoose={(chosen) => onChange({ alarm: chosen })} />
      <label class="check">
        <input type="checkbox" checked={advised} onChange={(event) => onChange({ advised: event.currentTarget.checked })} />
        Ajouter les dates conseillées
      </label>
      <label class="check">
        <input type="checkbox" checked={done} onChange={(event) => onChange({ done: event.currentTarget.checked })} />
        Garder ce qui est fait
      </label>
    </div>
  );
}

function HowTo() {
  return (
    <>
      <p>{typo('Ouvrez le fichier : votre agenda propose de l’ajouter. Outlook, Thunderbird, Google Agenda : importez-le dans un agenda à part, que vous pourrez retirer d’un geste.')}</p>
      <p>
        {typo(
          'Un nouvel export met à jour, il ne double rien : chaque événement garde son identité, et ce qui n’a plus lieu devient « Annulé ». Gardez les mêmes choix d’un export à l’autre.',
        )}
      </p>
      <p>{typo('Si votre agenda ne reprend pas les rappels du fichier, réglez-les chez lui.')}</p>
    </>
  );
}
