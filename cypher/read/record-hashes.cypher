// Which of these articles stand in the graph, and with what content.
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.recordHash AS recordHash
