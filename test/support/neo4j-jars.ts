import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

export const NEO4J_VERSION = '5.26.30';
const COPY_MS = 300_000;

const artefact = (name: string) =>
  `<dependency><groupId>org.neo4j</groupId><artifactId>${name}</artifactId><version>${NEO4J_VERSION}</version></dependency>`;
const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
<modelVersion>4.0.0</modelVersion><groupId>guanxi</groupId><artifactId>neo4j-for-tests</artifactId><version>1</version>
<dependencies>${artefact('neo4j')}${artefact('neo4j-bolt')}</dependencies>
</project>
`;

/** The folder that keeps what programs of this user can make again. */
function cacheFolder(): string {
  const given = process.env.XDG_CACHE_HOME;
  if (given !== undefined && given !== '') return given;
  return process.platform === 'darwin' ? join(homedir(), 'Library', 'Caches') : join(homedir(), '.cache');
}

/** Neo4j Community's jars, fetched by Maven once; filled under another name, so two runs at once do no harm. */
export function neo4jJars(): string {
  const parent = join(cacheFolder(), 'guanxi');
  const folder = join(parent, `neo4j-${NEO4J_VERSION}`);
  if (existsSync(folder)) return folder;
  mkdirSync(parent, { recursive: true });
  const filling = mkdtempSync(join(parent, 'filling-'));
  try {
    writeFileSync(join(filling, 'pom.xml'), POM);
    const goal = [
      'dependency:copy-dependencies',
      `-DoutputDirectory=${join(filling, 'lib')}`,
      '-DincludeScope=runtime',
    ];
    execFileSync('mvn', ['-q', '-B', '-f', join(filling, 'pom.xml'), ...goal], { stdio: 'pipe', timeout: COPY_MS });
    try {
      renameSync(join(filling, 'lib'), folder);
    } catch (error) {
      if (!existsSync(folder)) throw error; // another run was quicker
    }
    return folder;
  } finally {
    rmSync(filling, { recursive: true, force: true });
  }
}
