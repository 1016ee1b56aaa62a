// The article whose claim a judgement is of.
MATCH (j:Judgement {id: $id})
RETURN j.article AS article
