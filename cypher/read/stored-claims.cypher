// The claims that these articles state.
UNWIND $ids AS id
MATCH (a:Article {id: id})-[:STATES]->(c:Claim)
RETURN properties(c) AS claim
