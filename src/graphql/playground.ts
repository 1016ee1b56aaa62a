/** A query that ships with the package, under its file's name without the ending. */
export interface SavedQuery {
  readonly name: string;
  readonly query: string;
}

/** What the page may do: run its own inline script and workers, talk to this server, fetch nothing from elsewhere. */
export const PLAYGROUND_POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  'font-src data:',
  'img-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * GraphiQL as one page with everything in it (9 MB), one tab a saved query; loaded when first asked for. With a key,
 * the header editor says where it goes; the page itself holds nothing of the graph.
 */
export async function playgroundPage(examples: readonly SavedQuery[], keyed: boolean): Promise<string> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const headers = keyed ? JSON.stringify({ authorization: 'Bearer KEY' }, null, 2) : '{}';
  return renderGraphiQL({
    title: 'guanxi',
    endpoint: '/graphql',
    headers,
    shouldPersistHeaders: false,
    defaultTabs: examples.map(({ query }) => ({ query, headers })),
  });
}
