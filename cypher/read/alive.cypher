// Answers when the engine does.
RETURN 1 AS alive
