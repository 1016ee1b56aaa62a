// What people said of the claims of these articles.
UNWIND $ids AS id
MATCH (j:Judgement {article: id})
RETURN j.claim AS claim, j.verdict AS verdict
