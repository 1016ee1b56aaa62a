// The offices and organisations that belong to organisations, by name.
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
CALL (n) {
  MATCH (n)<-[r:PART_OF]-(other)
  WITH r, other.name + ' ' + r.edgeKey AS position
  WHERE ($lower IS NULL OR position > $lower) AND ($upper IS NULL OR position < $upper)
  RETURN position, startNode(r).id AS source, endNode(r).id AS target, r {.edgeKey, .sources, .articles, .confidence, .firstDate, .lastDate, .firstReported, .lastReported} AS fact
  ORDER BY CASE WHEN $descending THEN '' ELSE position END, CASE WHEN $descending THEN position ELSE '' END DESC
  LIMIT $limit
}
RETURN parent, position, source, target, 'PART_OF' AS type, fact AS item
