// Organisations by name.
MATCH (o:Organisation)
WHERE ($name IS NULL OR o.name = $name OR $name IN o.aliases)
  AND ($kind IS NULL OR o.kind = $kind)
  AND ($country IS NULL OR o.country = $country)
WITH o, o.name + ' ' + o.id AS position
WHERE ($lower IS NULL OR position > $lower) AND ($upper IS NULL OR position < $upper)
RETURN position, o.id AS item
ORDER BY CASE WHEN $descending THEN '' ELSE position END, CASE WHEN $descending THEN position ELSE '' END DESC
LIMIT $limit
