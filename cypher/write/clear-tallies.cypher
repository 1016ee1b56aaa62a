// Takes out the states of facts and entities that are gone.
UNWIND $ids AS id
MATCH (t:Tally {id: id})
DELETE t
