// The facts of one type from these entities.
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r]->(b:Entity)
WHERE type(r) = $type
RETURN a.id AS source, b.id AS target, properties(r) AS properties
