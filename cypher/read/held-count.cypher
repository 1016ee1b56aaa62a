// How many held.cypher lists for each parent.
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
CALL (n) {
  MATCH (n)-[r:HELD]-(other)
  RETURN count(r) AS total
}
RETURN parent, total
