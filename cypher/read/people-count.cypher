// How many people.cypher lists.
MATCH (p:Person)
WHERE ($name IS NULL OR p.name = $name OR $name IN p.aliases)
RETURN count(p) AS total
