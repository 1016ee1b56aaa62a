// Which of these articles stand in the graph, and with what content.
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.contentHash AS contentHash, a.recordHash AS recordHash, a.extractor AS extractor,
       a.publishedOn AS publishedOn, a.publisher AS publisher, a.url AS url
