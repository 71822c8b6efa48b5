/** Serves the built site as a host would: its production headers, compression, its page for what was not found. */
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { headersFor, serverFiles } from '../../src/site/headers.ts';
import { CommandError } from './runCommand.ts';
import { smallestTexts, type SmallText } from './smallestTexts.ts';

export interface ServerOptions {
  /** Folder with the built site. */
  dir: string;
  /** Port; 0 takes any that is free. */
  port: number;
  /** Path under which the site lives: `/` or `/zacleneni/`. */
  base: string;
}

export interface RunningServer {
  /** Address of the site with its base path: `http://localhost:4321/`. */
  address: string;
  close: () => Promise<void>;
}

/**
 * Starts the server, on all addresses of the machine: 127.0.0.1 and ::1 both are „localhost“, and a phone on the
 * same network may have a look.
 *
 * @throws CommandError when the port is taken or may not be used
 */
export async function startServer({ dir, port, base }: ServerOptions): Promise<RunningServer> {
  const server = createServer(answer(dir, base));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portError(error, port)));
    server.listen(port, resolve);
  });
  const { port: usedPort } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${usedPort}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function portError(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new CommandError(
      `Port ${port} už používá jiný program. Ukončete ho, nebo zvolte jiný port, například: PORT=${port + 1} npm start`,
    );
  }
  if (error.code === 'EACCES') {
    return new CommandError(`Port ${port} smí používat jen správce počítače. Zvolte jiný: PORT=8080 npm start`);
  }
  return error;
}

function answer(dir: string, base: string): RequestListener {
  const smallest = smallestTexts();
  // For those who cannot read brotli.
  const compress = compression();
  // `dev` reads the folder at every request, so that a build may exchange it under a running server.
  const files = sirv(dir, { dev: true, etag: true, extensions: [] });
  const hidden = new Set<string>(serverFiles.map((file) => `/${file}`));

  return (request, response) => {
    // The host's name in front keeps `//x` a path.
    const requested = `http://localhost${request.url ?? '/'}`;
    if (!URL.canParse(requested)) {
      response.writeHead(400).end();
      return;
    }
    const address = new URL(requested);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    if (!address.pathname.startsWith(base)) {
      response.writeHead(302, { Location: base }).end();
      return;
    }
    const path = address.pathname.slice(base.length - 1);
    for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);

    const notFound = () => void sendNotFound(dir, response);
    if (hidden.has(path)) return notFound();
    if (isFolderWithoutSlash(dir, path)) {
      response.writeHead(301, { Location: `${address.pathname}/${address.search}` }).end();
      return;
    }
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const sendFile = () => {
      request.url = file + address.search;
      // The types of `compression` speak of Express, which it does not need.
      (compress as unknown as (request: IncomingMessage, response: ServerResponse, next: () => void) => void)(
        request,
        response,
        () => files(request, response, notFound),
      );
    };
    const place = normalize(join(dir, decoded(file)));
    if (!readsBrotli(request) || !isText(response) || !place.startsWith(dir + sep)) return sendFile();
    smallest(place).then(
      (text) => (text === null ? sendFile() : sendText(request, response, text)),
      () => response.writeHead(500).end(),
    );
  };
}

/** A path may be encoded wrongly; then it names no file. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Parts of a file count in its own bytes, not in compressed ones. */
function readsBrotli({ headers }: IncomingMessage): boolean {
  return /\bbr\b/.test(String(headers['accept-encoding'] ?? '')) && headers.range === undefined;
}

function isText(response: ServerResponse): boolean {
  const type = String(response.getHeader('Content-Type') ?? '');
  return type.includes('charset') || type.includes('wasm');
}

function sendText(request: IncomingMessage, response: ServerResponse, { body, etag }: SmallText): void {
  response.setHeader('ETag', etag);
  response.setHeader('Vary', 'Accept-Encoding');
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(200, { 'Content-Encoding': 'br', 'Content-Length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Links within pages count from the slash, so hosts add a missing one. */
function isFolderWithoutSlash(dir: string, path: string): boolean {
  return !path.endsWith('/') && !path.includes('..') && existsSync(join(dir, path, 'index.html'));
}

async function sendNotFound(dir: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(dir, '404.html')).catch(() => 'Stránka nenalezena');
  response.setHeader('Content-Type', headersFor('/404.html')['Content-Type'] ?? '');
  response.statusCode = 404;
  response.end(page);
}
