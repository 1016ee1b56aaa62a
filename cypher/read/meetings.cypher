// Meetings by day. $since and $until are days; a meeting of a month or a range is taken if it may overlap them: its last
// day is not before $since if its last end, as precise as it is, is not before that much of $since.
MATCH (m:Meeting)
WHERE ($status IS NULL OR m.status = $status)
  AND ($participant IS NULL OR EXISTS { MATCH (m)<-[:ATTENDED]-(a) WHERE a.id = $participant })
WITH m, split(coalesce(m.date, ''), '/') AS ends
WITH m, ends[0] AS begun, ends[size(ends) - 1] AS ended
WHERE ($since IS NULL OR (m.date IS NOT NULL AND ended >= left($since, size(ended))))
  AND ($until IS NULL OR (m.date IS NOT NULL AND begun <= $until))
WITH m, coalesce(m.date, '') + ' ' + m.id AS position
WHERE ($lower IS NULL OR position > $lower) AND ($upper IS NULL OR position < $upper)
RETURN position, m.id AS item
ORDER BY CASE WHEN $descending THEN '' ELSE position END, CASE WHEN $descending THEN position ELSE '' END DESC
LIMIT $limit
