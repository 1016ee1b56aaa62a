// Takes out what these articles say of entities.
UNWIND $ids AS id
MATCH (a:Article {id: id})-[m:MENTIONS]->(e:Entity)
DELETE m
