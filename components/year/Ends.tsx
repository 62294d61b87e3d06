import { hrefOf } from '@/lib/actions/navigation';
import { habilitationEnds, type HabilitationEnd } from '@/lib/plan/programme-ends';
import { shortDate } from '@/lib/words/dates';
import { typo } from '@/lib/words/typography';
import { EndingItem } from '../today/EndingItem';
import { Icon } from '../shell/Icon';
import type { Year } from './useYear';

/** What ends in the year or before: titles and agréments, and the habilitations of the jurors of its sessions. */
export function Ends({ year, read: { sessions, endings } }: { readonly year: number; readonly read: Year }) {
  const habilitations = habilitationEnds(year, sessions);
  return (
    <section aria-labelledby="annee-fins">
      <h2 id="annee-fins">Ce qui se termine d’ici fin {year}</h2>
      <h3>Titres et agréments</h3>
      {endings.length === 0 ? (
        <p class="quiet">Aucun, d’après vos titres et vos sessions.</p>
      ) : (
        <ul class="card">
          {endings.map((ending) => (
            <EndingItem key={ending.what + ending.label + ending.on} ending={ending} />
          ))}
        </ul>
      )}
      <h3>Habilitations des jurés</h3>
      {habilitations.length === 0 ? (
        <p class="quiet">Aucune, d’après les jurys des sessions de {year}.</p>
      ) : (
        <>
          <ul class="card year-jurors">
            {habilitations.map((end) => (
              <Habilitation key={end.on + end.label} end={end} />
            ))}
          </ul>
          <p class="quiet">{typo('Données personnelles : ni imprimées, ni copiées avec la programmation.')}</p>
        </>
      )}
    </section>
  );
}

function Habilitation({ end: { label, on, tooShortFor } }: { readonly end: HabilitationEnd }) {
  return (
    <li>
      <span>{typo(`${label} : dernier jour, ${shortDate(on)}`)}</span>
      {tooShortFor === null ? null : (
        <span>
          <span class="chip chip-soon">
            <Icon name="clock" />
            trop courte
          </span>{' '}
          pour <a href={hrefOf({ view: 'jury', id: tooShortFor.id })}>{tooShortFor.title}</a>
        </span>
      )}
    </li>
  );
}
