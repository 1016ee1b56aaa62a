// Takes out facts that no claim supports any more, of types whose target has the fewer edges.
UNWIND $rows AS row
MATCH (b:Entity {id: row.to})<-[f]-(a:Entity {id: row.from})
WHERE f.edgeKey = row.edgeKey
DELETE f
