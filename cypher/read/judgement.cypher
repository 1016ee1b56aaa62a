// What was said of a claim, by the id of the judgement.
MATCH (j:Judgement {id: $id})
RETURN properties(j) AS judgement
