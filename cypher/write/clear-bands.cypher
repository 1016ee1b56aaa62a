// Takes these articles out of their bands.
UNWIND $ids AS id
MATCH (a:Article {id: id})-[r:IN_BAND]->(:Band)
DELETE r
