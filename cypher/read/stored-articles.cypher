// All properties of these articles.
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN properties(a) AS article
