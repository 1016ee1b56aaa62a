// How many policies.cypher lists.
MATCH (p:Policy)
WHERE ($kind IS NULL OR p.kind = $kind)
  AND ($imposedBy IS NULL OR EXISTS { MATCH (p)<-[:IMPOSED]-(a) WHERE a.id = $imposedBy })
RETURN count(p) AS total
