// The article that states a claim.
MATCH (c:Claim {id: $id})
RETURN c.article AS article, c.derivedFrom AS derivedFrom
