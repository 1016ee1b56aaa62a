// How many articles.cypher lists.
MATCH (a:Article)
WHERE ($publisher IS NULL OR a.publisher = $publisher)
  AND ($since IS NULL OR a.publishedOn >= $since)
  AND ($until IS NULL OR a.publishedOn <= $until)
RETURN count(a) AS total
