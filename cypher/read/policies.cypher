// Policies by name.
MATCH (p:Policy)
WHERE ($kind IS NULL OR p.kind = $kind)
  AND ($imposedBy IS NULL OR EXISTS { MATCH (p)<-[:IMPOSED]-(a) WHERE a.id = $imposedBy })
WITH p, p.name + ' ' + p.id AS position
WHERE ($lower IS NULL OR position > $lower) AND ($upper IS NULL OR position < $upper)
RETURN position, p.id AS item
ORDER BY CASE WHEN $descending THEN '' ELSE position END, CASE WHEN $descending THEN position ELSE '' END DESC
LIMIT $limit
