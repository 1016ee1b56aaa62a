// Articles that are withdrawn, with all they said.
UNWIND $rows AS row
MERGE (w:Withdrawal {id: row.id})
SET w = row
