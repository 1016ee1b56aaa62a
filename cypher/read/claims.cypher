// The claims of facts, the most certain first; the parent is the fact's edge key.
UNWIND $ids AS parent
CALL (parent) {
  MATCH (c:Claim {edgeKey: parent})
  WITH c, toString(c.confidence) + ' ' + c.id AS position
  WHERE ($lower IS NULL OR position > $lower) AND ($upper IS NULL OR position < $upper)
  RETURN position, c {.id, claimType: c.type, .article, .start, .end, .quote, .rule, .confidence, .subject, .object, .edgeKey, .status, .date, .reportedOn, .judged} AS item
  ORDER BY CASE WHEN $descending THEN '' ELSE position END, CASE WHEN $descending THEN position ELSE '' END DESC
  LIMIT $limit
}
RETURN parent, position, item
