// Policies that somebody imposes.
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
SET e = row, e:Policy, e:Measure
REMOVE e:Agreement
