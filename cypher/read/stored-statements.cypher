// All properties of these statements.
UNWIND $ids AS id
MATCH (e:Statement {id: id})
RETURN properties(e) AS statement
