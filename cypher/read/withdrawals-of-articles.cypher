// Which of these articles are withdrawn, and what is kept of them.
UNWIND $ids AS id
MATCH (w:Withdrawal {article: id})
RETURN properties(w) AS withdrawal
