import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every absolute address in what ships, and why it is there. None is ever asked for anything. */
const ADDRESSES = {
  'https://ceres.emploi.gouv.fr/': 'la page à côté de laquelle Jalon se tient, et la seule où son script va',
  'https://ceres.emploi.gouv.fr/*': 'la même, dans le manifeste',
  'http://www.w3.org/1999/xhtml': 'Preact : un espace de noms, qui n’est demandé à personne',
  'http://www.w3.org/2000/svg': 'Preact : de même',
  'http://www.w3.org/1998/Math/MathML': 'Preact : de même',
};

/** What the licences quote of addresses stands in their text alone. */
const LICENCES = 'licences.txt';

/** Absolute, with or without its scheme, escaped or not. */
const ABSOLUTE = /\b(?:https?|wss?|ftp|file):(?:\\?\/){2}[^\s"'`<>()\\]*|["'`(=]\s*(\/\/[\w-]+\.[\w.-]+)/gi;

/** What speaks to a network, or makes code of text. */
const REACHES = /\b(?:fetch|XMLHttpRequest|WebSocket|WebSocketStream|WebTransport|EventSource|RTCPeerConnection|sendBeacon|importScripts|SharedWorker|serviceWorker|eval|execScript|setImmediate|registerProtocolHandler)\b|\bnew Function\b|[^.\w$]Function\(|\bimport\((?!\s*["'`]\.)|@import\b|\bsrcdoc\b/g;

/** Where these words stand and do none of it: the polyfill's table of the browser's API. */
const HARMLESS = ['inspectedWindow:{eval:{minArgs:'];

/**
 * What the files of a build hold that would lead out of it: an address that is not in the list above, or a word of those that
 * speak to a network or make code of text, a line each.
 *
 * @param {string} build its folder
 * @returns {string[]}
 */
export function builtFileProblems(build) {
  const files = readdirSync(build, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => /\.(js|css|html|json|svg)$/.test(file))
    .flatMap((file) => problemsIn(readFileSync(file, 'utf8')).map((problem) => `${file.slice(build.length + 1)} : ${problem}`));
}

/** The guide's pictures: WebP, and nowhere else. */
const PICTURE = /(?:^|[\\/])guide[\\/][\w-]+\.webp$/;

/** Files of other kinds than those that are read, and images: there are to be none. */
export function strangeFiles(build) {
  const names = readdirSync(build, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return names
    .filter(({ parentPath, name }) => !PICTURE.test(`${parentPath}/${name}`))
    .map(({ name }) => name)
    .filter((name) => name !== LICENCES && !/\.(js|css|html|json|svg|png)$/.test(name));
}

/**
 * @param {string} text
 * @returns {string[]}
 */
export function problemsIn(text) {
  const addresses = [...text.matchAll(ABSOLUTE)].map(([whole, bare]) => bare ?? whole).filter((found) => !Object.hasOwn(ADDRESSES, found));
  const rest = HARMLESS.reduce((left, words) => left.replaceAll(words, ''), text);
  return [...addresses, ...[...rest.matchAll(REACHES)].map(([word]) => word)];
}
