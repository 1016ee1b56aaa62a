// Waits until new indexes answer: of this engine only.
CALL db.awaitIndexes(60)
