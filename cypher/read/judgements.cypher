// What people said of claims, by the ids of the judgements.
UNWIND $ids AS id
MATCH (j:Judgement {id: id})
RETURN j.claim AS claim, j {.verdict, .by, .why, .at} AS judgement
