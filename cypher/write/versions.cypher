// Texts that articles had before, with all they said.
UNWIND $rows AS row
MERGE (v:Version {id: row.id})
SET v = row
