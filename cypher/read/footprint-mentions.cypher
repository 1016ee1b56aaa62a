// The entities that these articles speak of.
UNWIND $ids AS id
MATCH (a:Article {id: id})-[:MENTIONS]->(e:Entity)
RETURN DISTINCT e.id AS entity
