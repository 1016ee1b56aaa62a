// How many statements.cypher lists.
MATCH (s:Statement)
WHERE ($stance IS NULL OR s.stance = $stance)
  AND ($speaker IS NULL OR EXISTS { MATCH (s)<-[:SAID]-(a) WHERE a.id = $speaker })
  AND ($about IS NULL OR EXISTS { MATCH (s)-[:ABOUT]->(t) WHERE t.id = $about })
RETURN count(s) AS total
