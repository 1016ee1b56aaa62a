// The ends of these claims, of one kind.
UNWIND $ids AS id
MATCH (a:Claim {id: id})-[r]->(b:Entity)
WHERE type(r) = $type
RETURN a.id AS source, b.id AS target, properties(r) AS properties
