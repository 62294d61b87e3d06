import type { Server } from 'node:http';
import type { Server as SecureServer } from 'node:https';

/** Listens on 127.0.0.1 at a free port, and returns it. */
export async function listen(server: Server | SecureServer): Promise<number> {
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', done);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

/** Stops listening, and drops the connections that are open. */
export async function stop(server: Server | SecureServer): Promise<void> {
  const closed = new Promise((done) => server.close(done));
  server.closeAllConnections();
  await closed;
}
