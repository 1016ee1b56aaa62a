// What is looked up by something other than its id.
CREATE INDEX claim_edge_key IF NOT EXISTS FOR (n:Claim) ON (n.edgeKey);
CREATE INDEX judgement_article IF NOT EXISTS FOR (n:Judgement) ON (n.article);
CREATE INDEX version_article IF NOT EXISTS FOR (n:Version) ON (n.article);
CREATE INDEX withdrawal_article IF NOT EXISTS FOR (n:Withdrawal) ON (n.article);
CREATE INDEX person_name IF NOT EXISTS FOR (n:Person) ON (n.name);
CREATE INDEX organisation_name IF NOT EXISTS FOR (n:Organisation) ON (n.name);
CREATE INDEX office_name IF NOT EXISTS FOR (n:Office) ON (n.name);
CREATE INDEX meeting_name IF NOT EXISTS FOR (n:Meeting) ON (n.name);
CREATE INDEX policy_name IF NOT EXISTS FOR (n:Policy) ON (n.name);
CREATE TEXT INDEX entity_search_text IF NOT EXISTS FOR (n:Entity) ON (n.searchText);
