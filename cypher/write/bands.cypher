// The bands of each article's fingerprint.
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MERGE (b:Band {id: row.band})
MERGE (a)-[:IN_BAND]->(b)
