-- Who goes first after a pause is known by its node, so that a node that died on the way keeps nobody waiting.

ALTER TABLE mailbox_pause ADD COLUMN out_of VARCHAR(36);
UPDATE mailbox_pause SET until_at = CURRENT_TIMESTAMP WHERE one_is_out;
ALTER TABLE mailbox_pause DROP COLUMN one_is_out;
