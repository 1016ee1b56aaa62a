// Takes out those of these entities that no article speaks of any more.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE NOT EXISTS { MATCH (e)<-[:MENTIONS]-(:Article) }
  AND NOT EXISTS { MATCH (e)<-[:SUBJECT]-(:Claim) }
  AND NOT EXISTS { MATCH (e)<-[:OBJECT]-(:Claim) }
DETACH DELETE e
