// The cleaned text of articles, which the offsets of claims point into.
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.text AS text
