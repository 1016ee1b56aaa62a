// The texts that these articles had before.
UNWIND $ids AS id
MATCH (v:Version {article: id})
RETURN v.article AS article, v.ordinal AS ordinal, v.contentHash AS contentHash
