// How many met.cypher lists for each parent.
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
CALL (n) {
  MATCH (n)-[r:MET]-(other:Person)
  RETURN count(r) AS total
}
RETURN parent, total
