// The articles that name an entity by their printed day, the entities that an article names by the same (so by id).
UNWIND $ids AS parent
CALL (parent) {
  MATCH (n:Entity {id: parent})
  RETURN n
  UNION ALL
  MATCH (n:Article {id: parent})
  RETURN n
}
CALL (n) {
  MATCH (n)-[r:MENTIONS]-(other)
  WHERE r.count > 0
  WITH r, other, startNode(r) AS article, endNode(r) AS entity
  WITH r, article, entity, coalesce(article.publishedOn, '') + ' ' + other.id AS position
  WHERE ($lower IS NULL OR position > $lower) AND ($upper IS NULL OR position < $upper)
  RETURN position, {article: article.id, entity: entity.id, count: r.count, forms: r.forms} AS item
  ORDER BY CASE WHEN $descending THEN '' ELSE position END, CASE WHEN $descending THEN position ELSE '' END DESC
  LIMIT $limit
}
RETURN parent, position, item
