// A stretch of the states of facts and entities by id.
MATCH (t:Tally)
WHERE t.id > $after
RETURN t.id AS id, t.state AS state
ORDER BY id
LIMIT $limit
