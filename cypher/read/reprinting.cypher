// The articles that print the same story as others, the first printed first; undated ones last.
UNWIND $ids AS parent
MATCH (a:Article {id: parent})
CALL (a) {
  MATCH (a)-[:REPRINTS]-(b:Article)
  WITH b, coalesce(b.publishedOn, '9') + ' ' + b.id AS position
  WHERE ($lower IS NULL OR position > $lower) AND ($upper IS NULL OR position < $upper)
  RETURN position, b.id AS item
  ORDER BY CASE WHEN $descending THEN '' ELSE position END, CASE WHEN $descending THEN position ELSE '' END DESC
  LIMIT $limit
}
RETURN parent, position, item
