// The articles that print the same story as these, one step away.
UNWIND $ids AS id
MATCH (a:Article {id: id})-[:REPRINTS]-(b:Article)
RETURN a.id AS id, b.id AS other
