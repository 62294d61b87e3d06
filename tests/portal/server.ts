import { X509Certificate, createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { extname, join, sep } from 'node:path';
import { listen, stop } from './listen';
import { makeOf } from './pages/routes.js';
import { POLICIES } from './policy';

/** The one name under which the simulated portal answers: the real portal's own. */
export const PORTAL_HOST = 'ceres.emploi.gouv.fr';

const PAGES = join(import.meta.dirname, 'pages');
const REFUSAL = `Ceci est une SIMULATION, pour les essais de Jalon : elle ne répond qu’au nom ${PORTAL_HOST}.\n`;
const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** The documents: each make has the first two under these names, and `composants` alone shows one screen in a frame. */
const DOCUMENTS: Readonly<Record<string, string>> = { '/': 'page.html', '/aide.html': 'page.html', '/cadre.html': 'cadre.html' };

const KEY = readFileSync(join(import.meta.dirname, 'simulation.key.pem'));
const CERTIFICATE = readFileSync(join(import.meta.dirname, 'simulation.cert.pem'));

/** A page that never ends: its beginning is sent, and the rest never comes. */
const ENDLESS = '/hostile/sans-fin.html';

/** A running portal: on 127.0.0.1 alone, at a port of the system's choice. */
export interface Portal {
  readonly port: number;
  /** The address of each request that came, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Serves the simulated portal over https, with its self-signed certificate. */
export async function startPortal(): Promise<Portal> {
  const requests: string[] = [];
  const server = createServer({ key: KEY, cert: CERTIFICATE }, (request, response) => {
    const host = request.headers.host ?? '';
    requests.push(`https://${host}${request.url ?? ''}`);
    if (host === PORTAL_HOST) void serve(request, response);
    else refuse(response);
  });
  return { port: await listen(server), requests, close: () => stop(server) };
}

/** The SHA-256 of the certificate's public key in base64, by which Chromium accepts it and no other. */
export function certificateFingerprint(): string {
  const key = new X509Certificate(CERTIFICATE).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, search } = new URL(request.url ?? '/', `https://${PORTAL_HOST}`);
  const make = makeOf(search);
  const document = DOCUMENTS[pathname];
  const file = join(PAGES, document === undefined ? pathname : join(make, document));
  const body = file.startsWith(PAGES + sep) ? await readFile(file).catch(() => undefined) : undefined;
  const policy = POLICIES[make];
  response.writeHead(body === undefined && pathname !== ENDLESS ? 404 : 200, {
    'content-type': TYPES[body === undefined ? '.html' : extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-store',
    ...(document === undefined || policy === undefined ? {} : { 'content-security-policy': policy }),
  });
  if (pathname === ENDLESS) response.write('<!doctype html><html lang="fr"><title>Convocations</title><h1>Convocations</h1>');
  else response.end(body ?? '<!doctype html><html lang="fr"><title>SIMULATION</title><p>SIMULATION : cette page n’existe pas.</p></html>');
}

function refuse(response: ServerResponse): void {
  response.writeHead(421, { 'content-type': 'text/plain; charset=utf-8' }).end(REFUSAL);
}
