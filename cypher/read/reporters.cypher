// Who stands behind these articles.
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.publisher AS publisher, a.wire AS wire, a.publishedOn AS publishedOn, a.origin AS origin
