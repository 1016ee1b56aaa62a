// Statements by the day they were said.
MATCH (s:Statement)
WHERE ($stance IS NULL OR s.stance = $stance)
  AND ($speaker IS NULL OR EXISTS { MATCH (s)<-[:SAID]-(a) WHERE a.id = $speaker })
  AND ($about IS NULL OR EXISTS { MATCH (s)-[:ABOUT]->(t) WHERE t.id = $about })
WITH s, coalesce(s.date, '') + ' ' + s.id AS position
WHERE ($lower IS NULL OR position > $lower) AND ($upper IS NULL OR position < $upper)
RETURN position, s.id AS item
ORDER BY CASE WHEN $descending THEN '' ELSE position END, CASE WHEN $descending THEN position ELSE '' END DESC
LIMIT $limit
