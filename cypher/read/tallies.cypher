// The state that facts and entities are kept up to date from.
UNWIND $ids AS id
MATCH (t:Tally {id: id})
RETURN t.id AS id, t.state AS state
