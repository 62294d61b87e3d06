import { plainWords } from '@/lib/session/said-values';
import type { Listed } from './addressees';
import type { PastedAddressee } from './addressees-pasted';

/** How pasted lines go to the people of a list: by what these are called, or one after the other. */
export type MatchWay = 'name' | 'order';

/** Why a line goes to nobody: nobody is called so, several are or it is not alone to fit, or there is nobody left. */
export type MatchTrouble = 'unknown' | 'several' | 'beyond';

/** A pasted line and the one person that it is for; null for nobody. */
export interface Match extends PastedAddressee {
  readonly to: string | null;
  /** Null where it goes to somebody, or to nobody by hand. */
  readonly trouble: MatchTrouble | null;
}

/**
 * Every pasted line, with whom it is for: no line is left out, and nobody is given two. Where two lines or two people could be meant, none is given.
 * @param byHand by line, the id of whom it is for, or empty for nobody; of two lines for one person, the one said last.
 */
export function matchesOf(pasted: readonly PastedAddressee[], listed: readonly Listed[], way: MatchWay, byHand: ReadonlyMap<number, string>): readonly Match[] {
  const likes = way === 'name' ? likesOf(pasted, listed) : [];
  const said = saidByHand(byHand);
  const people = new Set(said.values());
  const isOpen = ({ line, id }: Pair) => !byHand.has(line) && !people.has(id);
  const found = way === 'name' ? byName(likes.filter(isOpen)) : inOrder(pasted, listed).filter(isOpen);
  const given = new Map([...said, ...found.map(({ line, id }) => [line, id] as const)]);
  return pasted.map((one) => {
    const to = given.get(one.line) ?? null;
    return { ...one, to, trouble: to !== null || byHand.has(one.line) ? null : troubleOf(one, likes, way) };
  });
}

function saidByHand(byHand: ReadonlyMap<number, string>): ReadonlyMap<number, string> {
  const lines = new Map([...byHand].flatMap(([line, id]) => (id === '' ? [] : [[id, line] as const])));
  return new Map([...lines].map(([id, line]) => [line, id]));
}

interface Pair {
  readonly line: number;
  readonly id: string;
}

/** The n-th line to the n-th person. */
function inOrder(pasted: readonly PastedAddressee[], listed: readonly Listed[]): readonly Pair[] {
  return pasted.flatMap(({ line }, n) => (listed[n] === undefined ? [] : [{ line, id: listed[n].id }]));
}

/** A pair of which the line is like the person's label, from 1 to 3. */
interface Like extends Pair {
  readonly likeness: number;
}

function likesOf(pasted: readonly PastedAddressee[], listed: readonly Listed[]): readonly Like[] {
  const people = listed.map(({ id, label }) => ({ id, parts: partsOf(label) }));
  return pasted.flatMap(({ line, label, name }) => {
    const called = [label, name].map((text) => withoutCivility(partsOf(text)));
    return people
      .map(({ id, parts }) => ({ line, id, likeness: Math.max(...called.map((words) => likenessOf(parts, words))) }))
      .filter(({ likeness }) => likeness > 0);
  });
}

/** By the strongest likeness first; one that is not the only one, either way, gives nothing. */
function byName(likes: readonly Like[]): readonly Pair[] {
  return [3, 2, 1].reduce<readonly Pair[]>((given, least) => {
    const open = likes.filter((like) => like.likeness >= least && !given.some(({ line, id }) => line === like.line || id === like.id));
    const isAlone = (pair: Pair) => open.every(({ line, id }) => (line === pair.line) === (id === pair.id));
    return [...given, ...open.filter(isAlone)];
  }, []);
}

function troubleOf({ line }: PastedAddressee, likes: readonly Like[], way: MatchWay): MatchTrouble {
  if (way === 'order') return 'beyond';
  return likes.some((like) => like.line === line) ? 'several' : 'unknown';
}

/**
 * How like a label a name is, both word by word, from 0 to 3: 3 where all words are the same, 2 where all words or initials are, 1 where all words of the
 * label are among those of the name. The order of words, their accents and capitals are nothing.
 */
function likenessOf(label: readonly string[], name: readonly string[]): number {
  if (label.length === 0 || name.length === 0) return 0;
  const rest = [...name];
  const letters = label.filter((part) => !taken(rest, (other) => other === part));
  const isSame = label.length === name.length;
  if (letters.length === 0) return isSame ? 3 : 1;
  const fit = letters.every((letter) => letter.length === 1 && taken(rest, (other) => other.startsWith(letter)));
  return fit && isSame ? 2 : 0;
}

/** Takes the first part that fits out of those that remain; false where none does. */
function taken(rest: string[], fits: (part: string) => boolean): boolean {
  const place = rest.findIndex(fits);
  if (place >= 0) rest.splice(place, 1);
  return place >= 0;
}

/** The words and initials of a name: « J.-P. Durand (2) » gives j, p, durand; « JPD » three letters. */
function partsOf(text: string): readonly string[] {
  const name = text.replace(/ \(\d+\)$/, '').trim();
  const words = /^\p{Lu}{2,3}$/u.test(name) ? Array.from(name) : name.split(/[\s.-]+/);
  return words.map((word) => plainWords(word).replaceAll(' ', '')).filter((word) => word !== '');
}

function withoutCivility(parts: readonly string[]): readonly string[] {
  return parts.length > 2 && /^(?:m|mme|mlle|monsieur|madame)$/.test(parts[0] ?? '') ? parts.slice(1) : parts;
}
