// Statement nodes with all their properties.
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
SET e = row, e:Statement
