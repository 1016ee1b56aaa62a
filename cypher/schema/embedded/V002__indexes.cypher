// What is looked up. The index over names is made by the adapter: there is no statement for it.
CREATE INDEX person_id_index IF NOT EXISTS FOR (n:Person) ON (n.id);
CREATE INDEX organisation_id_index IF NOT EXISTS FOR (n:Organisation) ON (n.id);
CREATE INDEX office_id_index IF NOT EXISTS FOR (n:Office) ON (n.id);
CREATE INDEX meeting_id_index IF NOT EXISTS FOR (n:Meeting) ON (n.id);
CREATE INDEX policy_id_index IF NOT EXISTS FOR (n:Policy) ON (n.id);
CREATE INDEX statement_id_index IF NOT EXISTS FOR (n:Statement) ON (n.id);
CREATE INDEX article_id_index IF NOT EXISTS FOR (n:Article) ON (n.id);
CREATE INDEX claim_id_index IF NOT EXISTS FOR (n:Claim) ON (n.id);
CREATE INDEX entity_id_index IF NOT EXISTS FOR (n:Entity) ON (n.id);
CREATE INDEX migration_id_index IF NOT EXISTS FOR (n:Migration) ON (n.id);
CREATE INDEX claim_edge_key IF NOT EXISTS FOR (n:Claim) ON (n.edgeKey);
CREATE INDEX person_name IF NOT EXISTS FOR (n:Person) ON (n.name);
CREATE INDEX organisation_name IF NOT EXISTS FOR (n:Organisation) ON (n.name);
CREATE INDEX office_name IF NOT EXISTS FOR (n:Office) ON (n.name);
CREATE INDEX meeting_name IF NOT EXISTS FOR (n:Meeting) ON (n.name);
CREATE INDEX policy_name IF NOT EXISTS FOR (n:Policy) ON (n.name);
