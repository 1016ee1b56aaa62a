// What these articles say of each entity they speak of.
UNWIND $ids AS id
MATCH (a:Article {id: id})-[m:MENTIONS]->(e:Entity)
RETURN a.id AS article, e.id AS entity, properties(m) AS said
