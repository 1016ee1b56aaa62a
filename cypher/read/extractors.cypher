// How many articles each version of the rules and the lexicon read.
MATCH (a:Article)
RETURN a.extractor AS extractor, count(a) AS articles
