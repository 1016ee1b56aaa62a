// A stretch of the withdrawals by id.
MATCH (n:Withdrawal)
WHERE n.id > $after
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY id
LIMIT $limit
