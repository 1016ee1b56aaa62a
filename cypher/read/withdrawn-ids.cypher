// Every withdrawn article.
MATCH (w:Withdrawal)
RETURN w.article AS id
