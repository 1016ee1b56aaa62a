// People by name.
MATCH (p:Person)
WHERE ($name IS NULL OR p.name = $name OR $name IN p.aliases)
WITH p, p.name + ' ' + p.id AS position
WHERE ($lower IS NULL OR position > $lower) AND ($upper IS NULL OR position < $upper)
RETURN position, p.id AS item
ORDER BY CASE WHEN $descending THEN '' ELSE position END, CASE WHEN $descending THEN position ELSE '' END DESC
LIMIT $limit
