// Policies of people and organisations, and who imposed policies, by day.
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
CALL (n) {
  MATCH (n)-[r:IMPOSED]-(other)
  WITH r, coalesce(r.date, '') + ' ' + r.edgeKey AS position
  WHERE ($lower IS NULL OR position > $lower) AND ($upper IS NULL OR position < $upper)
  RETURN position, startNode(r).id AS source, endNode(r).id AS target, r {.edgeKey, .sources, .articles, .confidence, .firstDate, .lastDate, .firstReported, .lastReported, .targets, .status, .date, .dateBasis} AS fact
  ORDER BY CASE WHEN $descending THEN '' ELSE position END, CASE WHEN $descending THEN position ELSE '' END DESC
  LIMIT $limit
}
RETURN parent, position, source, target, 'IMPOSED' AS type, fact AS item
