// How many claims.cypher lists for each parent.
UNWIND $ids AS parent
CALL (parent) {
  MATCH (c:Claim {edgeKey: parent})
  RETURN count(c) AS total
}
RETURN parent, total
