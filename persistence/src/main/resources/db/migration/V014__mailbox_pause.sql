-- Until when MESH is left alone. One row: our mailbox is one, whichever node speaks for it.

CREATE TABLE mailbox_pause (
    id INTEGER PRIMARY KEY,
    until_at TIMESTAMP(6) WITH TIME ZONE,
    failures INTEGER DEFAULT 0 NOT NULL,
    one_is_out BOOLEAN DEFAULT FALSE NOT NULL,
    reason VARCHAR(500)
);
INSERT INTO mailbox_pause (id) VALUES (1);

-- How often a message was offered while nothing was got through to MESH, and MESH's id of the upload that was begun last.
ALTER TABLE envelope ADD COLUMN tries_in_vain INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE envelope ADD COLUMN begun_as VARCHAR(100);
