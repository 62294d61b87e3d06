import { mark } from '@/lib/actions/alerts';
import { attempt } from '@/lib/actions/attempt';
import { trustClock } from '@/lib/actions/circumstances';
import { retry } from '@/lib/actions/retry';
import { today, type Wrong } from '@/lib/actions/state';
import { shortDate } from '@/lib/words/dates';
import { typo } from '@/lib/words/typography';

interface Said {
  readonly name: string;
  /** What is wrong, then what still works and what to do. */
  readonly wrong: string;
  readonly then: string;
  readonly button: string;
  readonly act: (alert: Wrong) => Promise<void>;
}

const READ_ONLY = 'Tout reste lisible, et ce que vous avez tapé reste à l’écran.';

const understood = (alert: Wrong): Promise<void> => {
  mark(alert, false);
  return Promise.resolve();
};

const SAID: Readonly<Record<Wrong, () => Said>> = {
  full: () => ({
    name: 'Lecture seule',
    wrong: 'Lecture seule : il n’y a plus de place pour enregistrer.',
    then: `${READ_ONLY} Libérez de l’espace sur le disque, puis réessayez.`,
    button: 'Réessayer',
    act: retry,
  }),
  disk: () => ({
    name: 'Lecture seule',
    wrong: 'Lecture seule : le disque n’enregistre plus.',
    then: `${READ_ONLY} Vérifiez qu’il n’est ni plein ni débranché, puis réessayez.`,
    button: 'Réessayer',
    act: retry,
  }),
  copy: () => ({
    name: 'Copie de secours',
    wrong: 'Enregistré, mais sans copie de secours : elle n’a pas pu être écrite.',
    then: 'Jalon réessaiera au prochain enregistrement. D’ici là, sauvegardez dans un fichier : Réglages, « Données ».',
    button: 'Compris',
    act: understood,
  }),
  clock: () => ({
    name: 'Horloge',
    wrong: 'L’horloge de cet ordinateur semble en retard.',
    then: `Elle indique le ${shortDate(today.value)}, et Jalon a déjà servi après ce jour. Réglez-la : les échéances se comptent à partir d’elle. Rien n’est perdu.`,
    button: 'Elle est à l’heure',
    act: trustClock,
  }),
  private: () => ({
    name: 'Fenêtre privée',
    wrong: 'Cette fenêtre est privée, mais Jalon y est le même qu’ailleurs.',
    then: 'Ce que vous y enregistrez reste sur cet ordinateur après sa fermeture.',
    button: 'Compris',
    act: understood,
  }),
};

interface Props {
  readonly alert: Wrong;
  /** One of several: says what is wrong, and the rest when it is unfolded. */
  readonly folded: boolean;
}

/** One thing that is wrong while the rest goes on, and what can be done about it. */
export function AlertNotice({ alert, folded }: Props) {
  const { name, wrong, then, button, act } = SAID[alert]();
  const first = <strong>{typo(wrong)}</strong>;
  const acts = (
    <p class="actions">
      <button type="button" class="button" onClick={() => attempt(() => act(alert))}>
        {button}
      </button>
    </p>
  );
  return (
    <section class={alert === 'full' || alert === 'disk' ? 'notice notice-late' : 'notice'} role="alert" aria-label={name}>
      {folded ? (
        <details>
          <summary>{first}</summary>
          <p>{typo(then)}</p>
          {acts}
        </details>
      ) : (
        <>
          <p>
            {first} {typo(then)}
          </p>
          {acts}
        </>
      )}
    </section>
  );
}
