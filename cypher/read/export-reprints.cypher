// Which articles print the same story, from the lesser id to the greater.
UNWIND $ids AS id
MATCH (a:Article {id: id})-[r:REPRINTS]->(b:Article)
RETURN a.id AS source, b.id AS target, properties(r) AS properties
