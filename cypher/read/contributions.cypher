// What articles say of these entities.
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[m:MENTIONS]-(a:Article)
RETURN e.id AS entity, a.id AS article, properties(m) AS said
