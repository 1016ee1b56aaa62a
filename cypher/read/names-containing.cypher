// Entities with a key somewhere in their names, the most named first.
MATCH (e:Entity)
WHERE e.searchText CONTAINS $text
RETURN e.id AS id, e.searchText AS searchText, e.mentions AS mentions
ORDER BY mentions DESC, id
LIMIT $limit
