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

/** Neo4j Community in a Java process of ours and a folder of its own, both gone after `stop`. */
export async function startNeo4jProcess(): Promise<TestNeo4j> {
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
  const options = ['-Xmx768m', '-cp', jars, 'org.neo4j.server.CommunityEntryPoint'];
  const server = spawn('java', [...options, `--home-dir=${home}`, `--config-dir=${conf}`], { stdio: 'ignore' });
  let ended = false;
  const end = new Promise<void>((resolve) => {
    server.once('exit', () => {
      ended = true;
      resolve();
    });
  });
  const killed = () => void server.kill('SIGKILL');
  process.once('exit', killed);
  const stop = async () => {
    server.kill('SIGTERM');
    await Promise.race([end, pause(STOP_MS, undefined, { ref: false })]);
    if (!ended) server.kill('SIGKILL');
    await end;
    process.removeListener('exit', killed);
    rmSync(home, { recursive: true, force: true });
  };
  const log = join(home, 'logs', 'neo4j.log');
  for (const until = Date.now() + START_MS; ; await pause(100)) {
    const said = existsSync(log) ? readFileSync(log, 'utf8') : '';
    if (said.includes('Started.')) break;
    if (ended || Date.now() > until) {
      await stop();
      throw new Error(`Neo4j did not start: ${said.trim().split('\n').at(-1) ?? 'no log'}`);
    }
  }
  return { uri: `bolt://127.0.0.1:${bolt}`, username: 'neo4j', password: PASSWORD, how: `Java, in ${home}`, stop };
}
