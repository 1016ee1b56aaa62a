// Articles by their printed day.
MATCH (a:Article)
WHERE ($publisher IS NULL OR a.publisher = $publisher)
  AND ($since IS NULL OR a.publishedOn >= $since)
  AND ($until IS NULL OR a.publishedOn <= $until)
WITH a, coalesce(a.publishedOn, '') + ' ' + a.id AS position
WHERE ($lower IS NULL OR position > $lower) AND ($upper IS NULL OR position < $upper)
RETURN position, a.id AS item
ORDER BY CASE WHEN $descending THEN '' ELSE position END, CASE WHEN $descending THEN position ELSE '' END DESC
LIMIT $limit
