// The articles whose fingerprint shares a band with another.
UNWIND $bands AS band
MATCH (b:Band {id: band})<-[:IN_BAND]-(a:Article)
RETURN DISTINCT a.id AS id, a.fingerprint AS fingerprint, a.contentHash AS contentHash, a.publishedOn AS publishedOn
