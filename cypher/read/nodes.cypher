// Nodes of any types by id; an article's text is left to texts.cypher.
UNWIND $person AS id
MATCH (n:Person {id: id})
RETURN 'Person' AS type, n {.id, .name, .aliases, .nameLatin, .gender} AS item
UNION ALL
UNWIND $organisation AS id
MATCH (n:Organisation {id: id})
RETURN 'Organisation' AS type, n {.id, .name, .aliases, .kind, .country, .implied, .members} AS item
UNION ALL
UNWIND $office AS id
MATCH (n:Office {id: id})
RETURN 'Office' AS type, n {.id, .name, .post, .organisation, .country} AS item
UNION ALL
UNWIND $meeting AS id
MATCH (n:Meeting {id: id})
RETURN 'Meeting' AS type, n {.id, .name, .kind, .date, .dateBasis, .place, .mode, .status} AS item
UNION ALL
UNWIND $policy AS id
MATCH (n:Policy {id: id})
RETURN 'Policy' AS type, n {.id, .name, .aliases, .kind, .basedOn} AS item
UNION ALL
UNWIND $statement AS id
MATCH (n:Statement {id: id})
RETURN 'Statement' AS type, n {.id, .text, .start, .end, .direct, .stance, .date, .dateBasis, .article} AS item
UNION ALL
UNWIND $article AS id
MATCH (n:Article {id: id})
RETURN 'Article' AS type, n {.id, .title, .url, .publisher, .publishedOn, .publishedBasis, .authors, .language, .contentHash, .origin} AS item
UNION ALL
UNWIND $claim AS id
MATCH (c:Claim {id: id})
RETURN 'Claim' AS type, c {.id, claimType: c.type, .article, .start, .end, .quote, .rule, .confidence, .subject, .object, .edgeKey, .status, .date, .reportedOn, .judged} AS item
