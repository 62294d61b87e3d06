import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';
import { fromBuffer } from 'yauzl';

/** A zip holds dates without a zone, as a clock on the wall shows them: the first that there is, whatever the day and the place. */
const DATE = '1980-01-01T00:00:00';

/**
 * Every file below a folder, by its name from there, with slashes.
 *
 * @param {string} folder
 * @returns {Map<string, Uint8Array>}
 */
export function filesIn(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]));
}

/**
 * Files as one zip. The same files make the same bytes, in whatever order they are given and wherever they are zipped.
 *
 * @param {ReadonlyMap<string, Uint8Array>} files
 * @returns {Uint8Array}
 */
export function zipOf(files) {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: DATE });
}

/**
 * What is in a zip, read by a program that did not write it, in the order in which it lists its files. Rejects where it finds anything amiss.
 *
 * @param {Uint8Array} bytes
 * @returns {Promise<Map<string, Buffer>>}
 */
export function unzipped(bytes) {
  return new Promise((done, fail) => {
    fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (error, zip) => {
      if (error !== null) return fail(error);
      const files = new Map();
      zip.on('error', fail);
      zip.on('end', () => done(files));
      zip.on('entry', async (entry) => {
        try {
          files.set(entry.fileName, await contentOf(zip, entry));
          zip.readEntry();
        } catch (problem) {
          fail(problem);
        }
      });
      zip.readEntry();
    });
  });
}

/** @returns {Promise<Buffer>} */
function contentOf(zip, entry) {
  return new Promise((done, fail) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error !== null) return fail(error);
      const parts = [];
      stream.on('data', (part) => parts.push(part));
      stream.on('error', fail);
      stream.on('end', () => done(Buffer.concat(parts)));
    });
  });
}
