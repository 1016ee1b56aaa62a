// Takes out the claims of these articles.
UNWIND $ids AS id
MATCH (a:Article {id: id})-[:STATES]->(c:Claim)
DETACH DELETE c
