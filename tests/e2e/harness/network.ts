import { createServer } from 'node:http';
import { connect, type Socket } from 'node:net';
import { PORTAL_HOST, startPortal } from '../../portal/server';
import { listen, stop } from '../../portal/listen';

/**
 * The name to which a browser's own services are sent (accounts, updates), so that what they ask is told from what the
 * extension asks. It belongs to nobody: RFC 2606 keeps `.invalid` unused.
 */
export const BROWSER_SERVICES = 'navigateur.invalid';

/** All that a browser under test can reach: a proxy that leads to the simulated portal and nowhere else. */
export interface Network {
  readonly proxyPort: number;
  /** What reached the portal, by address, then what was refused. */
  requests(): string[];
  close(): Promise<void>;
}

export async function startNetwork(): Promise<Network> {
  const portal = await startPortal();
  const refused: string[] = [];
  const tunnels = new Set<Socket>();
  const refuse = (address: string) => {
    if (!address.includes(BROWSER_SERVICES)) refused.push(address);
  };
  const proxy = createServer((request, response) => {
    refuse(request.url ?? '');
    response.writeHead(403).end();
  });
  proxy.on('connect', (request, client: Socket, head) => {
    client.on('error', () => client.destroy());
    if (request.url !== `${PORTAL_HOST}:443`) {
      refuse(`https://${request.url ?? ''}/`);
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const server = connect(portal.port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      server.write(head);
      client.pipe(server).pipe(client);
    });
    server.on('error', () => client.destroy());
    client.on('close', () => server.destroy());
    tunnels.add(client);
    client.once('close', () => tunnels.delete(client));
  });
  return {
    proxyPort: await listen(proxy),
    requests: () => [...portal.requests, ...refused],
    async close() {
      for (const tunnel of tunnels) tunnel.destroy();
      await Promise.all([stop(proxy), portal.close()]);
    },
  };
}
