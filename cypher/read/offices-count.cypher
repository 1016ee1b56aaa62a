// How many offices.cypher lists.
MATCH (o:Office)
WHERE ($post IS NULL OR o.post = $post)
  AND ($country IS NULL OR o.country = $country)
RETURN count(o) AS total
