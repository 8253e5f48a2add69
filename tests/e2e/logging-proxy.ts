import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy in front of a browser that lets nothing through and remembers who was asked for. */
export interface LoggingProxy {
  host: string;
  port: number;
  /** `host:port` of every request that would have left, in order. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** Starts the proxy on a free port of this machine. */
export async function startLoggingProxy(): Promise<LoggingProxy> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(hostOf(request.url ?? ''));
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    host: '127.0.0.1',
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

function hostOf(url: string): string {
  const { hostname, port } = new URL(url);
  return `${hostname}:${port || '80'}`;
}
