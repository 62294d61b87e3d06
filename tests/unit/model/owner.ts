import { sorted, unsaid, type Leaves, type Value } from './leaves';

/** One thing said of one leaf, once. */
export interface Said {
  readonly id: string;
  readonly path: string;
  readonly value: Value;
  readonly stamp: number;
}

/** What an entry of a list cannot lack, and what of it says who somebody is. */
const LISTS: Readonly<Record<string, { readonly needs: readonly string[]; readonly personal: readonly string[] }>> = {
  candidates: { needs: ['label'], personal: ['label'] },
  jurors: { needs: ['label'], personal: ['label', 'employer'] },
  incidents: { needs: ['day', 'kind', 'text'], personal: ['text'] },
  ownRules: { needs: ['title'], personal: [] },
  margins: { needs: ['rule', 'anchor', 'days'], personal: [] },
};

const PERSONAL = /^(?:responsable|suppleant|notes|pvObservations|ticks\/[^/]+\/(?:doneBy|observation|who))$/;

const MARK = /^erasedOn$|\/erased$/;

/** Of two, the later; two of one moment would leave the choice to chance. */
function later(a: Said | undefined, b: Said): Said {
  if (a?.stamp === b.stamp && a.id !== b.id) throw new Error(`the model cannot tell which is later: ${b.path}`);
  return a === undefined || b.stamp > a.stamp ? b : a;
}

/** What holds at each path: what was said last. */
export function heldOf(said: Iterable<Said>): Map<string, Said> {
  const held = new Map<string, Said>();
  for (const one of said) held.set(one.path, later(held.get(one.path), one));
  return held;
}

export function isMark({ path }: Said): boolean {
  return MARK.test(path);
}

/** Whether a thing said says who somebody is, and was erased by one of these marks. */
export function isErased({ path }: Said, marks: readonly Said[]): boolean {
  const [list = '', id = '', field = ''] = path.split('/');
  const isPersonal = PERSONAL.test(path) || LISTS[list]?.personal.includes(field) === true;
  return isPersonal && marks.some((mark) => mark.path === 'erasedOn' || mark.path === `${list}/${id}/erased`);
}

/** What is left of things said once their own marks have erased. */
export function purged(said: readonly Said[], others: readonly Said[] = []): Said[] {
  const marks = [...said, ...others].filter(isMark);
  return said.filter((one) => !isErased(one, marks));
}

/** What a reader sees of what was said: entries that were removed, or lack something, are not there. */
export function shownOf(said: readonly Said[]): Leaves {
  const held = heldOf(said);
  const value = (path: string): Value => held.get(path)?.value ?? unsaid(path);
  const isErasedAt = (at: string) => value('erasedOn') !== null || value(`${at}/erased`) === true;
  const shown = new Map<string, Value>();
  const entries = new Set<string>();
  for (const [path, { value: told }] of held) {
    const [list = '', id = ''] = path.split('/');
    if (LISTS[list] !== undefined) entries.add(`${list}/${id}`);
    else if (told !== unsaid(path)) shown.set(path, told);
  }
  for (const at of entries) {
    const { needs, personal } = LISTS[at.split('/')[0] ?? ''] ?? { needs: [], personal: [] };
    const missing = needs.filter((field) => !held.has(`${at}/${field}`));
    if (value(`${at}/removed`) === true || missing.some((field) => !personal.includes(field) || !isErasedAt(at))) continue;
    for (const field of missing) shown.set(`${at}/${field}`, 'Données effacées');
    for (const [path, one] of held) {
      if (path.startsWith(`${at}/`) && one.value !== unsaid(path) && !/\/(?:removed|erased)$/.test(path)) shown.set(path, one.value);
    }
  }
  return sorted(shown);
}

/** What taking these back says, given all that was said: what held there without them, or that what they brought into being is no more. */
export function takenBack(taken: ReadonlySet<Said>, all: readonly Said[]): Map<string, Value> {
  const now = heldOf(all);
  const before = heldOf(all.filter((one) => !taken.has(one)));
  const paths = [...now].filter(([, one]) => taken.has(one) && !isMark(one)).map(([path]) => path);
  if (paths.some((path) => /^(?:title|start|end)$/.test(path) && !before.has(path))) return new Map([['removed', true]]);
  const made = new Set(paths.filter((path) => isNeeded(path) && !before.has(path)).map((path) => path.slice(0, path.lastIndexOf('/'))));
  const back = new Map<string, Value>([...made].map((at) => [`${at}/removed`, true]));
  for (const path of paths) {
    const to = before.get(path)?.value ?? unsaid(path);
    if (!made.has(path.slice(0, path.lastIndexOf('/'))) && to !== now.get(path)?.value) back.set(path, to);
  }
  const [start, end] = ['start', 'end'].map((day) => String(back.get(day) ?? now.get(day)?.value));
  // Somebody has moved one of the days since: neither goes back.
  if (start !== undefined && end !== undefined && end < start) for (const day of ['start', 'end']) back.delete(day);
  return back;
}

function isNeeded(path: string): boolean {
  const [list = '', , field = ''] = path.split('/');
  return LISTS[list]?.needs.includes(field) === true;
}
