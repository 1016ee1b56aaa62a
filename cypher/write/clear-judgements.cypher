// Takes back what was said of these claims.
UNWIND $ids AS id
MATCH (j:Judgement {id: id})
DELETE j
