// The claims of articles in text order; offsets are padded so that they stand in order as text.
UNWIND $ids AS parent
MATCH (a:Article {id: parent})
CALL (a) {
  MATCH (a)-[:STATES]->(c:Claim)
  WHERE c.derivedFrom IS NULL
  WITH c, right('00000000' + toString(c.start), 8) + ' ' + c.id AS position
  WHERE ($lower IS NULL OR position > $lower) AND ($upper IS NULL OR position < $upper)
  RETURN position, c {.id, claimType: c.type, .article, .start, .end, .quote, .rule, .confidence, .subject, .object, .edgeKey, .status, .date, .reportedOn, .judged} AS item
  ORDER BY CASE WHEN $descending THEN '' ELSE position END, CASE WHEN $descending THEN position ELSE '' END DESC
  LIMIT $limit
}
RETURN parent, position, item
