// Takes a lock that every loader takes first: facts are counted from claims that nobody else is adding to.
MERGE (m:Migration {id: 'turn'})
SET m.taken = true
