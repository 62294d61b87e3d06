import { saveSettings, type PassageSettings } from '@/lib/actions/passage';
import { USUAL } from '@/lib/passage/instance';
import { lengthText, pairsText, timeOf } from '@/lib/passage/words';
import { confirmedPairs, passageOf } from '@/lib/plan/passage';
import type { Session } from '@/lib/session/session';
import { typo } from '@/lib/words/typography';
import { TimeField } from '../day/TimeField';
import { NumberField } from './NumberField';

type Minutes = Exclude<keyof PassageSettings, 'pairs' | 'lunchAt'>;

interface MinutesForm {
  readonly name: Minutes;
  readonly label: string;
  readonly usual: number;
  readonly hint?: string;
}

const { hidden, work, lunch } = USUAL;

const WORK: readonly MinutesForm[] = [
  { name: 'workLimit', label: 'Travail du jury sans pause, au plus (minutes)', usual: work.limit },
  { name: 'rest', label: 'Durée d’une pause du jury (minutes)', usual: work.rest, hint: 'Le déjeuner en est une, s’il est assez long.' },
];

const HIDDEN: readonly MinutesForm[] = [
  { name: 'visit', label: 'Visite du plateau avec le jury (minutes)', usual: hidden.visit, hint: 'Avant la première épreuve ; une heure, dit la source 004.' },
  { name: 'welcome', label: 'Accueil et consignes (minutes)', usual: hidden.welcome },
  { name: 'packets', label: 'Ouverture des plis (minutes)', usual: hidden.packets },
  { name: 'deliberation', label: 'Délibération (minutes)', usual: hidden.deliberation, hint: 'Après la dernière épreuve de tous.' },
  { name: 'signing', label: 'Signature du PV (minutes)', usual: hidden.signing },
];

const MOST_MINUTES = 24 * 60;
const MOST_PAIRS = 30;

/** What each day of exams is like: pairs of jurors, lunch, breaks, and what takes its time beside the exams. */
export function Settings({ session }: { readonly session: Session }) {
  const said = passageOf(session);
  const confirmed = confirmedPairs(session);
  const minutes = (fields: readonly MinutesForm[]) =>
    fields.map(({ name, label, usual, hint }) => (
      <NumberField
        key={name}
        label={label}
        hint={[`Habituel : ${lengthText(usual)}.`, ...(hint === undefined ? [] : [hint])].join(' ')}
        value={said[name]}
        usual={usual}
        most={MOST_MINUTES}
        save={(value) => saveSettings(session.id, { [name]: value })}
      />
    ));
  return (
    <>
      <p class="quiet">{typo('Laissez vide ce qui est comme d’habitude ; écrivez 0 pour ce qui n’a pas lieu.')}</p>
      <fieldset class="passage-set">
        <legend>Jury</legend>
        <NumberField
          label="Nombre de binômes"
          hint={`${pairsText(confirmed)} d’après les titulaires confirmés dans « Jury ».`}
          value={said.pairs}
          usual={Math.max(1, confirmed)}
          most={MOST_PAIRS}
          save={(pairs) => saveSettings(session.id, { pairs: pairs ?? Math.max(1, confirmed) })}
        />
        {minutes(WORK)}
      </fieldset>
      <fieldset class="passage-set">
        <legend>Déjeuner</legend>
        <p class="passage-hours passage-lunch">
          commence à <TimeField label="Heure du déjeuner" value={said.lunchAt ?? timeOf(lunch.start)} save={(lunchAt) => saveSettings(session.id, { lunchAt })} />
        </p>
        {minutes([{ name: 'lunchMinutes', label: 'Durée du déjeuner (minutes)', usual: lunch.minutes, hint: 'Rien ne s’y tient, aucun jour.' }])}
      </fieldset>
      <fieldset class="passage-set">
        <legend>Temps cachés</legend>
        {minutes(HIDDEN)}
      </fieldset>
    </>
  );
}
