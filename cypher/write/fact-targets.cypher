// TARGETS, with the end that has the fewer edges first.
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[f:TARGETS {edgeKey: row.edgeKey}]->(b)
SET f = row.properties
