// How many mentions.cypher lists for each parent.
UNWIND $ids AS parent
CALL (parent) {
  MATCH (n:Entity {id: parent})
  RETURN n
  UNION ALL
  MATCH (n:Article {id: parent})
  RETURN n
}
CALL (n) {
  MATCH (n)-[r:MENTIONS]-(other)
  WHERE r.count > 0
  RETURN count(r) AS total
}
RETURN parent, total
