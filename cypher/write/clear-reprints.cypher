// Takes these articles out of the stories they print.
UNWIND $ids AS id
MATCH (a:Article {id: id})-[r:REPRINTS]-(:Article)
DELETE r
