/** The metas in which pages state when they were published. */
export const PAGE_DATES: readonly string[] = ['article:published_time', 'pubdate', 'publishdate', 'datePublished'];
