// Which articles print the same story.
UNWIND $rows AS row
MATCH (a:Article {id: row.from})
MATCH (b:Article {id: row.to})
MERGE (a)-[r:REPRINTS]->(b)
SET r.similarity = row.similarity
