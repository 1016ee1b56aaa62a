// How many organisations.cypher lists.
MATCH (o:Organisation)
WHERE ($name IS NULL OR o.name = $name OR $name IN o.aliases)
  AND ($kind IS NULL OR o.kind = $kind)
  AND ($country IS NULL OR o.country = $country)
RETURN count(o) AS total
