import { exportSpreadsheet } from '@/lib/actions/files';
import { anySession } from '@/lib/actions/state';
import { CalendarFile } from './CalendarFile';
import { FileLine } from './FileLine';

/** The files of all sessions: calendar and spreadsheet. None before there is a session. */
export function AllFiles() {
  if (!anySession.value) return null;
  return (
    <>
      <h3>Pour d’autres programmes</h3>
      <ul class="card">
        <CalendarFile session={null} />
        <FileLine
          name="Toutes les sessions (CSV)"
          about="Un tableau pour Excel ou LibreOffice, une ligne par session : dates, lieu, avancement, retards, première échéance ouverte. Personne n’y est nommé."
          make={() => exportSpreadsheet(null)}
        />
      </ul>
    </>
  );
}
