// The claims that these articles put into the graph.
UNWIND $ids AS id
MATCH (a:Article {id: id})-[:STATES]->(c:Claim)
RETURN c.edgeKey AS edgeKey, c.subject AS subject, c.object AS object
