// Policies that are written and named.
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
SET e = row, e:Policy, e:Agreement
REMOVE e:Measure
