import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { civil } from '@/lib/dates/civil';
import { SCREEN_IDS, type ScreenId } from '@/lib/ceres/screen-ids';
import type { CorpusPage, Part, Truth } from './page';

/** What `<html>` says of its page; `data-late` is the page's own, and stays. */
const TRUTH = ['screen', 'route', 'number', 'title', 'start', 'end', 'state', 'candidates'] as const;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" };

/** The pages written by hand for a part, in the order of their names, without what says their truth. Throws, by name, on a page whose truth cannot be read. */
export function handMade(part: Part): CorpusPage[] {
  const folder = fileURLToPath(new URL(`./pages/${part}/`, import.meta.url));
  const files = readdirSync(folder).filter((file) => file.endsWith('.html')).sort();
  return files.map((file) => pageOf(file.replace(/\.html$/, ''), readFileSync(folder + file, 'utf8')));
}

/** A page as it was written: its truth, and the page without it. */
export function pageOf(name: string, source: string): CorpusPage {
  const tag = /<html\b[^>]*>/i.exec(source)?.[0];
  if (tag === undefined) throw new Error(`${name}: no <html>.`);
  const said = new Map(TRUTH.map((key) => [key, attribute(tag, key)]));
  const bare = TRUTH.reduce((text, key) => text.replace(pattern(key), ''), tag);
  return { name, html: source.replace(tag, () => bare), truth: truthOf(name, (key) => said.get(key) ?? null) };
}

function truthOf(name: string, said: (key: (typeof TRUTH)[number]) => string | null): Truth {
  const screen = said('screen');
  if (screen === null) throw new Error(`${name}: no data-screen.`);
  const [number, title, start, end, state, candidates] = [said('number'), said('title'), said('start'), said('end'), said('state'), said('candidates')];
  return {
    screen: screen === '' ? null : screenId(name, screen),
    route: said('route') ?? '/',
    ...(number === null ? {} : { number }),
    ...(title === null ? {} : { title }),
    ...(start === null ? {} : { start: civil(start) }),
    ...(end === null ? {} : { end: civil(end) }),
    ...(state === null ? {} : { state }),
    ...(candidates === null ? {} : { candidates: Number(candidates) }),
  };
}

function screenId(name: string, text: string): ScreenId {
  const id = SCREEN_IDS.find((known) => known === text);
  if (id === undefined) throw new Error(`${name}: no screen is called « ${text} ».`);
  return id;
}

/** Null where there is none; empty counts as none, save for the screen. */
function attribute(tag: string, key: string): string | null {
  const [, quoted, single] = pattern(key).exec(tag) ?? [];
  const text = quoted ?? single;
  if (text === undefined || (text === '' && key !== 'screen')) return null;
  return text.replace(/&(#?\w+);/g, (entity, word: string) => ENTITIES[word] ?? entity);
}

function pattern(key: string): RegExp {
  return new RegExp(`\\sdata-${key}=(?:"([^"]*)"|'([^']*)')`);
}
