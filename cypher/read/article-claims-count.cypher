// How many article-claims.cypher lists for each parent.
UNWIND $ids AS parent
MATCH (a:Article {id: parent})
CALL (a) {
  MATCH (a)-[:STATES]->(c:Claim)
  WHERE c.derivedFrom IS NULL
  RETURN count(c) AS total
}
RETURN parent, total
