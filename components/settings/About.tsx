import { version } from '@/lib/actions/about';
import { NewsAgain } from '../news/NewsAgain';
import { RULEBOOK } from '@/lib/rulebook/version';
import { DOCUMENTS } from '@/lib/rulebook/sources';
import { civil } from '@/lib/dates/civil';
import { longDate } from '@/lib/words/dates';
import { typo } from '@/lib/words/typography';

/** What Jalon is, what it rests on, and what it is not. */
export function About() {
  return (
    <>
      <p>
        Jalon {version()}, règles {RULEBOOK.version} du {longDate(civil(RULEBOOK.date))}.
      </p>
      <NewsAgain />
      <p>Jalon est indépendant de l’État : ce n’est pas un outil officiel. En cas de doute, votre DDETS a raison.</p>
      <p>
        <strong>Il n’a jamais été vérifié sur le vrai portail CERES</strong>
        {typo(' : ses écrans ne sont pas publics. Si un rappel ne correspond pas à ce que vous voyez, fiez-vous à CERES.')}
      </p>
      <h3>Sources des règles</h3>
      <ul class="sources">
        {Object.entries(DOCUMENTS).map(([id, { title, note }]) => (
          <li key={id}>
            {typo(`${/^\d/.test(id) ? `${id} : ` : ''}${title}`)} <span class="quiet">({note})</span>
          </li>
        ))}
      </ul>
      <p>
        <a href="/licences.txt" target="_blank" rel="noreferrer">
          Licences
        </a>{' '}
        <span class="quiet">de Jalon (MIT) et de ce qu’il contient</span>
      </p>
    </>
  );
}
