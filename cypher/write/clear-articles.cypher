// Takes out these articles.
UNWIND $ids AS id
MATCH (a:Article {id: id})
DETACH DELETE a
