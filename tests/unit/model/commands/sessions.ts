import { addDays, civil, type CivilDate } from '@/lib/dates/civil';
import { withPlanKept } from '@/lib/plan/archive';
import { enteredOn } from '@/lib/plan/behind';
import { SESSION_STATES, type Session } from '@/lib/session/session';
import type { SessionPatch } from '@/lib/actions/edit-session';
import { centreOf, sessionOf, sorted, type Value } from '../leaves';
import { CENTRE, type Model } from '../model';
import { acted, fresh, recognisable, someSession, type Command, type Turn } from '../turn';

type Told = [string, Value][];

/** The first save of a session, or of the centre, says since when Jalon follows it. */
export function since({ model, machine }: Turn): Told {
  return [['since', model.value(CENTRE, 'since') ?? machine.day]];
}

export const create: Command = async (turn) => {
  const { model, machine, dice } = turn;
  const title = recognisable(turn, 'Titre');
  const start = addDays(machine.day, dice.int(-40, 160));
  const end = addDays(start, dice.int(0, 3));
  const page = fresh(turn);
  await page.createSession({ title, start, end });
  const place = page.placeOf(location.hash);
  if (!('id' in place)) throw new Error('no session was opened');
  const told: Told = [['title', title], ['start', start], ['end', end]];
  const refs = model.say(place.id, [...told, ['unansweredBefore', lateness(turn, place.id, told)]]);
  acted(turn, [...refs, ...model.say(CENTRE, since(turn))]);
  return `create ${place.id} from ${start} to ${end}`;
};

/** The day before which things are to be settled, in a session entered or moved today: the calendar has its own oracle. */
function lateness({ model, machine }: Turn, id: string, told: Told): CivilDate | null {
  const session = sessionOf(id, sorted(new Map([...model.shown(id), ...told])));
  return enteredOn(session, centreOf(model.shown(CENTRE)), machine.day).unansweredBefore;
}

export const move: Command = async (turn) => {
  const { model, dice } = turn;
  const id = someSession(turn);
  if (id === null) return null;
  const start = addDays(civil(String(model.value(id, 'start'))), dice.int(-30, 60));
  return edit(turn, id, { start, end: addDays(start, dice.int(0, 3)) });
};

export const fill: Command = async (turn) => {
  const { dice, machine } = turn;
  const id = someSession(turn);
  if (id === null) return null;
  const patches: readonly SessionPatch[] = [
    { title: recognisable(turn, 'Titre') },
    { ceresNumber: recognisable(turn, '27'), candidateCount: dice.int(1, 12) },
    { responsable: recognisable(turn, 'Responsable') },
    { notes: dice.chance(0.3) ? null : recognisable(turn, 'Notes') },
    { site: recognisable(turn, 'Atelier'), supervision: dice.chance(0.5) },
    { pvSentOn: dice.chance(0.3) ? null : machine.day },
  ];
  return edit(turn, id, { ...dice.pick(patches), ...dice.pick(patches) });
};

export const changeState: Command = async (turn) => {
  const id = someSession(turn);
  return id === null ? null : edit(turn, id, { state: turn.dice.pick(SESSION_STATES) });
};

async function edit(turn: Turn, id: string, patch: SessionPatch): Promise<string> {
  const told = Object.entries(patch) as Told;
  const follows = followed(turn, id, told);
  await fresh(turn).editSession(id, patch);
  acted(turn, turn.model.say(id, [...told, ...follows]));
  return `edit ${id} ${JSON.stringify(patch)}`;
}

/** What follows from fields: the day of the PV is its tick's too; new days ask what lies behind; an archived session keeps its plan. */
function followed(turn: Turn, id: string, told: Told): Told {
  const { model } = turn;
  const will = new Map(told);
  const differs = (path: string) => will.has(path) && will.get(path) !== model.value(id, path);
  const follows: Told = differs('pvSentOn') ? sentTick(model, id, will.get('pvSentOn') ?? null) : [];
  const state = will.get('state') ?? model.value(id, 'state');
  if ((differs('start') || differs('end')) && state !== 'archivee') follows.push(['unansweredBefore', lateness(turn, id, [...told, ...follows])]);
  const [before, after] = [model.shown(id), sorted(new Map([...model.shown(id), ...told, ...follows]))].map((leaves): Session => sessionOf(id, leaves));
  if (before !== undefined && after !== undefined) follows.push(['frozen', withPlanKept(before, after, centreOf(model.shown(CENTRE))).frozen]);
  return follows;
}

const SENT = 'ticks/transmettre-pv#';

function sentTick(model: Model, id: string, day: Value): Told {
  if (day !== null) return [[`${SENT}/status`, 'fait'], [`${SENT}/doneOn`, day], [`${SENT}/redo`, null]];
  return model.value(id, `${SENT}/status`) === 'fait' ? [[`${SENT}/status`, 'a-faire'], [`${SENT}/doneOn`, null]] : [];
}

export const remove: Command = async (turn) => {
  const id = someSession(turn);
  if (id === null) return null;
  await fresh(turn).removeSession(id);
  acted(turn, turn.model.write(id, [['removed', true]]));
  return `remove ${id}`;
};
