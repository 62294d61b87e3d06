import { expect } from 'vitest';
import * as z from 'zod/mini';
import { addDays, civil } from '@/lib/dates/civil';
import type { Value } from '../leaves';
import type { Model, Ref, Spoken } from '../model';
import { heldOf, purged, type Said } from '../owner';
import { acted, fresh, recognisable, someSession, type Command, type SavedFile } from '../turn';

/** « Sauvegarder dans un fichier »: it says all that was said, and nothing that was erased. */
export const save: Command = async (turn) => {
  const { machine, model, panel, files } = turn;
  await panel.page.exportSessions(null);
  turn.ways.delete(panel.name);
  const text = await machine.downloaded();
  expect([...model.gone].filter((erased) => text.includes(erased)), 'erased, and exported').toEqual([]);
  files.push({ text, said: new Map(model.owners().map((owner) => [owner, model.said(owner)])), hasHistory: true });
  return `save a file of ${String(model.owners().length)} owners`;
};

const changing = z.looseObject({ sessions: z.array(z.looseObject({ id: z.string(), changes: z.array(z.unknown()) })) });

/** Somebody else opens a file on another machine, edits a session there, and sends her file. */
export const editElsewhere: Command = (turn) => {
  const { machine, dice, files } = turn;
  const whole = files.filter(({ hasHistory }) => hasHistory).slice(-3);
  const from = whole.length === 0 ? undefined : dice.pick(whole);
  const id = [...(from?.said.keys() ?? [])].find((owner) => owner !== 'centre');
  if (from === undefined || id === undefined) return Promise.resolve(null);
  const held = heldOf(from.said.get(id) ?? []);
  const [start, moved] = [String(held.get('start')?.value), addDays(civil(String(held.get('end')?.value)), dice.int(-2, 2))];
  // A file whose session ends before it begins is refused whole: no Jalon makes one.
  const end = moved < start ? start : moved;
  const told = dice.pick<[string, Value]>([['title', recognisable(turn, 'Titre d’ailleurs')], ['notes', recognisable(turn, 'Notes d’ailleurs')], ['removed', dice.chance(0.5)], ['end', end]]);
  files.push(withEdit(from, id, told, machine.now + dice.int(-90_000_000, 90_000_000)));
  return Promise.resolve(`elsewhere, edit ${id} ${told.join(' = ')}`);
};

function withEdit({ text, said }: SavedFile, id: string, [path, value]: [string, Value], stamp: number): SavedFile {
  const change = { id: `ailleurs-${String(stamp)}`, act: 'a', session: id, stamp, device: 'autre', path, from: null, to: value };
  const file = changing.parse(JSON.parse(text));
  const sessions = file.sessions.map((one) => (one.id === id ? { ...one, changes: [...one.changes, change] } : one));
  const more: Said = { id: change.id, path, value, stamp };
  return { text: JSON.stringify({ ...file, sessions }), said: new Map([...said, [id, [...(said.get(id) ?? []), more]]]), hasHistory: true };
}

/** A file written by hand or by another program, without a history: each field stands for what was said when the file was made. */
export const writeByHand: Command = (turn) => {
  const { machine, dice, model, files } = turn;
  const known = dice.chance(0.7) ? someSession(turn) : null;
  const earlier = files.flatMap(({ said }) => [...said.keys()]).filter((id) => id.startsWith('main-'));
  const id = known ?? (earlier.length > 0 && dice.chance(0.6) ? dice.pick(earlier) : `main-${String(files.length)}`);
  const start = String(known === null ? '2027-04-05' : model.value(id, 'start'));
  const end = String(known === null ? '2027-04-06' : model.value(id, 'end'));
  const fields = { title: dice.pick(['Peintre', 'Carreleuse']), start, end, site: dice.pick(['Atelier A', 'Atelier B']) };
  const exportedAt = new Date(machine.now).toISOString();
  const said = Object.entries(fields).map(([path, value]): Said => ({ id: `main ${id} ${path} ${value} ${exportedAt}`, path, value, stamp: machine.now }));
  files.push({ text: JSON.stringify({ format: 'jalon-checklist', version: 1, exportedAt, sessions: [{ id, ...fields }] }), said: new Map([[id, said]]), hasHistory: false });
  return Promise.resolve(`write a file by hand about ${id}: ${JSON.stringify(fields)}`);
};

export const importFile: Command = async (turn) => {
  const { dice, files, model } = turn;
  if (files.length === 0) return null;
  const index = dice.chance(0.6) ? files.length - 1 : dice.int(0, files.length - 1);
  const file = files[index];
  if (file === undefined) return null;
  const page = fresh(turn);
  await page.prepareImport(new File([file.text], 'jalon.json'));
  expect(page.importing.value, 'the file is read').toEqual(expect.objectContaining({ stage: 'preview' }));
  if (dice.chance(0.15)) {
    page.cancelImport();
    turn.ways.delete(turn.panel.name);
    return `look at file ${String(index)}, and leave it`;
  }
  await page.confirmImport();
  acted(turn, joined(model, file.said));
  return `import file ${String(index)}`;
};

/** Each session joins what is here, unless the two together would end before they begin. */
function joined(model: Model, said: Spoken): Ref[] {
  return [...said].flatMap(([owner, incoming]) => {
    const here = model.said(owner);
    const known = new Set(here.map(({ id }) => id));
    const held = heldOf(purged([...here, ...incoming.filter(({ id }) => !known.has(id))]));
    const [start, end] = ['start', 'end'].map((path) => String(held.get(path)?.value));
    return start !== undefined && end !== undefined && end < start ? [] : model.join(owner, incoming);
  });
}

const SPOILT: readonly ((text: string) => string)[] = [
  (text) => text.slice(0, -2),
  (text) => text.replace('"format"', '"formats"'),
  (text) => text.replaceAll('"start"', '"stort"'),
  () => '[]',
];

/** A file that is cut short, or is something else: refused in words, and nothing changes. */
export const importSpoilt: Command = async (turn) => {
  const { dice, files } = turn;
  const withSessions = files.filter(({ said }) => said.size > 1);
  if (withSessions.length === 0) return null;
  const spoilt = dice.pick(SPOILT)(dice.pick(withSessions).text);
  const page = fresh(turn);
  turn.ways.delete(turn.panel.name);
  await page.prepareImport(new File([spoilt], 'jalon.json'));
  expect(page.importing.value?.stage, 'the file is refused').toBe('refused');
  page.cancelImport();
  return 'import a spoilt file';
};
