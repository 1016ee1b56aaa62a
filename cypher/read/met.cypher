// Whom people met, by day; read in both directions.
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
CALL (n) {
  MATCH (n)-[r:MET]-(other:Person)
  WITH r, coalesce(r.date, '') + ' ' + r.edgeKey AS position
  WHERE ($lower IS NULL OR position > $lower) AND ($upper IS NULL OR position < $upper)
  RETURN position, startNode(r).id AS source, endNode(r).id AS target, r {.edgeKey, .sources, .articles, .confidence, .firstDate, .lastDate, .firstReported, .lastReported, .meeting, .date, .dateBasis, .status} AS fact
  ORDER BY CASE WHEN $descending THEN '' ELSE position END, CASE WHEN $descending THEN position ELSE '' END DESC
  LIMIT $limit
}
RETURN parent, position, source, target, 'MET' AS type, fact AS item
