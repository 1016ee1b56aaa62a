// Records a step of the schema.
MERGE (m:Migration {id: $id})
SET m.version = $version, m.name = $name, m.checksum = $checksum
