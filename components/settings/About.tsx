import { version } from '@/lib/actions/about';
import { RULEBOOK } from '@/lib/rulebook/version';
import { DOCUMENTS } from '@/lib/rulebook/sources';
import { civil } from '@/lib/dates/civil';
import { longDate } from '@/lib/words/dates';
import { typo } from '@/lib/words/typography';

/** What Jalon is, what it rests on, and what it is not. */
export function About() {
  return (
    <section class="block" aria-labelledby="reglages-a-propos">
      <h2 id="reglages-a-propos">À propos</h2>
      <p>
        Jalon {version()}, règles {RULEBOOK.version} du {longDate(civil(RULEBOOK.date))}.
      </p>
      <p>
        Jalon est indépendant de l’État : ce n’est pas un outil officiel. Il n’a jamais été vérifié sur le vrai portail CERES. En cas de
        doute, votre DDETS a raison.
      </p>
      <h3>Sources</h3>
      <ul class="plain">
        {Object.entries(DOCUMENTS).map(([id, { title, note }]) => (
          <li key={id}>{typo(`${/^\d/.test(id) ? `${id} : ` : ''}${title} (${note})`)}</li>
        ))}
      </ul>
      <p>
        <a href="/licences.txt" target="_blank" rel="noreferrer">
          Licences
        </a>
      </p>
    </section>
  );
}
