import { crc32 } from 'node:zlib';

/** What goes into an archive: the path with forward slashes, and the bytes. */
export interface Entry {
  readonly path: string;
  readonly bytes: Buffer;
}

const UTF8_NAMES = 0x0800;
const VERSION = 20;
/** 1 January 1980, the zero of the format: the same files give the same archive. */
const DATE = 0x21;

/** A ZIP archive, uncompressed (PKWARE APPNOTE 4.3): what Firefox installs as an add-on. */
export function zip(entries: readonly Entry[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { path, bytes } of entries) {
    const name = Buffer.from(path, 'utf8');
    const common = header(name, bytes);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, name, bytes]);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), uint16(VERSION), common, trailer(offset), name]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const count = uint16(entries.length);
  const end = Buffer.concat([
    Buffer.from('PK\x05\x06\0\0\0\0', 'latin1'),
    count,
    count,
    uint32(directory.length),
    uint32(offset),
    uint16(0),
  ]);
  return Buffer.concat([...locals, directory, end]);
}

/** The fields that a file's own header and its line in the directory have in common. */
function header(name: Buffer, bytes: Buffer): Buffer {
  const size = uint32(bytes.length);
  const stored = uint16(0);
  const time = uint16(0);
  return Buffer.concat([
    ...[uint16(VERSION), uint16(UTF8_NAMES), stored, time, uint16(DATE)],
    ...[uint32(crc32(bytes)), size, size, uint16(name.length), uint16(0)],
  ]);
}

/** What only the directory has: no comment, first disk, no attributes, where the file begins. */
function trailer(offset: number): Buffer {
  return Buffer.concat([uint16(0), uint16(0), uint16(0), uint32(0), uint32(offset)]);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
