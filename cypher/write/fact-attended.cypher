// ATTENDED, with the end that has the fewer edges first.
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (b)<-[f:ATTENDED {edgeKey: row.edgeKey}]-(a)
SET f = row.properties
