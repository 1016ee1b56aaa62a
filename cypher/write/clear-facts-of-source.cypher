// Takes out facts that no claim supports any more, of types whose source has the fewer edges.
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})-[f]->(b:Entity {id: row.to})
WHERE f.edgeKey = row.edgeKey
DELETE f
