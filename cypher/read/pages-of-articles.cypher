// Every article, and the page it stands on with others.
MATCH (a:Article)
RETURN a.id AS id, a.page AS page
