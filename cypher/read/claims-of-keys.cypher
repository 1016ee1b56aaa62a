// All claims that count towards these facts, with what their articles add.
UNWIND $keys AS key
MATCH (c:Claim {edgeKey: key})
MATCH (a:Article {id: c.article})
RETURN properties(c) AS claim, a.publisher AS publisher, a.url AS url, a.origin AS origin
