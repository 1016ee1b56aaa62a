// Articles that were taken out, by when.
MATCH (w:Withdrawal)
WITH w, coalesce(w.at, '') + ' ' + w.id AS position
WHERE ($lower IS NULL OR position > $lower) AND ($upper IS NULL OR position < $upper)
RETURN position, w {.id, .article, .title, .url, .publisher, .publishedOn, .by, .why, .at} AS item
ORDER BY CASE WHEN $descending THEN '' ELSE position END, CASE WHEN $descending THEN position ELSE '' END DESC
LIMIT $limit
