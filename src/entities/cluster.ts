/** The item that stands most often; of equals the one that comes first. Null for none. */
export function mostCommon(items: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  let best: string | null = null;
  for (const [item, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = item;
  return best;
}

/** The name and the sorted other forms of a cluster of surface forms. */
export function nameAndAliases(
  forms: readonly string[],
  others: readonly string[],
): { name: string; aliases: string[] } {
  const name = mostCommon(forms) ?? others[0] ?? '';
  const aliases = [...new Set([...forms, ...others])].filter((form) => form !== name).sort((a, b) => (a < b ? -1 : 1));
  return { name, aliases };
}
