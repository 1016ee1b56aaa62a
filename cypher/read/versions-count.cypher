// How many versions.cypher lists for each parent.
UNWIND $ids AS parent
CALL (parent) {
  MATCH (v:Version {article: parent})
  RETURN count(v) AS total
}
RETURN parent, total
