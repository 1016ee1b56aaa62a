// How many withdrawals.cypher lists.
MATCH (w:Withdrawal)
RETURN count(w) AS total
