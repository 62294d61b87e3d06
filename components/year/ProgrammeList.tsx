import { hrefOf } from '@/lib/actions/navigation';
import type { Programme, ProgrammeSite, ProgrammeTitle } from '@/lib/plan/programme';
import { sessionText, siteText, sumText, titleText } from '@/lib/plan/programme-text';
import { counted } from '@/lib/words/numbers';
import { typo } from '@/lib/words/typography';

/** What is planned in a year, per site and title. */
export function ProgrammeList({ programme }: { readonly programme: Programme }) {
  const { year, sites, sum, calledOff } = programme;
  return (
    <section aria-labelledby="annee-programme">
      <h2 id="annee-programme">Sessions prévues en {year}</h2>
      <p>{sites.length === 0 ? 'Aucune pour l’instant.' : typo(`${sumText(sum)}.`)}</p>
      {calledOff === 0 ? null : <p class="quiet">{typo(`${counted(calledOff, 'session reportée ou annulée', 'sessions reportées ou annulées')} : hors programmation.`)}</p>}
      {sites.map((site) => (
        <Site key={site.name} site={site} />
      ))}
    </section>
  );
}

function Site({ site }: { readonly site: ProgrammeSite }) {
  return (
    <>
      <h3>
        {siteText(site)} <span class="quiet">{sumText(site.sum)}</span>
      </h3>
      <ul class="card year-titles">
        {site.titles.map((title) => (
          <Title key={title.label} title={title} />
        ))}
      </ul>
    </>
  );
}

function Title({ title }: { readonly title: ProgrammeTitle }) {
  return (
    <li>
      <p class="year-title">{titleText(title)}</p>
      <ul>
        {title.sessions.map((session) => (
          <li key={session.id}>
            <a href={hrefOf({ view: 'session', id: session.id })}>{sessionText(session)}</a>
          </li>
        ))}
      </ul>
    </li>
  );
}
