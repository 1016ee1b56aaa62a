import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import manifest from '../package.json' with { type: 'json' };
import { COMMANDS } from '../src/cli/commands.ts';

const ROOT = join(import.meta.dirname, '..');
const textOf = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const dependencies = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });

describe('the papers of the project', () => {
  test.each(dependencies)('%s is pinned, and CONTRIBUTING says why it is there', (name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/u);
    expect(textOf('CONTRIBUTING.md')).toContain(name.replace('@pothos/', ''));
  });

  test.each(textOf('src/config.ts').match(/\b(?:GUANXI|NEO4J)_[A-Z_]+\b(?=: )/gu) ?? [])(
    'README explains %s',
    (variable) => {
      expect(textOf('README.md')).toContain(`\`${variable}\``);
    },
  );

  test.each(COMMANDS.map(({ name }) => name))('both READMEs list guanxi %s', (name) => {
    for (const file of ['README.md', 'README.zh-CN.md'])
      expect(textOf(file)).toMatch(new RegExp(`^guanxi ${name} `, 'mu'));
  });

  test.each(readdirSync(join(ROOT, 'examples', 'articles')))('the README of the examples lists %s', (file) => {
    expect(textOf('examples/README.md')).toContain(`\`${file}\``);
  });

  test('docker compose runs Neo4j 5.26 and the server, each with its health check and no key of its own', () => {
    const { services } = parse(textOf('docker-compose.yml'));
    expect(services.neo4j.image).toBe('neo4j:5.26-community');
    expect(services.neo4j.healthcheck.test[1]).toContain('cypher-shell');
    expect(services.server.depends_on.neo4j.condition).toBe('service_healthy');
    expect(services.server.environment.GUANXI_READ_KEY).toMatch(/^\$\{GUANXI_READ_KEY:\?/u);
    expect(textOf('Dockerfile')).toMatch(/^HEALTHCHECK /mu);
    expect(textOf('Dockerfile')).toMatch(/^USER node$/mu);
    expect(textOf('.env.example')).toMatch(/^NEO4J_PASSWORD=$/mu);
  });

  test('.ci/run can be run', () => {
    expect(statSync(join(ROOT, '.ci', 'run')).mode & 0o111).toBe(0o111);
  });
});
