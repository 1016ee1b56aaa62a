// The texts that articles had before, by number.
UNWIND $ids AS parent
CALL (parent) {
  MATCH (v:Version {article: parent})
  WITH v, right('00000000' + toString(v.ordinal), 8) AS position
  WHERE ($lower IS NULL OR position > $lower) AND ($upper IS NULL OR position < $upper)
  RETURN position, v {.id, .ordinal, .title, .publishedOn, .contentHash, .extractor, .rows} AS item
  ORDER BY CASE WHEN $descending THEN '' ELSE position END, CASE WHEN $descending THEN position ELSE '' END DESC
  LIMIT $limit
}
RETURN parent, position, item
