import { exportSessions } from '@/lib/actions/export';
import { exportDossier, exportSpreadsheet } from '@/lib/actions/files';
import type { Session } from '@/lib/session/session';
import { CalendarFile } from './CalendarFile';
import { FileLine } from './FileLine';

/** The files of one session: calendar, spreadsheet, dossier, and the one that Jalon takes back. */
export function SessionFiles({ session }: { readonly session: Session }) {
  return (
    <section aria-labelledby="fichiers">
      <h2 id="fichiers">Fichiers</h2>
      <ul class="card">
        <CalendarFile key={session.id} session={session} />
        <FileLine
          name="Liste de contrôle (CSV)"
          about="Un tableau pour Excel ou LibreOffice : tâches, dates, états, observations, sources. Il peut nommer des candidats."
          make={() => exportSpreadsheet(session)}
        />
        <FileLine
          name="Dossier complet (ZIP)"
          about="Calendrier, liste de contrôle, historique et fichier Jalon en un seul. Il contient les données personnelles de la session."
          make={() => exportDossier(session)}
        />
        <FileLine
          name="Fichier Jalon (JSON)"
          about="À reprendre dans Jalon, ici ou sur un autre poste. Il contient les données personnelles de la session."
          make={() => exportSessions([session.id])}
        />
      </ul>
    </section>
  );
}
