// The independent source behind each article.
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
SET a.origin = row.origin
