import type { CellsLine } from '@/lib/session/pasted-cells';
import { duplicatesIn } from '@/lib/session/same-label';
import { plainWords, saidDay } from '@/lib/session/said-values';

/** Where a table holds what: places of columns from 0, several of which make one name or one address. */
export interface AddressColumns {
  readonly label: readonly number[];
  readonly name: readonly number[];
  readonly address: readonly number[];
  readonly left: readonly { readonly place: number; readonly name: string }[];
  /** Whether the first line heads the others. */
  readonly headed: boolean;
}

type Kind = 'label' | 'name' | 'address' | 'left';

/** How each kind is headed, in plain words; what is headed otherwise is left out. */
const HEADS: readonly (readonly [Kind, RegExp])[] = [
  ['label', /^(?:initiales?|libelles?|sigle|repere)(?: (?:du|des) (?:candidat|jure)s?)?$/],
  ['left', /\b(?:naissance|courriels?|e ?mails?|mails?|tel|telephone|portable|mobile)\b/],
  [
    'name',
    /^(?:civilite|(?:noms?|prenoms?|candidate?s?|juree?s?|membres?|stagiaires?|apprenants?|participants?|destinataires?|identite)(?: (?:e|es|s|et|du|des|de|famille|d usage|usuel|complets?|noms?|prenoms?|candidat|jure|jury|stagiaire))*)$/,
  ],
  ['address', /^(?:adresses?|rue|voie|numero et (?:rue|voie)|complement|batiment|residence|lieu dit|bp|cp|codes? posta(?:l|ux)|villes?|communes?|localites?|pays)\b/],
];

/** The columns of a table by its heads, else by what most of their cells say. Every column is of one kind. */
export function columnsOf(lines: readonly CellsLine[], labels: readonly string[]): AddressColumns {
  const width = lines.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  const heads = Array.from({ length: width }, (_, place) => lines[0]?.cells[place] ?? '');
  const byHead = heads.map((head) => HEADS.find(([, form]) => form.test(plainWords(head)))?.[0] ?? 'left');
  const headed = byHead.some((kind) => kind === 'name' || kind === 'label');
  const kinds = headed ? byHead : kindsByContent(columnsIn(lines, width), labels);
  const placesOf = (kind: Kind) => kinds.flatMap((one, place) => (one === kind ? [place] : []));
  const nameOf = (place: number) => (headed ? (heads[place] ?? '') : '') || `colonne ${String(place + 1)}`;
  return {
    label: placesOf('label'),
    name: headed ? placesOf('name').toSorted((a, b) => rankOf(heads[a]) - rankOf(heads[b])) : placesOf('name'),
    address: placesOf('address'),
    left: placesOf('left').map((place) => ({ place, name: nameOf(place) })),
    headed,
  };
}

/** « Mme », first name, name: as an envelope has them. */
function rankOf(head = ''): number {
  const plain = plainWords(head);
  if (plain === 'civilite') return 0;
  return /^prenoms?$/.test(plain) ? 1 : 2;
}

/** Of each column, the cells that say something. */
function columnsIn(lines: readonly CellsLine[], width: number): readonly (readonly string[])[] {
  return Array.from({ length: width }, (_, place) => lines.map(({ cells }) => cells[place] ?? '').filter((cell) => cell !== ''));
}

/** Without heads: first who it is, in one column or two, then where she lives; no mail addresses, numbers to call nor days of birth, nor what stands before. */
function kindsByContent(columns: readonly (readonly string[])[], labels: readonly string[]): readonly Kind[] {
  const kept = columns.flatMap((cells, place) => (mostly(cells, isNoAddress) ? [] : [place]));
  const first = kept.find((place) => mostly(columns[place] ?? [], hasLetters)) ?? kept[0] ?? 0;
  const second = kept.find((place) => place > first) ?? -1;
  const [who, next] = kindsOfFirst(columns[first] ?? [], columns[second] ?? [], labels);
  return columns.map((_, place) => {
    if (place < first || !kept.includes(place)) return 'left';
    if (place === first) return who;
    return place === second ? next : 'address';
  });
}

/** What the first two columns are: what the list calls them and their name, a name in two parts, or a name and where an address begins. */
function kindsOfFirst(first: readonly string[], second: readonly string[], labels: readonly string[]): readonly [Kind, Kind] {
  const areLabels = (cells: readonly string[]) => mostly(duplicatesIn(cells, labels), (found) => found === 'liste');
  if (areLabels(first) && mostly(second, isName) && !areLabels(second)) return ['label', 'name'];
  return mostly(first, isWord) && mostly(second, isWord) ? ['name', 'name'] : ['name', 'address'];
}

function mostly<T>(cells: readonly T[], says: (cell: T) => boolean): boolean {
  return cells.filter(says).length * 2 > cells.length;
}

function isNoAddress(cell: string): boolean {
  return cell.includes('@') || saidDay(cell) !== null || /^\+?\d[\d .-]{8,}$/.test(cell);
}

function hasLetters(cell: string): boolean {
  return /\p{L}/u.test(cell);
}

function isName(cell: string): boolean {
  return hasLetters(cell) && !/[\d@]/.test(cell);
}

function isWord(cell: string): boolean {
  return isName(cell) && !cell.includes(' ');
}
