-- When PDS may be asked next: its limit counts an application, and so all nodes together.

CREATE TABLE pds_turn (
    id INTEGER PRIMARY KEY,
    next_at TIMESTAMP(6) WITH TIME ZONE
);
INSERT INTO pds_turn (id) VALUES (1);
