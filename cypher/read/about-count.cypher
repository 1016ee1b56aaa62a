// How many about.cypher lists for each parent.
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
CALL (n) {
  MATCH (n)-[r:ABOUT]->(other)
  RETURN count(r) AS total
}
RETURN parent, total
