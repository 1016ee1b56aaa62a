// How many reprinting.cypher lists for each parent.
UNWIND $ids AS parent
MATCH (a:Article {id: parent})
CALL (a) {
  MATCH (a)-[:REPRINTS]-(b:Article)
  RETURN count(b) AS total
}
RETURN parent, total
