// The state that facts and entities are kept up to date from.
UNWIND $rows AS row
MERGE (t:Tally {id: row.id})
SET t = row
