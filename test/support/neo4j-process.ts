import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { TestNeo4j } from './neo4j.ts';
import { neo4jJars } from './neo4j-jars.ts';

const START_MS = 180_000;
const STOP_MS = 20_000;
const PASSWORD = 'guanxi-tests';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

/** A server of a test's own, which may be killed and started again on the same files. */
export interface Neo4jProcess extends TestNeo4j {
  /** Ends it as a power cut would (SIGKILL). */
  crash(): Promise<void>;
  /** Starts it again after a crash. */
  restart(): Promise<void>;
}

/** Neo4j Community in a Java process of ours and a folder of its own, both gone after `stop`. */
export async function startNeo4jProcess(): Promise<Neo4jProcess> {
  const jars = join(neo4jJars(), '*');
  const home = mkdtempSync(join(tmpdir(), 'guanxi-neo4j-'));
  const conf = join(home, 'conf');
  const [bolt, http] = [await freePort(), await freePort()];
  mkdirSync(conf);
  mkdirSync(join(home, 'logs'));
  writeFileSync(
    join(conf, 'neo4j.conf'),
    [
      `server.bolt.listen_address=127.0.0.1:${bolt}`,
      `server.bolt.advertised_address=127.0.0.1:${bolt}`,
      `server.http.listen_address=127.0.0.1:${http}`,
      'server.memory.heap.initial_size=512m',
      'server.memory.heap.max_size=768m',
      'server.memory.pagecache.size=256m',
      'dbms.usage_report.enabled=false',
      'dbms.security.auth_enabled=true',
      '',
    ].join('\n'),
  );
  const set = ['-cp', jars, 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', PASSWORD];
  execFileSync('java', set, { stdio: 'pipe', env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: conf } });
  let running = launch(jars, home);
  const killed = () => running.end('SIGKILL');
  process.once('exit', killed);
  const stop = async () => {
    running.end('SIGTERM');
    await Promise.race([running.ended, pause(STOP_MS, undefined, { ref: false })]);
    running.end('SIGKILL');
    await running.ended;
    process.removeListener('exit', killed);
    rmSync(home, { recursive: true, force: true });
  };
  const started = async () => {
    try {
      await running.started;
    } catch (cause) {
      await stop();
      throw cause;
    }
  };
  await started();
  return {
    uri: `bolt://127.0.0.1:${bolt}`,
    username: 'neo4j',
    password: PASSWORD,
    how: `Java, in ${home}`,
    stop,
    crash: async () => {
      running.end('SIGKILL');
      await running.ended;
    },
    restart: async () => {
      running = launch(jars, home);
      await started();
    },
  };
}

interface Launched {
  readonly started: Promise<void>;
  readonly ended: Promise<void>;
  end(signal: 'SIGTERM' | 'SIGKILL'): void;
}

function launch(jars: string, home: string): Launched {
  const log = join(home, 'logs', 'neo4j.log');
  const said = () => (existsSync(log) ? readFileSync(log, 'utf8') : '');
  const before = said().length;
  const options = ['-Xmx768m', '-cp', jars, 'org.neo4j.server.CommunityEntryPoint'];
  const words = [...options, `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`];
  const server = spawn('java', words, { stdio: 'ignore' });
  let hasEnded = false;
  const ended = new Promise<void>((resolve) => {
    server.once('exit', () => {
      hasEnded = true;
      resolve();
    });
  });
  const started = async () => {
    for (const until = Date.now() + START_MS; ; await pause(100)) {
      if (said().slice(before).includes('Started.')) return;
      if (hasEnded || Date.now() > until) {
        throw new Error(`Neo4j did not start: ${said().trim().split('\n').at(-1) ?? 'no log'}`);
      }
    }
  };
  return { started: started(), ended, end: (signal) => void (hasEnded || server.kill(signal)) };
}
