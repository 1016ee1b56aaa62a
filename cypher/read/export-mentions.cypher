// Which entities these articles speak of.
UNWIND $ids AS id
MATCH (a:Article {id: id})-[r:MENTIONS]->(b:Entity)
RETURN a.id AS source, b.id AS target, properties(r) AS properties
