import { defineConfig } from 'vitest/config';

export default defineConfig({
  // graphql keeps its classes in one module: without this the tests would load its ESM build beside the CommonJS one
  // that Node gives to everything else.
  resolve: { alias: [{ find: /^graphql$/u, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/neo4j-setup.ts'],
    testTimeout: 30_000,
    // a suite waits its turn for the one Neo4j in a hook
    hookTimeout: 660_000,
    pool: 'forks',
    maxWorkers: 2,
  },
});
