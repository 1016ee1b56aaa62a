// Entities by the full-text index: of this engine only.
CALL db.index.fulltext.queryNodes('entity_names', $phrase, {limit: $limit}) YIELD node
RETURN node.id AS id, node.searchText AS searchText, node.mentions AS mentions
