// Which claims these articles state.
UNWIND $ids AS id
MATCH (a:Article {id: id})-[r:STATES]->(b:Claim)
RETURN a.id AS source, b.id AS target, properties(r) AS properties
