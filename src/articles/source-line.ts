const SOURCE = /(?:^|[\s|｜/（(])(?:文章|本文|新闻|新聞)?(?:来源|來源|稿源)[：:]\s?(?<source>[^\s|｜）)]{2,20})/u;
const ALONE = /^(?:文章|本文|新闻|新聞)?(?:来源|來源|稿源)[：:]\s?\S{2,20}$/u;

/** Whether a line says nothing but where the story comes from: 来源：新华网. */
export function isSourceLine(line: string): boolean {
  return ALONE.test(line);
}

/** Whom a short line names as the source: `2031-05-06 10:20 来源：中国新闻网` gives 中国新闻网. Null where it names none. */
export function creditedSource(line: string): string | null {
  return SOURCE.exec(line)?.groups?.source ?? null;
}
