/** The real nginx with the snippet that the build writes for it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const INSTALLED = [
  '/usr/sbin/nginx',
  '/usr/bin/nginx',
  '/usr/local/sbin/nginx',
  '/usr/local/bin/nginx',
  '/opt/homebrew/bin/nginx',
];
/** Folders that nginx would make in the system's own ones. */
const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** Where nginx is; null where it is not installed. */
export function findNginx(): string | null {
  return INSTALLED.find((path) => existsSync(path)) ?? null;
}

/**
 * Serves a built site by nginx while work is done with it, as its snippet asks: the root is a folder in which the
 * files lie under the base path.
 *
 * @param dir absolute path of the built site
 * @param work is given the address of the site, with the base path
 * @throws Error with what nginx says, when it does not start
 */
export async function withNginx<Result>(
  nginx: string,
  { dir, basePath }: { dir: string; basePath: string },
  work: (address: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'nginx-'));
  try {
    const root = basePath === '/' ? dir : join(folder, 'root');
    if (basePath !== '/') {
      const place = join(root, basePath.replace(/\/$/, ''));
      await mkdir(dirname(place), { recursive: true });
      await symlink(dir, place);
    }
    const port = await freePort();
    await writeFile(join(folder, 'nginx.conf'), configuration({ folder, root, dir, port }));
    const child = spawn(nginx, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    try {
      const address = `http://127.0.0.1:${port}${basePath}`;
      await answers(child, address);
      return await work(address);
    } finally {
      const closed = new Promise((resolve) => child.once('close', resolve));
      if (child.exitCode === null) {
        child.kill('SIGTERM');
        await closed;
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function configuration(place: { folder: string; root: string; dir: string; port: number }): string {
  // Workers of an nginx started by root are somebody who may not read the project.
  const user = process.getuid?.() === 0 ? 'user root;\n' : '';
  return `${user}daemon off;
worker_processes 2;
pid ${place.folder}/nginx.pid;
error_log stderr;
events { worker_connections 1024; }
http {
  access_log off;
${TEMPORARY.map((name) => `  ${name}_temp_path ${place.folder}/${name};\n`).join('')}  server {
    listen 127.0.0.1:${place.port};
    root ${place.root};
    include ${place.dir}/nginx.conf;
  }
}
`;
}

/** Waits for the first answer. */
async function answers(child: ChildProcess, address: string): Promise<void> {
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text));
  const gone = new Promise<never>((_resolve, reject) =>
    child.once('close', () => reject(new Error(`nginx: ${said.trim()}`))),
  );
  // Nobody may be listening any more when nginx is ended on purpose.
  gone.catch(() => {});
  for (;;) {
    const isUp = await Promise.race([
      fetch(address, { method: 'HEAD' }).then(
        () => true,
        () => false,
      ),
      gone,
    ]);
    if (isUp) return;
    await Promise.race([new Promise((resolve) => setTimeout(resolve, 20)), gone]);
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
