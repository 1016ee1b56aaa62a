// Takes back that these articles are withdrawn.
UNWIND $ids AS id
MATCH (w:Withdrawal {article: id})
DELETE w
