import { unzipSync } from 'fflate';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createExample } from '@/lib/actions/create-session';
import { editSession, removeSession } from '@/lib/actions/edit-session';
import { lastExport } from '@/lib/actions/exported';
import { exportCalendar, exportDossier, exportSpreadsheet } from '@/lib/actions/files';
import { setStatus } from '@/lib/actions/tick';
import { database } from '@/lib/actions/database';
import { toast } from '@/lib/actions/state';
import { USUAL_CHOICES } from '@/lib/exchange/calendar-choices';
import { newSession, type Session } from '@/lib/session/session';
import { civil } from '@/lib/dates/civil';
import { sessionIds } from '@/lib/store/read';
import { contents } from '../store/database';
import { created, inStore, setClock, toastText, TODAY } from '../panel';
import { readCalendar } from '../exchange/calendar-read';

let saved: { name: string; blob: Blob }[] = [];

beforeEach(() => {
  saved = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) saved.push({ name: '', blob });
    return 'blob:jalon';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const last = saved.at(-1);
    if (last !== undefined) last.name = this.download;
  });
});

const lastText = async () => (await saved.at(-1)?.blob.text()) ?? '';
const lastName = () => saved.at(-1)?.name;

async function stored(id: string): Promise<Session> {
  const session = await inStore(id);
  if (session === null) throw new Error('no such session');
  return session;
}

async function calendar(session: Session | null) {
  await exportCalendar(session, USUAL_CHOICES);
  return readCalendar(await lastText());
}

describe('a calendar', () => {
  test('of a session is named by it, and notes no export of personal data', async () => {
    const id = await created();
    await created('Maçon');
    const events = await calendar(await stored(id));
    expect(lastName()).toBe('jalon-soudeur-2027-03-15.ics');
    expect(saved[0]?.blob.type).toBe('text/calendar;charset=utf-8');
    expect(toastText()).toBe('Calendrier exporté : jalon-soudeur-2027-03-15.ics');
    expect(events.every(({ uid }) => uid.includes(id))).toBe(true);
    expect(await lastExport(id)).toBeNull();
  });

  test('of all leaves examples and removed sessions out', async () => {
    const [kept, removed] = [await created(), await created('Maçon')];
    await removeSession(removed);
    await createExample();
    const example = (await sessionIds(await database())).find((id) => id !== kept && id !== removed) ?? '';
    expect((await inStore(example))?.example).toBe(true);
    const uids = (await calendar(null)).map(({ uid }) => uid);
    expect(lastName()).toBe('jalon-sessions-2027-02-01.ics');
    expect(uids.some((uid) => uid.includes(kept))).toBe(true);
    expect(uids.filter((uid) => uid.includes(removed) || uid.includes(example))).toEqual([]);
  });

  test('made again later has the same events, moved and at a greater revision', async () => {
    const id = await created();
    const first = await calendar(await stored(id));
    await editSession(id, { start: civil('2027-03-22'), end: civil('2027-03-23') });
    setClock(`${TODAY}T09:05:00`);
    const later = new Map((await calendar(await stored(id))).map((event) => [event.uid, event]));
    for (const { uid, sequence } of first) expect(later.get(uid)?.sequence).toBe(sequence + 300);
    expect([1, 2, 3].map((n) => later.get(`${String(n)}.${id}@jour.jalon.invalid`)).map((event) => [event?.start, event?.status])).toEqual([
      ['2027-03-22', 'CONFIRMED'],
      ['2027-03-23', 'CONFIRMED'],
      ['2027-03-17', 'CANCELLED'],
    ]);
  });

  test('of nothing is none, and says so', async () => {
    await removeSession(await created());
    await exportCalendar(null, USUAL_CHOICES);
    expect(saved).toEqual([]);
    expect(toastText()).toMatch(/^Aucune session à exporter/);
  });
});

describe('a spreadsheet', () => {
  test('of a session is its checklist, and is noted: it may name people', async () => {
    const id = await created();
    await setStatus(id, 'commander-dte#', 'fait');
    await exportSpreadsheet(await stored(id));
    expect(lastName()).toBe('jalon-soudeur-2027-03-15.csv');
    const bytes = new Uint8Array((await saved[0]?.blob.arrayBuffer()) ?? new ArrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toMatch(/;14\/12\/2026;14\/12\/2026;14\/12\/2026;fait;01\/02\/2027;/);
    expect(toastText()).toBe('Tableau exporté : jalon-soudeur-2027-03-15.csv');
    expect(await lastExport(id)).toBe(TODAY);
  });

  test('of all is a row each by first day, and names nobody', async () => {
    const [late, soon, removed] = [await created('Soudeur'), await created('Maçon', '2027-03-01', '2027-03-02'), await created('Couvreur')];
    await removeSession(removed);
    await exportSpreadsheet(null);
    expect(lastName()).toBe('jalon-sessions-2027-02-01.csv');
    expect((await lastText()).split('\r\n').map((line) => line.split(';')[0])).toEqual([expect.stringContaining('Session'), 'Maçon', 'Soudeur', '']);
    expect([await lastExport(late), await lastExport(soon)]).toEqual([null, null]);
  });

  test('of nothing is none, and says so', async () => {
    await exportSpreadsheet(null);
    expect(saved).toEqual([]);
    expect(toastText()).toMatch(/^Aucune session à exporter/);
  });
});

describe('a dossier', () => {
  test('is one zip of all that there is of its session, and is noted', async () => {
    const id = await created();
    await exportDossier(await stored(id));
    expect(lastName()).toBe('jalon-soudeur-2027-03-15-dossier.zip');
    expect(toastText()).toBe('Dossier exporté : jalon-soudeur-2027-03-15-dossier.zip');
    const files = unzipSync(new Uint8Array((await saved[0]?.blob.arrayBuffer()) ?? new ArrayBuffer()));
    const texts = Object.entries(files).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)] as const);
    expect(texts.map(([name]) => name)).toEqual(['LISEZMOI.txt', 'calendrier.ics', 'historique.csv', 'liste-de-controle.csv', 'session.json']);
    const history = texts.find(([name]) => name === 'historique.csv')?.[1] ?? '';
    expect(history).toContain('01/02/2027 09:00;Session;titre;;Soudeur;cet appareil');
    expect(await lastExport(id)).toBe(TODAY);
  });

  test('of a session that is no longer there throws, and hands out nothing', async () => {
    await expect(exportDossier(newSession('ailleurs', 'Soudeur', civil('2027-03-15'), civil('2027-03-17')))).rejects.toThrow();
    expect(saved).toEqual([]);
    expect(toast.value).toBeNull();
  });
});

test('no file writes anything to the store', async () => {
  const session = await stored(await created());
  const before = await contents(await database());
  await exportCalendar(session, USUAL_CHOICES);
  await exportSpreadsheet(session);
  await exportDossier(session);
  await exportSpreadsheet(null);
  expect(await contents(await database())).toEqual(before);
});
