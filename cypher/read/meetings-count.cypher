// How many meetings.cypher lists.
MATCH (m:Meeting)
WHERE ($status IS NULL OR m.status = $status)
  AND ($participant IS NULL OR EXISTS { MATCH (m)<-[:ATTENDED]-(a) WHERE a.id = $participant })
WITH m, split(coalesce(m.date, ''), '/') AS ends
WITH m, ends[0] AS begun, ends[size(ends) - 1] AS ended
WHERE ($since IS NULL OR (m.date IS NOT NULL AND ended >= left($since, size(ended))))
  AND ($until IS NULL OR (m.date IS NOT NULL AND begun <= $until))
RETURN count(m) AS total
