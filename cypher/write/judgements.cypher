// What people said of claims.
UNWIND $rows AS row
MERGE (j:Judgement {id: row.id})
SET j = row
