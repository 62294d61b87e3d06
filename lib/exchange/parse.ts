import { SCHEMA } from '@/lib/session/version';
import { counted } from '@/lib/words/numbers';
import { valueAt } from './at';
import { FORMAT, VERSION } from './document';
import { placeOf, type Problem } from './problems';
import { french, quoted } from './sentence';

/** The largest file that is read, in bytes: a browser holds no longer text than about 500 MB in one piece. */
export const MAX_BYTES = 200_000_000;

/** Far deeper than any document, far less than what would exhaust a machine. */
const MAX_DEPTH = 32;

/** Far more than any list has, or any group of fields; a file of a few megabytes could have millions, all wrong. */
const MAX_ENTRIES = 100_000;

/** Names that every object has: a key of that name could be taken for it. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const REEXPORT = 'Choisissez un fichier exporté par Jalon';

export type Parsed = { readonly ok: true; readonly file: object } | { readonly ok: false; readonly errors: readonly Problem[] };

/** Why a file of this size is not read, to be asked before reading it; null when it may be. */
export function refuseSize(bytes: number): string | null {
  if (bytes <= MAX_BYTES) return null;
  const mega = (n: number) => counted(Math.ceil(n / 1_000_000), 'Mo', 'Mo');
  return french`Ce fichier fait ${mega(bytes)}, et Jalon en lit ${mega(MAX_BYTES)} au plus : exportez moins de sessions à la fois.`;
}

/** The text of a file as the object that it holds, of this format and of a version that can be read; its shape is not checked yet. */
export function parseText(text: string): Parsed {
  // Some editors begin a file with a byte order mark, which JSON does not know.
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (json.trim() === '') return refused('fichier', 'il est vide', REEXPORT);
  let file: unknown;
  try {
    file = JSON.parse(json);
  } catch (error) {
    return refused('fichier', notJson(error, json), `${REEXPORT}, ou corrigez celui-ci à cet endroit`);
  }
  if (typeof file !== 'object' || file === null || Array.isArray(file)) {
    return refused('fichier', 'il ne contient pas de document', REEXPORT);
  }
  const error = wrongHeader(file) ?? unsafe(file);
  return error === null ? { ok: true, file } : { ok: false, errors: [error] };
}

function refused(where: string, what: string, todo: string): Parsed {
  return { ok: false, errors: [{ where, what, todo }] };
}

function notJson(error: unknown, text: string): string {
  const place = jsonPlace(error instanceof Error ? error.message : '', text);
  return place === null ? 'ce n’est pas du JSON' : `ce n’est pas du JSON (${place})`;
}

/** Engines say where JSON breaks in their own words: « position 12 », « line 2 column 5 ». */
function jsonPlace(message: string, text: string): string | null {
  const [, row, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  if (row !== undefined && column !== undefined) return `ligne ${row}, colonne ${column}`;
  const offset = /position (\d+)/.exec(message)?.[1];
  if (offset === undefined) return /end of (?:JSON|data)/i.test(message) ? 'il s’arrête trop tôt' : null;
  const before = text.slice(0, Number(offset)).split('\n');
  return `ligne ${String(before.length)}, colonne ${String((before.at(-1)?.length ?? 0) + 1)}`;
}

function wrongHeader(file: object): Problem | null {
  const [format, version, schema] = ['format', 'version', 'schema'].map((key) => valueAt(file, [key]));
  if (format !== FORMAT) {
    const what = format === undefined ? french`la clé « format » manque` : french`son format est ${quoted(format)}`;
    return { where: 'fichier', what: french`ce n'est pas un export de Jalon : ${what}`, todo: french`${REEXPORT}, où « format » vaut « ${FORMAT} »` };
  }
  return later('version', version, VERSION) ?? later('schema', schema, SCHEMA);
}

function later(key: string, found: unknown, known: number): Problem | null {
  if (typeof found !== 'number' || found <= known) return null;
  return {
    where: placeOf([key], null),
    what: french`ce fichier vient d'un Jalon plus récent (${found}, celui-ci lit jusqu'à ${known})`,
    todo: 'Mettez Jalon à jour, puis importez de nouveau',
  };
}

interface Place {
  readonly value: object;
  readonly key: string;
  readonly up: Place | null;
  readonly depth: number;
}

/** The first thing in the file that is dangerous whatever its place: a key that objects already have, bottomless nesting, an endless list. */
function unsafe(file: object): Problem | null {
  // A stack of its own rather than recursion: the depth of a file is not ours to choose.
  const open: Place[] = [{ value: file, key: '', up: null, depth: 0 }];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (place.depth > MAX_DEPTH) {
      return { where: wordsFor(place, file), what: `ses champs s’emboîtent sur plus de ${String(MAX_DEPTH)} niveaux`, todo: REEXPORT };
    }
    const keys = Object.keys(place.value);
    if (keys.length > MAX_ENTRIES) {
      const what = `il y a ${counted(keys.length, 'ligne')}, et Jalon en lit ${counted(MAX_ENTRIES, 'ligne')} au plus`;
      return { where: wordsFor(place, file), what, todo: REEXPORT };
    }
    for (const key of keys) {
      if (FORBIDDEN.has(key)) {
        return { where: wordsFor(place, file), what: french`la clé ${quoted(key)} est refusée`, todo: 'Retirez-la du fichier' };
      }
      const value: unknown = Reflect.get(place.value, key);
      if (typeof value === 'object' && value !== null) open.push({ value, key, up: place, depth: place.depth + 1 });
    }
  }
  return null;
}

function wordsFor(place: Place, file: object): string {
  const path: string[] = [];
  for (let at = place; at.up !== null; at = at.up) path.unshift(at.key);
  // What lies below a leaf has no name of its own.
  return placeOf(path.slice(0, 5), file);
}
